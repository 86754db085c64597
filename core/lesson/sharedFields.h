// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"
#include "lesson/Vocabulary.h"

// Fields that many kinds have: the same key, label and role wherever they stand.
namespace shanke {

template <typename T>
BoundField<T> bindSubject(QString T::*member)
{
    return bindKey(QLatin1StringView("subject"), member, QT_TRANSLATE_NOOP("Kinds", "Subject"),
                   subjectChoices())
        .as(FieldRole::Subject);
}

template <typename T>
BoundField<T> bindGrade(QString T::*member)
{
    return bindKey(QLatin1StringView("grade"), member, QT_TRANSLATE_NOOP("Kinds", "Grade"), gradeChoices())
        .as(FieldRole::Grade);
}

template <typename T>
BoundField<T> bindVolume(QString T::*member)
{
    return bindKey(QLatin1StringView("volume"), member, QT_TRANSLATE_NOOP("Kinds", "Volume"),
                   volumeChoices());
}

template <typename T>
BoundField<T> bindEdition(QString T::*member)
{
    return bindKey(QLatin1StringView("edition"), member, QT_TRANSLATE_NOOP("Kinds", "Edition"),
                   editionChoices());
}

template <typename T>
BoundField<T> bindClasses(QStringList T::*member)
{
    return bind(QLatin1StringView("classes"), member, QT_TRANSLATE_NOOP("Kinds", "Classes"))
        .as(FieldRole::Classes);
}

template <typename T>
BoundField<T> bindDay(QDate T::*member)
{
    return bind(QLatin1StringView("day"), member, QT_TRANSLATE_NOOP("Kinds", "Date")).as(FieldRole::Day);
}

template <typename T>
BoundField<T> bindSlot(int T::*member)
{
    return bind(QLatin1StringView("slot"), member, QT_TRANSLATE_NOOP("Kinds", "Slot")).as(FieldRole::Slot);
}

template <typename T>
BoundField<T> bindWeek(int T::*member)
{
    return bind(QLatin1StringView("week"), member, QT_TRANSLATE_NOOP("Kinds", "Week")).as(FieldRole::Week);
}

} // namespace shanke
