// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/recordTable.h"

#include "lesson/Block.h"
#include "lesson/InlineMarkup.h"
#include "sheet/fieldText.h"
#include "sheet/sheetOf.h"
#include "table/tableLabels.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString linesOf(const PlaceDescription& place, const QJsonArray& items, const SheetLanguage& language)
{
    QStringList lines;
    for (const QJsonValue& item : items) {
        if (place.type == PlaceType::Text) {
            lines.append(plainFromMarkup(Block::fromJson(item.toObject()).text));
            continue;
        }
        QStringList parts;
        for (const SheetParagraph& paragraph : itemLines(place, item.toObject()))
            parts.append(language.plain(paragraph.runs));
        lines.append(parts.join(u"; "_s));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList headingsOf(const KindDescription& kind, const SheetLanguage& language)
{
    QStringList headings{language.text(idColumn())};
    for (const PlaceDescription& place : kind.places) {
        if (place.type == PlaceType::Object)
            for (const FieldDescription& field : place.fields)
                headings.append(language.text({field.label}));
        else if (place.holdsItems())
            headings.append(language.text({place.label}));
    }
    headings << language.text(authorColumn()) << language.text(changedColumn());
    return headings;
}

QStringList rowOf(const KindDescription& kind, const TableRecord& record, const SheetLanguage& language)
{
    const QJsonObject shown = documentFor(kind, record.document, record.reader);
    QStringList row{record.id.toString()};
    for (const PlaceDescription& place : kind.places) {
        const QJsonValue value = shown.value(place.key);
        if (place.type == PlaceType::Object)
            for (const FieldDescription& field : place.fields)
                row.append(language.plain(fieldText(field, value[field.key])));
        else if (place.holdsItems())
            row.append(linesOf(place, value.toArray(), language));
    }
    row << (record.author.isEmpty() ? shown.value(u"author"_s).toString() : record.author)
        << shown.value(u"updatedAt"_s).toString();
    return row;
}

} // namespace

TableSheet recordTable(const KindDescription& kind, const std::vector<TableRecord>& records,
                       const SheetLanguage& language)
{
    TableSheet sheet{language.text({kind.label}), headingsOf(kind, language)};
    for (const TableRecord& record : records)
        sheet.rows.append(rowOf(kind, record, language));
    return sheet;
}

} // namespace shanke
