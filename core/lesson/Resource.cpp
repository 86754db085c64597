// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Resource.h"

#include "base/Words.h"
#include "kind/Record.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<ResourceOrigin, 3> Origins({{
    {ResourceOrigin::Cited, "CITED"_L1, QT_TRANSLATE_NOOP("Kinds", "Cited")},
    {ResourceOrigin::Derived, "DERIVED"_L1, QT_TRANSLATE_NOOP("Kinds", "Made from another")},
    {ResourceOrigin::Own, "OWN"_L1, QT_TRANSLATE_NOOP("Kinds", "My own work")},
}});

} // namespace

QString toWord(ResourceOrigin origin)
{
    return Origins.word(origin);
}

const Fields<Resource>& Resource::fields()
{
    using R = Resource;
    static const Fields<Resource> fields{
        bindId(&R::id),
        bindChoice("origin"_L1, &R::origin, Origins, QT_TRANSLATE_NOOP("Kinds", "Origin")),
        bind("name"_L1, &R::name, QT_TRANSLATE_NOOP("Kinds", "Name of the resource")),
        bind("platform"_L1, &R::platform, QT_TRANSLATE_NOOP("Kinds", "Source platform")),
        bind("link"_L1, &R::link, QT_TRANSLATE_NOOP("Kinds", "Link")),
        bind("rights"_L1, &R::rights, QT_TRANSLATE_NOOP("Kinds", "Rights")),
        bind("file"_L1, &R::file, QT_TRANSLATE_NOOP("Kinds", "Attached file")),
        bind("derivedFrom"_L1, &R::derivedFrom, QT_TRANSLATE_NOOP("Kinds", "Made from")),
    };
    return fields;
}

Resource Resource::fromJson(const QJsonObject& json)
{
    Resource resource = fields().read(json);
    resource.more = fields().beside(json);
    return resource;
}

QJsonObject Resource::toJson() const
{
    return fields().write(*this, more);
}

bool Resource::isBlank() const
{
    const QStringList texts{name, platform, link, rights, file, derivedFrom};
    return std::all_of(texts.begin(), texts.end(),
                       [](const QString& text) { return text.trimmed().isEmpty(); });
}

PlaceDescription resourcesPlace()
{
    PlaceDescription place = placeOf<Resource>(ResourcesPlace, PlaceType::Items,
                                               QT_TRANSLATE_NOOP("Kinds", "Resources and sources"));
    place.isOptional = true;
    return place;
}

std::vector<Resource> resourcesOf(const Record& record)
{
    const PlaceDescription* place = record.kind().place(ResourcesPlace);
    if (!place || !place->field(u"origin"_s))
        return {};
    std::vector<Resource> resources = record.items<Resource>(ResourcesPlace);
    std::erase_if(resources, [](const Resource& resource) { return resource.isBlank(); });
    return resources;
}

} // namespace shanke
