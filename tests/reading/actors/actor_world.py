"""A small world of its own for the reading of actors: real states of the Pacific, everybody else invented."""

from collections.abc import Callable
from pathlib import Path

from mahdar.knowledge.tables import write_table
from mahdar.record.model import Actor, Mention, Record

Read = Callable[..., Record]
Speaker = Callable[..., Actor]

AS_OF = "2020-06-30"  # until when the open tenures are known
# Each table: its columns, then rows with fields parted by « ; » in the same order.
WORLD = {
    "states": (
        "id name_en names_ar capitals_ar",
        "WSM ; Samoa ; ساموا ; أبيا",
        "FJI ; Fiji ; فيجي ; سوفا",
        "TON ; Tonga ; تونغا|تونجا ; نوكوالوفا",
        "KIR ; Kiribati ; كيريباتي ;",
    ),
    "weak_states": ("id weak_ar", "TON ; المملكة"),
    "demonyms": (
        "country kind name_en m f mpl fpl",
        "WSM ; state ; Samoan ; ساموي ; ساموية ; ساموون ; سامويات",
        "FJI ; state ; Fijian ; فيجي ; فيجية ; فيجيون ; فيجيات",
        "TON ; state ; Tongan ; تونغي ; تونغية ; تونغيون ; تونغيات",
    ),
    "persons": (
        "id name_en names_ar short_ar country sector",
        "x:malo-tavita ; Malo Tavita ; مالو تافيتا ; تافيتا ; WSM ; GOV",
        "x:sina-leota ; Sina Leota ; سينا ليوتا ; ليوتا ; WSM ; GOV",
        "x:hina-foatoa ; Hina Foatoa ; هينا فواتوا ; فواتوا ; WSM ; GOV",
        "x:filimo-nakoro ; Filimo Nakoro ; فيليمو ناكورو ; ناكورو ; FJI ; GOV",
        "x:ratu-koroiba ; Ratu Koroiba ; راتو كورويبا ; كورويبا ; FJI ; GOV",
        "x:tomasi-halani ; Tomasi Halani ; توماسي هالاني ; هالاني ; TON ; GOV",
        "x:tevita-lolohea ; Tevita Lolohea ; تيفيتا لولوهيا ; ; TON ; GOV",
        "x:ioane-sapolu-judge ; Ioane Sapolu ; يواني سابولو ; ; WSM ; JUD",
        "x:ioane-sapolu-coach ; Ioane Sapolu ; يواني سابولو ; ; TON ; CVL",
    ),
    "tenures": (
        "person office start end as_of",
        f"x:malo-tavita ; WSM:president ; 2010-01-05 ; 2018-04-03 ; {AS_OF}",
        f"x:sina-leota ; WSM:president ; 2018-04-03 ; ; {AS_OF}",
        f"x:hina-foatoa ; WSM:minister.foreign ; 2015-02-01 ; ; {AS_OF}",
        f"x:filimo-nakoro ; FJI:minister.foreign ; 2012-03-01 ; 2019-09-10 ; {AS_OF}",
        f"x:ratu-koroiba ; FJI:minister.foreign ; 2019-09-10 ; ; {AS_OF}",
        f"x:tomasi-halani ; TON:minister.foreign ; 2016-05-01 ; ; {AS_OF}",
        f"x:tevita-lolohea ; TON:crown_prince ; 2012-01-01 ; ; {AS_OF}",
        f"x:ioane-sapolu-judge ; WSM:attorney_general ; 2014-01-01 ; 2016-12-31 ; {AS_OF}",
    ),
    "organisations": (
        "id kind tags name_en names_ar weak_ar country sector",
        "x:samna ; organisation ; agency ; Samoa News Agency ; وكالة الأنباء الساموية ; سامنا ; WSM ; JRN",
        "x:lagoon-times ; organisation ; newspaper ; Lagoon Times ; لاغون تايمز ; الأمواج ; FJI ; JRN",
        "x:united-nations ; organisation ; ; United Nations ; الأمم المتحدة ; ; UNO ; UNO",
        "x:reef-forum ; organisation ; ; Reef Forum ; منتدى الشعاب ; ; IGO ; IGO",
        "x:reef-front ; group ; ; Reef Front ; جبهة الشعاب المسلحة ; الشعاب ; FJI ; REB",
    ),
    "metonyms": (
        "name_ar name_en stands_for country sector",
        "قصر فاليمانا ; Valimana Palace ; WSM ; WSM ; GOV",
    ),
    "places": (
        "id kind name_en names_ar country population",
        "gn:1 ; city ; Lautola ; لاوتولا ; FJI ; 52000",
        "gn:2 ; city ; Matafele ; ماتافيلي ; WSM ; 4000",
        "gn:3 ; city ; Matafele ; ماتافيلي ; TON ; 6000",
        "gn:4 ; city ; Valoka ; فالوكا ; FJI ; 90000",
        "gn:6 ; city ; Korala ; كورالا ; FJI ; 4000",
        "gn:7 ; city ; Korala ; كورالا ; FJI ; 6000",
        "gn:5 ; city ; Valoka ; فالوكا ; WSM ; 2000",
    ),
    "outlets": (
        "key organisation country home",
        "samoadaily.example ; ; WSM ; 1",
        "reefworld.example ; ; FJI ; 0",
    ),
    "given_names": ("name", "سالم", "خالد", "مريم", "هينا", "مالو"),
}


def write_world(folder: Path) -> None:
    """Write the world as a layer."""
    card = f"name: world\ntitle: T\nlicence: CC0\nnotice: N\nas_of: '{AS_OF}'\n"
    (folder / "layer.yaml").write_text(card, encoding="utf-8")
    for table, (columns, *rows) in WORLD.items():
        _write(folder / f"{table}.tsv", table, columns.split(), rows)


def _write(path: Path, table: str, columns: list[str], rows: list[str]) -> None:
    fields = ([field.strip() for field in row.split(";")] for row in rows)
    write_table(path, table, ({**dict(zip(columns, row, strict=True)), "source": "test"} for row in fields))


def mention(record: Record, text: str) -> Mention:
    """The one mention of a record with a text."""
    found = [one for one in record.mentions if one.text == text]
    assert len(found) == 1, [one.text for one in record.mentions]
    return found[0]
