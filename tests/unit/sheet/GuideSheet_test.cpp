// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/GuideFixture.h"
#include "support/catch.h"
#include "unit/sheet/SheetContents.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QString textFor(const StudyGuide& guide, Reader reader)
{
    return SheetContents(sheetOf(guideKind(), guide.toJson(), reader)).text();
}

QStringList answersOf(const StudyGuide& guide)
{
    QStringList answers;
    for (const GuidePart part : {GuidePart::PreStudy, GuidePart::Inquiry, GuidePart::Practice}) {
        for (const GuideItem& item : guide.part(part)) {
            if (!item.answer.isEmpty())
                answers.append(item.answer);
        }
    }
    return answers;
}

} // namespace

TEST_CASE("What pupils get of a study guide holds no answer before the teacher releases them",
          "[sheet][guide]")
{
    StudyGuide guide = fixtureGuide();
    REQUIRE(answersOf(guide).size() == 9);
    guide.setAnswersReleased(false);
    for (const QString& answer : answersOf(guide)) {
        INFO(answer.toStdString());
        CHECK_FALSE(textFor(guide, Reader::All).contains(u"Answer  "_s + answer));
        CHECK(textFor(guide, Reader::Staff).contains(u"Answer  "_s + answer));
    }
    CHECK_FALSE(textFor(guide, Reader::All).contains(u"Answer"_s));
    guide.setAnswersReleased(true);
    for (const QString& answer : answersOf(guide))
        CHECK(textFor(guide, Reader::All).contains(u"Answer  "_s + answer));
}

TEST_CASE("Answers are not released by a word that is no yes", "[sheet][guide]")
{
    QJsonObject json = fixtureGuide().toJson();
    for (const QJsonValue& word :
         {QJsonValue(u"true"_s), QJsonValue(1), QJsonValue(QJsonObject{}), QJsonValue(QJsonValue::Null)}) {
        json[u"answers"_s] = QJsonObject{{u"released"_s, word}};
        CHECK_FALSE(SheetContents(sheetOf(guideKind(), json, Reader::All)).text().contains(u"Answer"_s));
    }
}

TEST_CASE("Questions are numbered in their part; hints and pictures are not", "[sheet][guide]")
{
    const QString text = textFor(fixtureGuide(), Reader::All);
    CHECK(text.contains(u"3. 家里哪些东西能当镜子？"_s));
    CHECK(text.contains(u"\n我的疑问："_s));
    CHECK(text.contains(u"1. 探究一"_s));
    CHECK(text.contains(u"[实验装置.png]\n按图摆好器材。"_s));
    CHECK(text.contains(u"A. 30°    B. 60°    C. 90°"_s));
}

TEST_CASE("A guide of 300 questions with more blank lines than any paper has still becomes a sheet",
          "[sheet][guide]")
{
    StudyGuide guide = fixtureGuide();
    std::vector<GuideItem> items;
    for (int i = 0; i < 300; ++i)
        items.push_back({.id = QString::number(i), .text = u"题 𠮷"_s, .lines = 1'000'000});
    guide.setPart(GuidePart::Practice, items);
    const SheetContents sheet(sheetOf(guideKind(), guide.toJson(), Reader::All));
    CHECK(sheet.text().contains(u"300. 题 𠮷"_s));
    CHECK(sheet.spots().size() < 300 * 50);
}
