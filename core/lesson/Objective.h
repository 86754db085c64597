// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"

#include <QJsonObject>
#include <QString>

namespace shanke {

// One teaching objective (教学目标). `dimension` is the term of the framework as printed; any text is
// allowed.
struct Objective
{
    QString id;        // block id
    QString dimension; // "语言运用"...
    QString text;      // inline markup
    QJsonObject more;  // members this program does not know or cannot read

    static const Fields<Objective>& fields();
    static Objective fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    bool isBlank() const;

    friend bool operator==(const Objective&, const Objective&) = default;
};

} // namespace shanke
