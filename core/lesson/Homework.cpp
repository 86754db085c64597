// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Homework.h"

#include "base/Words.h"
#include "lesson/InlineMarkup.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<HomeworkTier, 3> Tiers({{
    {HomeworkTier::Basic, "BASIC"_L1, QT_TRANSLATE_NOOP("Kinds", "Basic")},
    {HomeworkTier::Advanced, "ADVANCED"_L1, QT_TRANSLATE_NOOP("Kinds", "Advanced")},
    {HomeworkTier::Extended, "EXTENDED"_L1, QT_TRANSLATE_NOOP("Kinds", "Extended")},
}});

} // namespace

QString toWord(HomeworkTier tier)
{
    return Tiers.word(tier);
}

HomeworkTier homeworkTierFromWord(const QString& word)
{
    return Tiers.value(word).value_or(HomeworkTier::Basic);
}

const Fields<Homework>& Homework::fields()
{
    using H = Homework;
    static const Fields<Homework> fields{
        bindId(&H::id),
        bindChoice("tier"_L1, &H::tier, Tiers, QT_TRANSLATE_NOOP("Kinds", "Tier")),
        bindMarkup("text"_L1, &H::text, QT_TRANSLATE_NOOP("Kinds", "Text")),
        bind("minutes"_L1, &H::minutes, QT_TRANSLATE_NOOP("Kinds", "Minutes")),
        bind("minutesText"_L1, &H::unreadMinutes, QT_TRANSLATE_NOOP("Kinds", "Minutes")),
        bind("written"_L1, &H::written, QT_TRANSLATE_NOOP("Kinds", "Written or not")),
    };
    return fields;
}

Homework Homework::fromJson(const QJsonObject& json)
{
    Homework homework = fields().read(json);
    homework.more = fields().beside(json);
    return homework;
}

QJsonObject Homework::toJson() const
{
    return fields().write(*this, more);
}

bool Homework::isBlank() const
{
    return saysNothing(text);
}

} // namespace shanke
