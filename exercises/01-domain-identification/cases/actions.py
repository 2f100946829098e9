import kestrel


@action("report on their own map")
def own_report(story, probe):
    """For the picture only: what their report says about their own map."""
    if "DOMAINS" in story.values:
        own = story.observe.plain(story.values["DOMAINS"])
        story.observe.call(probe, "boundary_report", own, list(kestrel.AFFINITY))
