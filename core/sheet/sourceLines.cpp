// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sourceLines.h"

#include "lesson/Resource.h"
#include "sheet/fieldText.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// As the import reads it back: every fact but the name with its label.
SheetRuns lineOf(const PlaceDescription& place, const QJsonObject& item)
{
    SheetRuns line = fieldText(*place.field(u"origin"_s), item.value(u"origin"_s));
    const SheetRun gap = plainRun(u"  "_s);
    SheetRuns facts;
    for (const QString& key :
         {u"name"_s, u"derivedFrom"_s, u"platform"_s, u"link"_s, u"rights"_s, u"file"_s}) {
        const FieldDescription* field = place.field(key);
        SheetRuns value = fieldText(*field, item.value(key));
        if (!value.empty() && key != u"name")
            value = joinedRuns({{SheetLabel{field->label}}}, plainRun(u" "_s), value);
        facts = joinedRuns(std::move(facts), plainRun(u" · "_s), value);
    }
    return joinedRuns(std::move(line), gap, facts);
}

} // namespace

SheetParts sourceLines(const PlaceOnSheet& place)
{
    SheetParts parts;
    for (const QJsonValue& item : place.value().toArray()) {
        const Resource resource = Resource::fromJson(item.toObject());
        if (resource.isBlank())
            continue;
        // A row whose origin nobody has chosen is cited, as a new one is.
        QJsonObject json = item.toObject();
        if (!json.contains(u"origin"_s))
            json.insert(u"origin"_s, toWord(resource.origin));
        parts.push_back({SheetParagraph{
            lineOf(place.place, json), {place.place.key, resource.id}, ParagraphStyle::Quiet}});
    }
    return parts;
}

} // namespace shanke
