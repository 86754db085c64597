// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/GuideItem.h"

#include "base/Words.h"
#include "lesson/InlineMarkup.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString LinesMember = u"lines"_s;

constexpr Words<GuideItemType, 5> Types({{
    {GuideItemType::Question, "QUESTION"_L1, QT_TRANSLATE_NOOP("Kinds", "Question")},
    {GuideItemType::Choice, "CHOICE"_L1, QT_TRANSLATE_NOOP("Kinds", "Choice")},
    {GuideItemType::Table, "TABLE"_L1, QT_TRANSLATE_NOOP("Kinds", "Table to fill in")},
    {GuideItemType::Picture, "PICTURE"_L1, QT_TRANSLATE_NOOP("Kinds", "Picture")},
    {GuideItemType::Text, "TEXT"_L1, QT_TRANSLATE_NOOP("Kinds", "Text to read")},
}});

} // namespace

QString toWord(GuideItemType type)
{
    return Types.word(type);
}

GuideItemType guideItemTypeFromWord(const QString& word)
{
    return Types.value(word).value_or(GuideItemType::Question);
}

const Fields<GuideItem>& GuideItem::fields()
{
    using G = GuideItem;
    static const Fields<GuideItem> fields{
        bindId(&G::id),
        bindChoice("type"_L1, &G::type, Types, QT_TRANSLATE_NOOP("Kinds", "Type")),
        bindMarkup("text"_L1, &G::text, QT_TRANSLATE_NOOP("Kinds", "Text")),
        bind("options"_L1, &G::options, QT_TRANSLATE_NOOP("Kinds", "Options")),
        bind("lines"_L1, &G::lines, QT_TRANSLATE_NOOP("Kinds", "Lines")),
        bind("picture"_L1, &G::picture, QT_TRANSLATE_NOOP("Kinds", "Picture")),
        bindMarkup("answer"_L1, &G::answer, QT_TRANSLATE_NOOP("Kinds", "Answer"))
            .seenBy(Reader::Staff)
            .releasedBy(u"answers"_s),
    };
    return fields;
}

GuideItem GuideItem::fromJson(const QJsonObject& json)
{
    GuideItem item = fields().read(json);
    item.more = fields().beside(json);
    return item;
}

QJsonObject GuideItem::toJson() const
{
    return fields().write(*this, more);
}

QString GuideItem::unreadLines() const
{
    return more.value(LinesMember).toString();
}

void GuideItem::setUnreadLines(const QString& typed)
{
    if (typed.isEmpty())
        more.remove(LinesMember);
    else
        more.insert(LinesMember, typed);
}

bool GuideItem::isBlank() const
{
    return saysNothing(text) && saysNothing(answer) && options.isEmpty() && picture.isEmpty();
}

} // namespace shanke
