"""The second look at an article's mentions: those that say too little, with all others known."""

from mahdar.reading.actors.resolve import settled
from mahdar.reading.actors.scene import Scene


def settle(scene: Scene) -> None:
    """Resolve every mention of a scene in order, each with what the others say."""
    scene.told = None
    for number, said in enumerate(scene.mentions):
        if not said.lone:
            scene.meanings[number] = settled(scene, said, scene.meanings[number])
