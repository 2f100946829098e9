"""What exercise 4 does besides calling."""


class Look:
    """Stands beside the program, so that what looking at it raises is observed too."""

    def operations(self, platform):
        names = [name for name in dir(platform) if not name.startswith("_")]
        return [name for name in names if callable(getattr(platform, name, None))]


@action("list operations")
def list_operations(story, probe):
    if "Platform" in story.values:
        story.observe.method(probe, Look(), "operations", story.values["Platform"])
