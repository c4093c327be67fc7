"""Questions asked of one folded word, answered once and kept."""

import re
from functools import lru_cache

from mahdar.language.clitics import split
from mahdar.language.stems import load_weights
from mahdar.language.verbs import is_listed_verb, may_be_verb
from mahdar.reading.statements.lexicon import cue_forms
from mahdar.reading.statements.wordlists import words

QUOTE_MARKS = frozenset('«»‹›“”„‟❝❞"')
COMMAS = frozenset("،,")
ACCUSATIVE = 2.0  # log2: four times as frequent; names in alif («تيريزا», «أوباما») stay below it
OBLIQUE = 3.5  # log2: «ناخبون» is 8 times rarer than «ناخبين», «آمون» 16 times rarer than «أمين»
MIN_DEFINITE = 3  # letters: «آل» and «ألف» fold to words that begin like the article
_COMPLEMENT = re.compile(r"ب?ان(?:ه|ها|هم|هما|هن|ني|نا|ك|كم)?\Z|[اب]نن[اي]\Z")
# افتعال، انفعال، استفعال، تفعيل are masdars wherever they stand bare; إفعال may not be («أعضاء»): listed.
_MASDAR = re.compile(r"(?:است\w{2}ا\w|ا\wت\w?ا\w|ان\w{2}ا\w|ت\w{2}ي\w)ه?(?:ه|ها|هم)?\Z")
_PLURAL_IMPERFECT = re.compile(r"ي\w{3,}(?:ون|وا)\Z")
_CACHE = 32768  # forms kept: a month of one paper has about as many


@lru_cache(maxsize=_CACHE)
def is_complement(form: str) -> bool:
    """Whether a folded form is أن or إن, alone, after ب, or with a pronoun."""
    return _COMPLEMENT.match(form) is not None


@lru_cache(maxsize=_CACHE)
def opens_content(form: str) -> bool:
    """Whether a bare word can open the content of «أعلن فلان مقتل …»: a masdar without the article."""
    lists, parts = words(), split(form)
    if form in lists.contents or (parts.pron and parts.stem in lists.contents):
        return True
    cue = cue_forms().get(form)
    if cue is not None and cue.shape == "masdar" and not is_definite(form):
        return True
    return _MASDAR.match(form) is not None and form not in lists.speakers and form not in lists.bare


@lru_cache(maxsize=_CACHE)
def stops_phrase(form: str) -> bool:
    """Whether a word ends a speaker phrase wherever it stands."""
    lists, parts = words(), split(form)
    if form in lists.stops or is_complement(form) or (parts.conj and form[1:] in lists.stops):
        return True
    future = parts.prep == "س" and parts.stem[:1] in "يت" and is_listed_verb(parts.stem)
    if (parts.pron and parts.stem in lists.prepositions) or future:
        return True  # «خلاله», «قبلها»; «سيرتفع»
    if _PLURAL_IMPERFECT.match(form) or (form[:1] == "ي" and len(form) > 3 and is_listed_verb(form)):
        return True
    cue = cue_forms().get(form)
    if cue is None or form in lists.speakers or len(form) <= 2:
        return False
    return cue.finite or (cue.shape == "participle" and form.endswith("ا"))


@lru_cache(maxsize=_CACHE)
def is_accusative(form: str) -> bool:
    """Whether news mostly writes the word without its final alif («دعما» beside «دعم», but not «روسيا»)."""
    stems = load_weights().stems
    return stems.get(form[:-1], -99.0) - stems.get(form, -40.0) >= ACCUSATIVE


def is_definite(form: str) -> bool:
    """Whether a form begins with the article (names such as «الكرملين» included)."""
    return form.startswith("ال") and len(form) > MIN_DEFINITE


@lru_cache(maxsize=_CACHE)
def is_nominal(form: str) -> bool:
    """Whether a word can open a subject: no particle, no conjunction or preposition written on."""
    parts = split(form)
    return not (parts.conj or parts.prep or stops_phrase(form) or form in words().prepositions)


def is_participle_cue(form: str) -> bool:
    """Whether a word is a reporting participle («قائلة»), which opens no subject; ranks such as «مشير» do."""
    cue = cue_forms().get(form)
    return cue is not None and cue.shape == "participle" and form not in words().speakers


@lru_cache(maxsize=_CACHE)
def is_oblique_plural(form: str) -> bool:
    """Whether a word is a plural in ين that also stands in ون: no subject («الناخبين», not «البحرين»)."""
    stem, stems = split(form).stem, load_weights().stems
    return stem.endswith("ين") and stems.get(stem[:-2] + "ون", -99.0) >= stems.get(stem, -40.0) - OBLIQUE


@lru_cache(maxsize=_CACHE)
def looks_adjectival(form: str) -> bool:
    """Whether a definite word looks like an adjective or a nisba name («الأمريكية», «السيسي»)."""
    return form.endswith(("ي", "يه", "يين", "يون")) or form in words().adjectives


@lru_cache(maxsize=_CACHE)
def needs_genitive(form: str) -> bool:
    """Whether a phrase cannot end at this word: a bare noun of office, body or kind («وزير», «مسؤولو»)."""
    lists, parts = words(), split(form)
    if parts.article or parts.pron or is_definite(form):
        return False
    if form == "باسم":
        return True
    construct = form.endswith("و") and form + "ن" in lists.speakers
    return construct or parts.stem in lists.speakers or parts.stem in lists.bare


@lru_cache(maxsize=_CACHE)
def looks_verbal(form: str) -> bool:
    """A rough guard against verb-first clauses: feminine perfects and imperfects in ي of known verbs."""
    if form in words().speakers or len(form) < 4:
        return False
    return is_feminine_perfect(form) or (form[0] == "ي" and may_be_verb(form))


@lru_cache(maxsize=_CACHE)
def is_feminine_perfect(form: str) -> bool:
    """Whether a word is a known verb that ends like «نشرت»; names in ت («روبرت») and plurals are not."""
    return len(form) >= 4 and form.endswith("ت") and form[-2] != "ا" and may_be_verb(form)
