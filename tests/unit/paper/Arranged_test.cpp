// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/arranged.h"
#include "paper/htmlFile.h"
#include "sheet/sheetLabels.h"
#include "support/catch.h"
#include "unit/paper/PaperFixtures.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QString plainOf(const SheetParagraphs& paragraphs)
{
    QString text;
    for (const SheetParagraph& paragraph : paragraphs)
        text += chinese().plain(paragraph.runs) + u'\n';
    return text;
}

QString plainOf(const PaperBlock& block)
{
    if (const auto* title = std::get_if<SheetTitle>(&block))
        return chinese().plain(title->runs);
    if (const auto* heading = std::get_if<SheetHeading>(&block))
        return chinese().text(heading->label);
    if (const auto* paragraph = std::get_if<SheetParagraph>(&block))
        return chinese().plain(paragraph->runs);
    QString text;
    for (const SheetRow& row : std::get<SheetTable>(block).rows)
        for (const SheetCell& cell : row)
            text += plainOf(cell.paragraphs);
    return text;
}

QString plainOf(const PaperBlocks& blocks)
{
    QString text;
    for (const PaperBlock& block : blocks)
        text += plainOf(block) + u'\n';
    return text;
}

QString withoutSpaces(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

size_t columnsOfProcess(const PaperBlocks& blocks)
{
    for (const PaperBlock& block : blocks) {
        const auto* table = std::get_if<SheetTable>(&block);
        if (table && table->headRows == 1)
            return table->widths.size();
    }
    return 0;
}

QJsonObject withoutNotes(QJsonObject plan)
{
    QJsonArray steps;
    for (const QJsonValue& value : plan.value(u"steps"_s).toArray()) {
        QJsonObject step = value.toObject();
        step.remove(u"individualNote"_s);
        steps.append(step);
    }
    plan.insert(u"steps"_s, steps);
    return plan;
}

} // namespace

TEST_CASE("no layout loses a word", "[paper][layout]")
{
    const QString kind = GENERATE(from_range(allFixtureKinds()));
    INFO(kind.toStdString());
    const PaperSheet sheet = fixtureSheet(kind);
    const QString form = plainOf(arranged(sheet.parts, {}));
    const QJsonObject document = kindFixture(kind);
    for (const PaperLayout layout : {PaperLayout::Prose, PaperLayout::Card}) {
        const QString other = withoutSpaces(plainOf(arranged(sheet.parts, {PaperSize::A4, layout, false})));
        for (const QString& line : form.split(u'\n', Qt::SkipEmptyParts)) {
            const bool isColumnName = line == chinese().text(stepColumns().front());
            INFO(line.toStdString());
            CHECK((isColumnName || other.contains(withoutSpaces(line))));
        }
    }
}

TEST_CASE("the column for notes is there when it is wanted, else where somebody wrote", "[paper][layout]")
{
    const QJsonObject plan = kindFixture(u"plan"_s);
    const auto columns = [](const QJsonObject& document, Reader reader, bool isWanted) {
        return columnsOfProcess(arranged(sheetOfDocument(document, reader).parts, {{}, {}, isWanted}));
    };
    CHECK(columns(plan, Reader::Self, false) == 5);
    CHECK(columns(withoutNotes(plan), Reader::Self, false) == 4);
    CHECK(columns(withoutNotes(plan), Reader::Self, true) == 5);
    CHECK(columns(plan, Reader::Staff, false) == 4);
    CHECK(columns(plan, Reader::Staff, true) == 5);
}

TEST_CASE("the blank column for colleagues holds no note of the author", "[paper][layout]")
{
    QJsonObject plan = kindFixture(u"plan"_s);
    const QString text = plainOf(arranged(sheetOfDocument(plan, Reader::Staff).parts, {{}, {}, true}));
    CHECK(!text.contains(u"多读两遍"_s));
    CHECK(text.contains(u"个性化修改"_s));
}

TEST_CASE("what nobody filled in is left blank for a pen", "[paper][layout]")
{
    QJsonObject plan = kindFixture(u"plan"_s);
    plan.remove(u"keyPoints"_s);
    plan.remove(u"boardDesign"_s);
    const QString text = plainOf(arranged(sheetOfDocument(plan).parts, {}));
    CHECK(!text.contains(chinese().text(notFilledIn())));
    CHECK(text.contains(u"教学重点"_s));
    CHECK(text.contains(u"板书设计"_s));
}

TEST_CASE("what pupils work on has a line for their name", "[paper][layout]")
{
    CHECK(plainOf(arranged(fixtureSheet(u"guide"_s, Reader::All).parts, {})).contains(u"姓名"_s));
    CHECK(!plainOf(arranged(fixtureSheet(u"guide"_s, Reader::Staff).parts, {})).contains(u"姓名"_s));
    CHECK(!plainOf(arranged(fixtureSheet(u"plan"_s, Reader::All).parts, {})).contains(u"姓名"_s));
}

TEST_CASE("Two grades stay beside each other in every layout, with all that their steps say",
          "[paper][lanes]")
{
    QJsonArray steps;
    for (const QString& lane : {u"P1"_s, u"P3"_s}) {
        const int minutes = lane == u"P1" ? 20 : 8;
        for (const QString& id : {lane + u"甲"_s, lane + u"乙"_s})
            steps.append(QJsonObject{{u"id"_s, id},
                                     {u"stage"_s, u"IN"_s},
                                     {u"gradeLane"_s, lane},
                                     {u"minutes"_s, minutes},
                                     {u"teacherActivity"_s, id + u"教师"_s},
                                     {u"studentActivity"_s, id + u"学生"_s}});
    }
    QJsonObject plan = kindFixture(u"plan"_s);
    plan.insert(u"steps"_s, steps);
    for (const PaperLayout layout : {PaperLayout::Table, PaperLayout::Prose, PaperLayout::Card}) {
        for (const bool hasNoteColumn : {false, true}) {
            const PaperBlocks blocks =
                arranged(sheetOfDocument(plan).parts, {PaperSize::A4, layout, hasNoteColumn});
            for (const QString& said : {u"P1甲教师"_s, u"P1乙学生"_s, u"P3甲学生"_s, u"P3乙教师"_s})
                CHECK(plainOf(blocks).count(said) == 1);
        }
    }
    const QString html = QString::fromUtf8(htmlFile({sheetOfDocument(plan)}, {}, chinese()));
    CHECK(html.contains(u"rowspan"_s));
    CHECK(html.contains(u"一年级"_s));
}
