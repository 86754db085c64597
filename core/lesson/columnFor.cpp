// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/columnFor.h"

namespace shanke {

using namespace Qt::StringLiterals;

QString columnFor(const QString& subject, const QString& grade)
{
    return subject.isEmpty() || grade.isEmpty() ? QString() : u"%1-%2"_s.arg(subject, grade.toLower());
}

QString columnFor(const LessonHeader& header)
{
    return columnFor(header.subject, header.grade);
}

bool isOfVolume(const LessonHeader& header, const QString& volume)
{
    const QStringList either{QString(), u"Y"_s, volume};
    return volume.isEmpty() || either.contains(header.volume);
}

} // namespace shanke
