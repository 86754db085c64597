// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/FoundRows.h"

#include "exchange/importReport.h"
#include "ui/import/ImportWords.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Kind = FoundRow::Kind;
using Part = DraftSpot::Part;

// Shown while they are empty, so that they can be filled.
const QStringList& mainFields()
{
    static const QStringList fields{u"title"_s,       u"subject"_s,  u"grade"_s,     u"volume"_s,
                                    u"periodCount"_s, u"periodNo"_s, u"lessonType"_s};
    return fields;
}

// Lists the rows of one document.
class RowLister
{
public:
    RowLister(const ImportDraft& draft, size_t document)
        : m_document(draft.file().documents[document]), m_number(document)
    {
    }

    QList<FoundRow> list()
    {
        addLeftOver();
        const QStringList places = placesOfImport(m_document.kind);
        if (!places.isEmpty())
            addHeader();
        for (const QString& place : places)
            place == u"steps" ? addSteps() : addPlace(place);
        return std::move(m_rows);
    }

private:
    DraftSpot spot(Part part, const QString& key = {}, int index = DraftSpot::New) const
    {
        return {m_number, part, key, index};
    }

    void addHead(const DraftSpot& spot, const QString& name, bool isEmpty)
    {
        m_rows.append({.kind = Kind::Head, .spot = spot, .name = name, .isEmpty = isEmpty});
    }

    void addLines(const DraftSpot& spot, int depth)
    {
        int number = 0;
        for (const RichText& line : linesAt(m_document, spot))
            m_rows.append({.kind = Kind::Line,
                           .spot = spot,
                           .line = number++,
                           .text = ImportWords::line(line),
                           .depth = depth});
    }

    void addLeftOver()
    {
        if (m_document.other.empty())
            return;
        addHead(spot(Part::Other), ImportWords::spot(m_document, spot(Part::Other)), false);
        for (int i = 0; i < int(m_document.other.size()); ++i) {
            const ImportedText& text = m_document.other[size_t(i)];
            if (!text.label.isEmpty())
                m_rows.append(
                    {.kind = Kind::Label, .spot = spot(Part::Other, {}, i), .name = text.label, .depth = 1});
            addLines(spot(Part::Other, {}, i), text.label.isEmpty() ? 1 : 2);
        }
    }

    void addHeader()
    {
        addHead(spot(Part::Header), ImportWords::place(m_document.kind, u"header"_s), false);
        for (const QString& field : headerFieldsOfImport()) {
            const auto lines = linesAt(m_document, spot(Part::Header, field));
            if (lines.empty() && !mainFields().contains(field))
                continue;
            QString note = ImportWords::readAs(m_document, field);
            if (lines.empty() && note.isEmpty() && m_document.goesOn)
                note = ImportWords::asBefore();
            m_rows.append({.kind = Kind::Field,
                           .spot = spot(Part::Header, field),
                           .line = int(lines.size()),
                           .name = ImportWords::spot(m_document, spot(Part::Header, field)),
                           .text = plainOf(lines).simplified(),
                           .note = note,
                           .depth = 1});
        }
    }

    void addPlace(const QString& place)
    {
        const DraftSpot here = spot(Part::Place, place);
        addHead(here, ImportWords::spot(m_document, here), linesAt(m_document, here).empty());
        addLines(here, 1);
    }

    void addSteps()
    {
        addHead(spot(Part::Step), ImportWords::place(m_document.kind, u"steps"_s), m_document.steps.empty());
        for (int i = 0; i < int(m_document.steps.size()); ++i) {
            const ImportedStep& step = m_document.steps[size_t(i)];
            m_rows.append({.kind = Kind::Step,
                           .spot = spot(Part::Step, u"title"_s, i),
                           .name = ImportWords::step(step, i),
                           .note = plainOf({step.minutesText}),
                           .depth = 1});
            for (const QString& cell : cellsOfStep().mid(2))
                addCell(spot(Part::Step, cell, i));
        }
    }

    void addCell(const DraftSpot& cell)
    {
        if (linesAt(m_document, cell).empty())
            return;
        m_rows.append(
            {.kind = Kind::Cell, .spot = cell, .name = ImportWords::spot(m_document, cell), .depth = 2});
        addLines(cell, 3);
    }

    const ImportedDocument& m_document;
    size_t m_number;
    QList<FoundRow> m_rows;
};

void addAllAt(const ImportDraft& draft, const DraftSpot& spot, std::vector<DraftLine>& lines)
{
    const auto there = linesAt(draft.file().documents[spot.document], spot);
    for (int line = 0; line < int(there.size()); ++line)
        lines.push_back({spot, line});
}

void addOwn(const ImportDraft& draft, const FoundRow& row, std::vector<DraftLine>& lines)
{
    if (row.kind == Kind::Line)
        lines.push_back({row.spot, row.line});
    if (row.kind == Kind::Field)
        addAllAt(draft, row.spot, lines);
    if (row.kind != Kind::Step)
        return;
    for (const QString& cell : {u"title"_s, u"minutesText"_s})
        addAllAt(draft, {row.spot.document, Part::Step, cell, row.spot.index}, lines);
}

} // namespace

QString FoundRow::key() const
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(spot.document)
        .arg(int(kind))
        .arg(int(spot.part))
        .arg(spot.key)
        .arg(spot.index)
        .arg(kind == Kind::Line ? line : 0);
}

std::optional<DraftSpot> FoundRow::target() const
{
    if (kind == Kind::Head && spot.part == Part::Header)
        return std::nullopt;
    DraftSpot target = spot;
    const bool isWholeStep = spot.part == Part::Step && (kind == Kind::Head || kind == Kind::Step);
    if (isWholeStep)
        target.key = u"teacherActivity"_s;
    return target;
}

QList<FoundRow> foundRows(const ImportDraft& draft, size_t document)
{
    return RowLister(draft, document).list();
}

std::vector<DraftLine> linesUnder(const ImportDraft& draft, const QList<FoundRow>& rows, int row)
{
    std::vector<DraftLine> lines;
    addOwn(draft, rows[row], lines);
    const bool isAbove = rows[row].kind != Kind::Line && rows[row].kind != Kind::Field;
    for (int below = row + 1; isAbove && below < rows.size() && rows[below].depth > rows[row].depth; ++below)
        addOwn(draft, rows[below], lines);
    return lines;
}

} // namespace shanke
