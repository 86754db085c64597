// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/OtherGrade.h"

#include "lesson/Vocabulary.h"

namespace shanke {

using namespace Qt::StringLiterals;

const Fields<OtherGrade>& OtherGrade::fields()
{
    using G = OtherGrade;
    static const Fields<OtherGrade> fields{
        bindId(&G::id),
        bindKey("grade"_L1, &G::grade, QT_TRANSLATE_NOOP("Kinds", "Grade"), gradeChoices()),
        bindKey("subject"_L1, &G::subject, QT_TRANSLATE_NOOP("Kinds", "Subject"), subjectChoices()),
        bind("title"_L1, &G::title, QT_TRANSLATE_NOOP("Kinds", "Title")),
        bindKey("volume"_L1, &G::volume, QT_TRANSLATE_NOOP("Kinds", "Volume"), volumeChoices()),
        bind("lessonNo"_L1, &G::lessonNo, QT_TRANSLATE_NOOP("Kinds", "Lesson no.")),
        bindMarkup("goals"_L1, &G::goals, QT_TRANSLATE_NOOP("Kinds", "Objectives")),
        bindMarkup("points"_L1, &G::points, QT_TRANSLATE_NOOP("Kinds", "Key and difficult points")),
    };
    return fields;
}

OtherGrade OtherGrade::fromJson(const QJsonObject& json)
{
    OtherGrade grade = fields().read(json);
    grade.more = fields().beside(json);
    return grade;
}

QJsonObject OtherGrade::toJson() const
{
    return fields().write(*this, more);
}

} // namespace shanke
