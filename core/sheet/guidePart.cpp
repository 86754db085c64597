// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/guidePart.h"

#include "lesson/GuideItem.h"
#include "sheet/describedPlace.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostBlankLines = 40;
constexpr int BlankLineLength = 36; // characters of full width: a line of A4

// The parts of one item after the other.
class GuideItemParts
{
public:
    explicit GuideItemParts(const PlaceDescription& place) : m_place(place) {}

    void add(const GuideItem& item)
    {
        if (item.isBlank())
            return;
        addText(item);
        switch (item.type) {
        case GuideItemType::Choice:
            addOptions(item);
            break;
        case GuideItemType::Question:
            addBlankLines(item);
            break;
        case GuideItemType::Table:
            addTable(item);
            break;
        case GuideItemType::Picture:
        case GuideItemType::Text:
            break;
        }
        if (!item.answer.isEmpty())
            add({{SheetLabel{m_place.field(u"answer"_s)->label}, Emphasis::Strong},
                 plainRun(u"  "_s),
                 markupRun(item.answer)},
                item, u"answer"_s, ParagraphStyle::Quiet);
    }

    SheetParts take() { return std::move(m_parts); }

private:
    void add(const SheetRuns& runs, const GuideItem& item, const QString& field, ParagraphStyle style)
    {
        m_parts.push_back({SheetParagraph{runs, {m_place.key, item.id, field}, style}});
    }

    void addText(const GuideItem& item)
    {
        SheetRuns runs;
        if (item.isNumbered())
            runs.push_back(plainRun(u"%1. "_s.arg(++m_number)));
        if (item.type == GuideItemType::Picture)
            runs = {{SheetPicture{item.picture}}, plainRun(u"\n"_s)};
        runs.push_back(markupRun(item.text));
        add(runs, item, {}, ParagraphStyle::Body);
    }

    // "A. 30°   B. 60°"
    void addOptions(const GuideItem& item)
    {
        QStringList options;
        for (qsizetype i = 0; i < item.options.size(); ++i)
            options.append(u"%1. %2"_s.arg(QChar(u'A' + char16_t(i % 26)), item.options[i]));
        add({plainRun(options.join(u"    "_s))}, item, u"options"_s, ParagraphStyle::Body);
    }

    void addBlankLines(const GuideItem& item)
    {
        for (int line = 0; line < std::min(item.lines, MostBlankLines); ++line)
            add({plainRun(QString(BlankLineLength, u'＿'))}, item, u"lines"_s, ParagraphStyle::Quiet);
    }

    void addTable(const GuideItem& item)
    {
        const auto columns = static_cast<size_t>(item.options.size());
        if (columns == 0)
            return;
        SheetTable table{percentOf(std::vector<int>(columns, 1)), 1, {}};
        SheetRow head;
        for (const QString& title : item.options)
            head.push_back({{{{plainRun(title)}, {m_place.key, item.id, u"options"_s}}}, CellKind::Label});
        table.rows.push_back(head);
        for (int row = 0; row < std::clamp(item.lines, 1, MostBlankLines); ++row)
            table.rows.push_back(SheetRow(columns, SheetCell{{{{plainRun(u" "_s)}}}}));
        m_parts.push_back({table});
    }

    const PlaceDescription& m_place;
    SheetParts m_parts;
    int m_number = 0;
};

} // namespace

SheetParts guidePart(const PlaceOnSheet& place)
{
    GuideItemParts parts(place.place);
    for (const QJsonValue& item : place.value().toArray())
        parts.add(GuideItem::fromJson(item.toObject()));
    return parts.take();
}

} // namespace shanke
