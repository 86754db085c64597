// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportDraft.h"

#include "exchange/importReport.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Part = DraftSpot::Part;

constexpr size_t MostUndo = 200;

std::vector<RichText> joinedWith(std::vector<RichText> lines, const std::vector<RichText>& more)
{
    lines.insert(lines.end(), more.begin(), more.end());
    return lines;
}

void leaveOver(ImportedDocument& document, const std::vector<RichText>& lines, const QString& from)
{
    if (!lines.empty())
        document.other.push_back({.place = {}, .label = {}, .lines = lines, .from = from});
}

// Puts what stands at one spot of `from` behind what stands there in `into`, or leaves it over.
void bring(ImportedDocument& into, const ImportedDocument& from, const DraftSpot& spot)
{
    const std::vector<RichText> lines = linesAt(from, spot);
    if (lines.empty())
        return;
    const QString where = fromOf(from, spot);
    if (hasSpot(into.kind, spot))
        setLines(into, spot, joinedWith(linesAt(into, spot), lines), where);
    else
        leaveOver(into, lines, where);
}

void bringSteps(ImportedDocument& into, const ImportedDocument& from)
{
    for (size_t i = 0; i < from.steps.size(); ++i) {
        if (hasSpot(into.kind, {0, Part::Step, u"title"_s, 0})) {
            into.steps.push_back(from.steps[i]);
            continue;
        }
        for (const QString& cell : cellsOfStep())
            leaveOver(into, linesAt(from, {0, Part::Step, cell, int(i)}), from.steps[i].from);
    }
}

// A field has one value.
void bringField(ImportedDocument& into, const ImportedText& text)
{
    const auto known = std::find_if(into.header.begin(), into.header.end(),
                                    [&](const ImportedText& field) { return field.place == text.place; });
    if (!hasSpot(into.kind, {0, Part::Header, text.place}))
        leaveOver(into, text.lines, text.from);
    else if (known == into.header.end())
        into.header.push_back(text);
    else if (plainOf(known->lines).simplified() == plainOf(text.lines).simplified())
        into.dropped.add(u"said again"_s, text.characters());
    else
        leaveOver(into, text.lines, text.from);
}

void bringAll(ImportedDocument& into, const ImportedDocument& from)
{
    for (const ImportedText& text : from.header)
        bringField(into, text);
    for (const ImportedText& text : from.places)
        bring(into, from, {0, Part::Place, text.place});
    bringSteps(into, from);
    into.other.insert(into.other.end(), from.other.begin(), from.other.end());
    into.dropped.add(from.dropped);
    into.added += from.added;
}

bool isKnownKind(const QString& kind)
{
    return kind == u"other" || !placesOfImport(kind).isEmpty();
}

} // namespace

DraftCounts ImportDraft::counts() const
{
    DraftCounts counts;
    for (const ImportedDocument& document : m_file.documents) {
        if (document.isLeftOut)
            continue;
        ++counts.documents[document.kind];
        counts.placed += document.placed();
        counts.left += document.left();
    }
    return counts;
}

void ImportDraft::remember()
{
    if (m_before.size() == MostUndo)
        m_before.erase(m_before.begin());
    m_before.push_back(m_file);
    m_after.clear();
}

bool ImportDraft::undo()
{
    if (m_before.empty())
        return false;
    m_after.push_back(std::exchange(m_file, std::move(m_before.back())));
    m_before.pop_back();
    return true;
}

bool ImportDraft::redo()
{
    if (m_after.empty())
        return false;
    m_before.push_back(std::exchange(m_file, std::move(m_after.back())));
    m_after.pop_back();
    return true;
}

bool ImportDraft::canTake(const DraftSpot& spot) const
{
    if (!has(spot.document) || !hasSpot(m_file.documents[spot.document].kind, spot))
        return false;
    const ImportedDocument& document = m_file.documents[spot.document];
    const size_t items = spot.part == Part::Step ? document.steps.size() : document.other.size();
    const bool isCounted = spot.part == Part::Step || spot.part == Part::Other;
    return !isCounted || spot.index == DraftSpot::New || (spot.index >= 0 && size_t(spot.index) < items);
}

