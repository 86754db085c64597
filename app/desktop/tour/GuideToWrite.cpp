// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/GuideToWrite.h"

#include "lesson/InlineMarkup.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

StudyGuide loadGuide()
{
    QFile file(u":/tour/guide.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the study guide of the tour is missing from the program");
    return StudyGuide::fromJson(QJsonDocument::fromJson(file.readAll()).object()).value();
}

Result<> writeItem(const TourHand& hand, const QString& row, const GuideItem& item)
{
    SHANKE_TRY(hand.enter(row + u"type"_s, toWord(item.type)));
    SHANKE_TRY(hand.enter(row + u"text"_s, plainFromMarkup(item.text)));
    if (!item.options.isEmpty())
        SHANKE_TRY(hand.enter(row + u"options"_s, item.options.join(u'\n')));
    if (item.lines > 0)
        SHANKE_TRY(hand.enter(row + u"lines"_s, QString::number(item.lines)));
    if (!item.answer.isEmpty())
        SHANKE_TRY(hand.enter(row + u"answer"_s, plainFromMarkup(item.answer)));
    return {};
}

} // namespace

GuideToWrite::GuideToWrite() : m_guide(loadGuide())
{
}

Result<> GuideToWrite::writePlan(const TourHand& hand) const
{
    const QJsonObject header = m_guide.toJson()["header"_L1].toObject();
    for (auto member = header.begin(); member != header.end(); ++member) {
        const QString text = member.value().isArray() ? member.value().toArray().at(0).toString()
                                                      : member.value().toVariant().toString();
        SHANKE_TRY(hand.enter(u"editor."_s + member.key(), text));
    }
    SHANKE_TRY(hand.press(u"editor.addObjective"_s));
    return hand.enter(u"editor.objective1.text"_s, plainFromMarkup(m_guide.goals().front().text));
}

Result<> GuideToWrite::writeTexts(const TourHand& hand) const
{
    for (const QString& place : {u"goals"_s, u"keyPoints"_s, u"methodTips"_s, u"selfEvaluation"_s})
        SHANKE_TRY(hand.enter(u"editor."_s + place, plainText(m_guide.items<Block>(place))));
    return {};
}

Result<> GuideToWrite::writePart(const TourHand& hand, GuidePart part) const
{
    int number = 0;
    for (const GuideItem& item : m_guide.part(part)) {
        if (item.type == GuideItemType::Picture)
            continue; // a file that is attached
        SHANKE_TRY(hand.press(u"editor.%1.add"_s.arg(toWord(part))));
        SHANKE_TRY(writeItem(hand, u"editor.%1%2."_s.arg(toWord(part)).arg(++number), item));
    }
    return {};
}

QString GuideToWrite::question() const
{
    return plainFromMarkup(m_guide.part(GuidePart::Inquiry).front().text);
}

} // namespace shanke
