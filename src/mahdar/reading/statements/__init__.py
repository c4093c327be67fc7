"""Statements: a speaker, a cue, a content, and the channel it came through."""
