// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/editor/FieldsForm.h"
#include "unit/ui/common/useLook.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

const FieldDescription Pupil{
    .key = u"pupil"_s, .type = FieldType::Line, .label = "Pupil", .role = FieldRole::Title};
const FieldDescription Day{.key = u"day"_s, .type = FieldType::Date, .label = "Date"};
const FieldDescription Visitors{.key = u"visitors"_s, .type = FieldType::Lines, .label = "Visited by"};
const FieldDescription Where{.key = u"place"_s, .type = FieldType::Line, .label = "Where"};

QLabel* labelOf(const FieldsForm& form, const QString& text)
{
    for (QLabel* label : form.findChildren<QLabel*>()) {
        if (label->text() == text)
            return label;
    }
    return nullptr;
}

int topOf(const FieldsForm& form, const QString& label)
{
    QLabel* found = labelOf(form, label);
    REQUIRE(found);
    return found->mapTo(&form, QPoint()).y();
}

} // namespace

TEST_CASE("Each field has its label, whatever stands in it, in the order of the description",
          "[editor][field]")
{
    useLook();
    FieldsForm form({Day, Visitors, Where, Pupil});
    form.showJson({{u"visitors"_s, QJsonArray{u"吴老师"_s, u"潘老师"_s}}, {u"day"_s, u"2026-03-09"_s}});
    form.resize(600, 300);
    form.show();
    CHECK(topOf(form, u"Pupil"_s) < topOf(form, u"Date"_s)); // what the record is called stands above
    CHECK(topOf(form, u"Date"_s) < topOf(form, u"Visited by"_s));
    CHECK(topOf(form, u"Visited by"_s) < topOf(form, u"Where"_s));
}

TEST_CASE("Short fields that follow each other share a line", "[editor][field]")
{
    useLook();
    FieldsForm form({Day, Where, Visitors});
    form.resize(600, 300);
    form.show();
    CHECK(topOf(form, u"Date"_s) == topOf(form, u"Where"_s));
}

TEST_CASE("Many short fields go on in the next line", "[editor][field]")
{
    useLook();
    std::vector<FieldDescription> fields(6, Where);
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i].key = QString::number(i);
    FieldsForm form({Day, fields[0], fields[1], fields[2], Visitors, fields[3]});
    form.resize(600, 300);
    form.show();
    CHECK(topOf(form, u"Date"_s) == topOf(form, u"Where"_s));
    FieldsForm many(fields);
    many.resize(600, 300);
    many.show();
    QSet<int> tops;
    for (const QLabel* label : many.findChildren<QLabel*>())
        tops.insert(label->mapTo(&many, QPoint()).y());
    CHECK(tops.size() == 3); // two texts in a line
    for (const auto* text : many.findChildren<QLineEdit*>())
        CHECK(text->width() > 150);
}

TEST_CASE("Fields with long labels share a line only while they are whole", "[editor][field]")
{
    useLook();
    std::vector<FieldDescription> fields(4, Day);
    for (size_t i = 0; i < fields.size(); ++i) {
        fields[i].key = QString::number(i);
        fields[i].label = "The minutes of a period and of its steps";
    }
    FieldsForm form(fields);
    QSet<int> tops;
    form.resize(900, 300);
    form.show();
    for (const QLabel* label : form.findChildren<QLabel*>())
        tops.insert(label->mapTo(&form, QPoint()).y());
    CHECK(tops.size() == 2);
}

TEST_CASE("A text beside its label has the rest of the line", "[editor][field]")
{
    useLook();
    FieldsForm form({Day, Visitors});
    form.resize(600, 300);
    form.show();
    QLabel* label = labelOf(form, u"Visited by"_s);
    REQUIRE(label);
    CHECK(label->width() < 200);
}

TEST_CASE("A text alone in its row says in itself what it is", "[editor][field]")
{
    useLook();
    FieldsForm form({Visitors});
    CHECK_FALSE(labelOf(form, u"Visited by"_s));
}
