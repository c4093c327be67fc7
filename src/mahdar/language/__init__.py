"""Arabic as text, no politics: folding with offsets kept, words, sentences, quotations, numbers, dates."""
