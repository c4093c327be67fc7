"""The dateline step sets place, credits and the words that are no copy."""

from mahdar.language.text import make_text
from mahdar.reading.dateline import DatelineStep
from mahdar.reading.layers import Layers
from mahdar.record.article import Article


def test_the_step_sets_spans_of_the_article() -> None:
    article = Article(text="دمشق - سانا\nافتتح المعرض اليوم.", title="افتتاح المعرض")
    text = make_text(article.whole, article.title_end)
    layers = Layers(article, text, article.revision)
    DatelineStep()(layers)
    assert layers.dateline is not None
    assert article.whole[layers.dateline.start : layers.dateline.end] == layers.dateline.text == "دمشق"
    assert [c.text for c in layers.credits] == ["سانا"]
    assert [text.surface(*w) for w in layers.credit_words] == ["دمشق - سانا"]
