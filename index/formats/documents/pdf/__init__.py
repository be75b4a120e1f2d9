"""PDF files: from the places of their letters back to headings, paragraphs, lists and tables.

Read `reading` first. `page` asks the library what stands where; `layout` is geometry; `writing`
makes Markdown of it, with words that were divided at ends of lines.
"""
