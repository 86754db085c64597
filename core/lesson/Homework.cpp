// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Homework.h"

#include "base/Words.h"
#include "lesson/InlineMarkup.h"
#include "lesson/JsonMembers.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<HomeworkTier, 3> Tiers({{
    {HomeworkTier::Basic, "BASIC"_L1},
    {HomeworkTier::Advanced, "ADVANCED"_L1},
    {HomeworkTier::Extended, "EXTENDED"_L1},
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

Homework Homework::fromJson(const QJsonObject& json)
{
    Homework homework;
    homework.id = json.value(u"id"_s).toString();
    homework.tier = homeworkTierFromWord(json.value(u"tier"_s).toString());
    homework.text = json.value(u"text"_s).toString();
    homework.minutes = json.value(u"minutes"_s).toInt();
    homework.unreadMinutes = json.value(u"minutesText"_s).toString();
    homework.written = json.value(u"written"_s).toBool();
    homework.more = membersBeside(json, {u"id"_s, u"text"_s, u"minutes"_s, u"minutesText"_s, u"written"_s});
    keepUnknownWord(homework.more, u"tier"_s, Tiers);
    return homework;
}

QJsonObject Homework::toJson() const
{
    QJsonObject json = more;
    putText(json, u"id"_s, id);
    putWord(json, u"tier"_s, Tiers, tier, HomeworkTier::Basic);
    putText(json, u"text"_s, text);
    putNumber(json, u"minutes"_s, minutes);
    putText(json, u"minutesText"_s, unreadMinutes);
    putFlag(json, u"written"_s, written);
    return json;
}

bool Homework::isBlank() const
{
    return saysNothing(text);
}

} // namespace shanke
