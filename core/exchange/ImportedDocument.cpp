// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportedDocument.h"

namespace shanke {

namespace {

qsizetype charactersOfLines(const std::vector<RichText>& lines)
{
    qsizetype characters = 0;
    for (const RichText& line : lines)
        characters += line.characters();
    return characters;
}

template <typename Items>
qsizetype charactersOfAll(const Items& items)
{
    qsizetype characters = 0;
    for (const auto& item : items)
        characters += item.characters();
    return characters;
}

QStringList picturesOfLines(const std::vector<RichText>& lines)
{
    QStringList pictures;
    for (const RichText& line : lines)
        pictures += line.pictures();
    return pictures;
}

template <typename Items>
QStringList picturesOfAll(const Items& items)
{
    QStringList pictures;
    for (const auto& item : items)
        pictures += item.pictures();
    return pictures;
}

} // namespace

QStringList ImportedText::pictures() const
{
    return picturesOfLines(lines);
}

QStringList ImportedStep::pictures() const
{
    return title.pictures() + picturesOfLines(teacherActivity) + picturesOfLines(studentActivity) +
           picturesOfLines(intent) + picturesOfLines(media) + picturesOfLines(individualNote);
}

QStringList ImportedDocument::pictures() const
{
    return picturesOfAll(places) + picturesOfAll(steps) + picturesOfAll(other);
}

qsizetype ImportedText::characters() const
{
    return charactersOfLines(lines);
}

qsizetype ImportedStep::characters() const
{
    return title.characters() + charactersOfLines(teacherActivity) + charactersOfLines(studentActivity) +
           charactersOfLines(intent) + charactersOfLines(media) + charactersOfLines(individualNote) +
           minutesText.characters();
}

qsizetype ImportedDocument::placed() const
{
    return charactersOfAll(header) + charactersOfAll(places) + charactersOfAll(steps);
}

qsizetype ImportedDocument::left() const
{
    qsizetype characters = 0;
    for (const ImportedText& text : other)
        characters += seenCharacters(text.label) + text.characters();
    return characters;
}

bool ImportedDocument::isEmptyForm() const
{
    if (kind == u"other")
        return false;
    const bool hasTitle = std::any_of(header.begin(), header.end(), [](const ImportedText& text) {
        return text.place == u"title" && text.characters() > 0;
    });
    const bool hasPicture = !picturesOfAll(places).isEmpty() || !picturesOfAll(steps).isEmpty();
    return !hasTitle && !hasPicture && charactersOfAll(places) == 0 && charactersOfAll(steps) == 0 &&
           left() < 40;
}

qsizetype ImportedFile::unaccounted() const
{
    qsizetype known = dropped.total() - added;
    for (const ImportedDocument& document : documents)
        known += document.placed() + document.left() + document.dropped.total() - document.added;
    return characters - known;
}

} // namespace shanke
