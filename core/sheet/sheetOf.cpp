// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetOf.h"

#include "lesson/PlanLayout.h"
#include "sheet/fieldText.h"
#include "sheet/placeBuilders.h"
#include "sheet/sheetLabels.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isReleased(const FieldDescription& field, const QJsonObject& document)
{
    return !field.releasedBy.isEmpty() && document.value(field.releasedBy)["released"_L1].toBool();
}

// Of a place: its fields that `reader` may not see in this document.
QStringList hiddenFields(const PlaceDescription& place, const QJsonObject& document, Reader reader)
{
    QStringList hidden;
    for (const FieldDescription& field : place.fields) {
        if (!maySee(reader, field.reader) && !isReleased(field, document))
            hidden.append(field.key);
    }
    return hidden;
}

QJsonObject without(QJsonObject object, const QStringList& fields)
{
    for (const QString& field : fields)
        object.remove(field);
    return object;
}

QJsonValue placeWithout(const QJsonValue& value, const QStringList& fields)
{
    if (!value.isArray())
        return value.isObject() ? QJsonValue(without(value.toObject(), fields)) : value;
    QJsonArray items;
    for (const QJsonValue& item : value.toArray())
        items.append(item.isObject() ? QJsonValue(without(item.toObject(), fields)) : item);
    return items;
}

class WholeSheet
{
public:
    WholeSheet(const KindDescription& kind, const QJsonObject& document, Reader reader)
        : m_kind(kind),
          m_document(documentFor(kind, document, reader)),
          m_reader(reader),
          m_places(shownPlaces(kind, m_document))
    {
    }

    SheetParts parts() const
    {
        SheetParts parts{{title()}};
        for (size_t i = 0; i < m_places.size(); ++i) {
            const bool isPair =
                m_places[i]->isHalfWide && i + 1 < m_places.size() && m_places[i + 1]->isHalfWide;
            const SheetParts added =
                isPair ? pair(section(*m_places[i]), section(*m_places[i + 1])) : section(*m_places[i]);
            parts.insert(parts.end(), added.begin(), added.end());
            i += isPair ? 1 : 0;
        }
        return parts;
    }

    SheetParts body(const PlaceDescription& place) const
    {
        return builderOf(m_kind, place)({m_kind, place, m_document, m_reader});
    }

private:
    SheetTitle title() const
    {
        const auto [place, field] = m_kind.title();
        const SheetSpot spot{place ? place->key : QString(), {}, field ? field->key : QString()};
        if (field) {
            const QJsonValue value = m_document.value(place->key)[field->key];
            if (const SheetRuns runs = fieldText(*field, value); !runs.empty())
                return {runs, spot};
        }
        return {{{SheetLabel{shownLabel(m_kind, m_document)}}, {SheetLabel(withoutTitle())}}, spot};
    }

    // The place under the title needs no heading, and nobody misses it.
    SheetParts section(const PlaceDescription& place) const
    {
        if (place.type == PlaceType::Files || !maySee(m_reader, place.reader))
            return {};
        SheetParts parts = body(place);
        const bool isUnderTitle = &place == m_places.front() && place.type == PlaceType::Object;
        if (isUnderTitle || (parts.empty() && place.isOptional))
            return parts;
        const SheetSpot spot{place.key};
        if (parts.empty())
            parts.push_back({SheetParagraph{{{notFilledIn()}}, spot, ParagraphStyle::Quiet}});
        parts.insert(parts.begin(), {SheetHeading{SheetLabel{place.label}, spot}});
        return parts;
    }

    static SheetParts pair(const SheetParts& left, const SheetParts& right)
    {
        if (left.empty() || right.empty())
            return left.empty() ? right : left;
        return {{SheetHalves{left, right}}};
    }

    const KindDescription& m_kind;
    const QJsonObject m_document;
    const Reader m_reader;
    const std::vector<const PlaceDescription*> m_places;
};

} // namespace

SheetParts sheetOf(const KindDescription& kind, const QJsonObject& document, Reader reader)
{
    return WholeSheet(kind, document, reader).parts();
}

SheetParts placeOnSheet(const KindDescription& kind, const QString& place, const QJsonObject& document,
                        Reader reader)
{
    const PlaceDescription* described = kind.place(place);
    return described ? WholeSheet(kind, document, reader).body(*described) : SheetParts();
}

QJsonObject documentFor(const KindDescription& kind, const QJsonObject& document, Reader reader)
{
    QJsonObject shown = document;
    for (const PlaceDescription& place : kind.places) {
        if (!document.contains(place.key))
            continue;
        if (maySee(reader, place.reader))
            shown.insert(place.key,
                         placeWithout(document.value(place.key), hiddenFields(place, document, reader)));
        else
            shown.remove(place.key);
    }
    return shown;
}

} // namespace shanke