bool ImportDraft::move(const std::vector<DraftLine>& lines, const DraftSpot& to)
{
    std::vector<DraftLine> moved;
    std::vector<RichText> texts;
    for (const DraftLine& line : lines) {
        const bool isKnown = has(line.spot.document) && line.spot != to &&
                             std::find(moved.begin(), moved.end(), line) == moved.end();
        const auto there =
            isKnown ? linesAt(m_file.documents[line.spot.document], line.spot) : std::vector<RichText>();
        if (line.line < 0 || size_t(line.line) >= there.size())
            continue;
        moved.push_back(line);
        texts.push_back(there[size_t(line.line)]);
    }
    if (moved.empty() || !canTake(to))
        return false;
    remember();
    const DraftSpot& first = moved.front().spot;
    const QString from = fromOf(m_file.documents[first.document], first);
    std::sort(moved.begin(), moved.end(),
              [](const DraftLine& a, const DraftLine& b) { return a.line > b.line; });
    for (const DraftLine& line : moved) {
        ImportedDocument& source = m_file.documents[line.spot.document];
        std::vector<RichText> rest = linesAt(source, line.spot);
        rest.erase(rest.begin() + line.line);
        setLines(source, line.spot, rest, {});
    }
    ImportedDocument& target = m_file.documents[to.document];
    setLines(target, to, joinedWith(linesAt(target, to), texts), from);
    for (ImportedText& field : target.header)
        field.isTyped = field.isTyped && !(to.part == Part::Header && field.place == to.key);
    for (ImportedDocument& document : m_file.documents)
        tidy(document);
    return true;
}

bool ImportDraft::setHeader(size_t document, const QString& field, const QString& text)
{
    const DraftSpot spot{document, Part::Header, field};
    if (!canTake(spot))
        return false;
    const QString said = plainOf(linesAt(m_file.documents[document], spot)).simplified();
    if (said == text.simplified())
        return false;
    remember();
    ImportedDocument& changed = m_file.documents[document];
    const RichText typed(text.simplified());
    setLines(changed, spot, linesAt(changed, spot), {});
    for (ImportedText& known : changed.header) {
        if (known.place != field)
            continue;
        if (known.isTyped)
            changed.added -= known.characters();
        else
            changed.dropped.add(u"written anew"_s, known.characters());
        known.lines = typed.isBlank() ? std::vector<RichText>() : std::vector{typed};
        known.isTyped = true;
        changed.added += known.characters();
    }
    return true;
}

bool ImportDraft::setLeftOut(size_t document, bool isLeftOut)
{
    if (!has(document) || m_file.documents[document].isLeftOut == isLeftOut)
        return false;
    remember();
    m_file.documents[document].isLeftOut = isLeftOut;
    return true;
}

bool ImportDraft::joinWithBefore(size_t document)
{
    if (!has(document) || document == 0)
        return false;
    remember();
    const ImportedDocument joined = std::move(m_file.documents[document]);
    m_file.documents.erase(m_file.documents.begin() + qsizetype(document));
    ImportedDocument& before = m_file.documents[document - 1];
    if (before.kind == u"other") {
        before.kind = joined.kind;
        before.periodNo = joined.periodNo;
        before.goesOn = joined.goesOn;
    }
    before.isLeftOut = before.isLeftOut && joined.isLeftOut;
    bringAll(before, joined);
    return true;
}

bool ImportDraft::setKind(size_t document, const QString& kind)
{
    if (!has(document) || !isKnownKind(kind) || m_file.documents[document].kind == kind)
        return false;
    remember();
    ImportedDocument& changed = m_file.documents[document];
    const ImportedDocument before = std::move(changed);
    changed = {};
    changed.kind = kind;
    changed.periodNo = before.periodNo;
    changed.isLeftOut = before.isLeftOut;
    changed.goesOn = before.goesOn;
    changed.titleBefore = before.titleBefore;
    bringAll(changed, before);
    return true;
}

} // namespace shanke
