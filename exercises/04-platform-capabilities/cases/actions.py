"""What exercise 4 does besides calling."""


class Look:
    """Stands beside the program, so that what looking at it raises is observed too."""

    def operations(self, platform):
        names = [name for name in dir(platform) if not name.startswith("_")]
        return [name for name in names if callable(getattr(platform, name, None))]


@action("list operations")
def list_operations(story, probe):
    platform = story.observe.value("Platform", "Platform")
    if platform.returned:
        story.observe.method(probe, Look(), "operations", platform.result)
