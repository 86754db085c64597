// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"
#include "kind/PlaceDescription.h"

#include <QJsonObject>

namespace shanke {

class Record;

// Whose work something is that a lesson uses: counted apart.
enum class ResourceOrigin { Cited, Derived, Own };

QString toWord(ResourceOrigin origin); // "CITED", "DERIVED", "OWN"

// Something that a lesson uses: cited with its source and its rights, made from something else, or one's own.
// A row of the place "resources" of plans and study guides; printed at their end.
struct Resource
{
    QString id{};
    ResourceOrigin origin = ResourceOrigin::Cited;
    QString name{};
    QString platform{}; // 爱学堂, 畅享教学通, 国家平台...: as the teacher calls it
    QString link{};
    QString rights{};      // who may use it how
    QString file{};        // the name of one of the files of the document
    QString derivedFrom{}; // what it was made from
    QJsonObject more{};    // members and words this program does not know or cannot read

    static const Fields<Resource>& fields();
    static Resource fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    // A row nobody has written in, whatever its origin.
    bool isBlank() const;

    friend bool operator==(const Resource&, const Resource&) = default;
};

inline const QString ResourcesPlace = QStringLiteral("resources");
PlaceDescription resourcesPlace();
// Of a record whose kind has the place; else none.
std::vector<Resource> resourcesOf(const Record& record);

} // namespace shanke
