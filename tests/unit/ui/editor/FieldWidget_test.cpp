// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/editor/FieldWidget.h"
#include "unit/ui/common/useLook.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

std::unique_ptr<FieldWidget> fieldOf(FieldType type)
{
    useLook();
    FieldDescription field{.key = u"field"_s, .type = type, .label = "Field"};
    if (type == FieldType::Choice)
        field.choices = {{u"ONE"_s, "One"}, {u"TWO"_s, "Two"}};
    return std::unique_ptr<FieldWidget>(FieldWidget::make(field));
}

void typeInto(FieldWidget& field, const QString& text)
{
    auto* line = field.findChild<QLineEdit*>();
    REQUIRE(line);
    line->setText(text);
    emit line->textEdited(text);
}

} // namespace

TEST_CASE("A field gives back what it was given, in every type, and says nothing by itself",
          "[editor][field]")
{
    const std::vector<std::pair<FieldType, QJsonValue>> values{
        {FieldType::Line, u"静夜思 𠮷"_s},
        {FieldType::Lines, QJsonArray{u"甲"_s, u"<b>乙</b>"_s}},
        {FieldType::Markup, u"<b>粗</b>"_s},
        {FieldType::Number, 7},
        {FieldType::Flag, true},
        {FieldType::Date, u"2026-03-09"_s},
        {FieldType::Choice, u"TWO"_s},
        {FieldType::Choice, u"NEWER"_s},
        {FieldType::Number, u"七八个"_s},
        {FieldType::Date, u"开学那天"_s}};
    for (const auto& [fieldType, value] : values) {
        const auto field = fieldOf(fieldType);
        QSignalSpy edited(field.get(), &FieldWidget::edited);
        INFO(int(fieldType));
        field->showValue(value);
        CHECK(field->value() == value);
        CHECK(edited.isEmpty());
    }
}

TEST_CASE("A field without anything in it is not in the record", "[editor][field]")
{
    for (const FieldType fieldType : {FieldType::Line, FieldType::Lines, FieldType::Markup, FieldType::Number,
                                      FieldType::Flag, FieldType::Date}) {
        const auto field = fieldOf(fieldType);
        field->showValue(QJsonValue::Undefined);
        CHECK(field->value().isUndefined());
    }
    CHECK(fieldOf(FieldType::Id) == nullptr);
}

TEST_CASE("What is typed and is no number or day is kept as it was typed", "[editor][field]")
{
    const auto number = fieldOf(FieldType::Number);
    typeInto(*number, u"七八个"_s);
    CHECK(number->value() == u"七八个"_s);
    typeInto(*number, u"８"_s);
    CHECK(number->value() == 8);
    const auto day = fieldOf(FieldType::Date);
    typeInto(*day, u"开学那天"_s);
    CHECK(day->value() == u"开学那天"_s);
    typeInto(*day, u"2026年3月9日"_s);
    CHECK(day->value() == u"2026-03-09"_s);
}
