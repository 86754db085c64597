// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"

namespace shanke {

// A further grade that is taught in the same room in the same period (复式教学), beside the one in the header
// of the plan: its lesson and what it is to reach. Its steps are those of its lane.
struct OtherGrade
{
    QString id;
    QString grade;
    QString subject; // empty: that of the header
    QString title;
    QString volume;
    QString lessonNo;
    QString goals;  // inline markup, as the points
    QString points; // key and difficult ones
    QJsonObject more;

    static const Fields<OtherGrade>& fields();
    static OtherGrade fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    friend bool operator==(const OtherGrade&, const OtherGrade&) = default;
};

} // namespace shanke
