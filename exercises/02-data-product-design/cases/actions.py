"""What is done with a product besides calling its methods."""


@action("read the catalog")
def read_the_catalog(story, probe):
    catalog, _ = story.given["new"]
    return story.observe.method(probe, catalog, "copy").result


@action("read the log")
def read_the_log(story, probe):
    return story.observe.method(probe, story.object, "__getattribute__", "access_log").result


@action("change what was sent")
def change_what_was_sent(story, _, step, amount):
    records = story.given[step][1]
    records[0]["amount"] = amount


@action("send it again")
def send_it_again(story, probe, step):
    return story.observe.method(probe, story.object, "publish", *story.given[step]).result


@action("spoil what was handed out")
def spoil(story, _, step):
    """What a careless consumer does to an answer. Only plain lists and dicts are safe to touch."""
    rows = story.answers[step]
    if type(rows) is list:
        for row in rows:
            if type(row) is dict:
                row["amount"] = -1
        rows.clear()
