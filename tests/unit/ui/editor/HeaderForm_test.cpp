// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/editor/HeaderForm.h"

#include <QLineEdit>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

LessonHeader filledHeader()
{
    LessonHeader header;
    header.title = u"静夜思"_s;
    header.subject = u"yuwen"_s;
    header.grade = u"P1"_s;
    header.volume = u"B"_s;
    header.edition = u"TB"_s;
    header.editionYear = 2024;
    header.unitNo = 4;
    header.unitTitle = u"第四单元"_s;
    header.lessonNo = u"7"_s;
    header.periodCount = 2;
    header.periodNo = 1;
    header.lessonType = u"FROM_THE_FUTURE"_s;
    header.classes = {u"一(1)班"_s, u"一(2)班"_s};
    header.plannedDate = QDate(2026, 3, 9);
    header.slot = 2;
    header.teachingWeek = 9;
    header.mainPreparer = u"石老师"_s;
    header.secondPreparer = u"𠮷老师"_s;
    header.unread.insert(u"preparedDate"_s, u"上周"_s);
    return header;
}

} // namespace

TEST_CASE("Every field of the header has its own place in the form", "[editor][header]")
{
    const HeaderForm form;
    for (const FieldDescription& field : LessonHeader::fields().descriptions()) {
        INFO(field.key.toStdString());
        const auto* widget = form.findChild<QWidget*>(u"editor."_s + field.key);
        REQUIRE(widget);
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}

TEST_CASE("Editing one field of the header gives all others back as they were shown", "[editor][header]")
{
    HeaderForm form;
    LessonHeader told;
    int times = 0;
    QObject::connect(&form, &HeaderForm::edited, &form, [&](const LessonHeader& header) {
        told = header;
        ++times;
    });
    LessonHeader header = filledHeader();
    form.showHeader(header);
    CHECK(times == 0);
    auto* title = form.findChild<QLineEdit*>(u"editor.title"_s);
    title->setText(u"静夜思(二)"_s);
    emit title->textEdited(title->text());
    header.title = u"静夜思(二)"_s;
    CHECK(times == 1);
    CHECK(told == header);
}

TEST_CASE("What looks like markup in the header is text, and stays as it was typed", "[editor][header]")
{
    HeaderForm form;
    LessonHeader told;
    QObject::connect(&form, &HeaderForm::edited, &form, [&](const LessonHeader& header) { told = header; });
    LessonHeader header = filledHeader();
    header.title = u"<b>静夜思</b> & \"床\""_s;
    header.mainPreparer = u"<script>石</script>老师"_s;
    header.subject = u"<i>语文</i>"_s;
    form.showHeader(header);
    auto* lesson = form.findChild<QLineEdit*>(u"editor.lessonNo"_s);
    lesson->setText(u"识字3"_s);
    emit lesson->textEdited(lesson->text());
    header.lessonNo = u"识字3"_s;
    CHECK(told == header);
}
