// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FieldsForm.h"

#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/editor/FieldWidget.h"

#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int RoomOfLine = 4; // short fields: more are cut at a width of 1366 pixels

constexpr int ShortLabel = 90;

// Of a short text more is read than of a number, a day or a chosen word; and a label may be a sentence.
int roomOf(const FieldDescription& field, const QFontMetrics& metrics)
{
    const bool isLong = metrics.horizontalAdvance(KindWords::label(field.label)) > scaled(ShortLabel);
    return (field.type == FieldType::Line ? 2 : 1) + (isLong ? 1 : 0);
}

} // namespace

FieldsForm::FieldsForm(const std::vector<FieldDescription>& fields, QWidget* parent)
    : FieldsForm(fields, PeopleInFields(), parent)
{
}

FieldsForm::FieldsForm(const std::vector<FieldDescription>& fields, const PeopleInFields& people,
                       QWidget* parent)
    : QWidget(parent), m_people(people)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto seen = std::count_if(fields.begin(), fields.end(), [](const FieldDescription& field) {
        return field.type != FieldType::Id;
    });
    for (const FieldDescription& field : fields)
        add(field, seen == 1);
}

FieldWidget* FieldsForm::makeWidget(const FieldDescription& field) const
{
    return m_people.fields.contains(field.key) ? FieldWidget::makeForPeople(field, *m_people.colleagues)
                                               : FieldWidget::make(field);
}

void FieldsForm::add(const FieldDescription& field, bool isAlone)
{
    FieldWidget* widget = makeWidget(field);
    if (!widget)
        return;
    QHBoxLayout* line = lineFor(field, *widget);
    if (widget->isWide() && isAlone)
        widget->setHint(KindWords::label(field.label));
    else if (field.type != FieldType::Flag)
        addLabel(line, field, *widget);
    // Short fields end with a stretch, before which the next one goes.
    if (line == m_shortLine)
        line->insertWidget(line->count() - 1, widget, field.type == FieldType::Line ? 1 : 0);
    else
        line->addWidget(widget, 1);
    connect(widget, &FieldWidget::focused, this, &FieldsForm::focused);
    connect(widget, &FieldWidget::edited, this, [this, widget, key = field.key] {
        const QJsonValue value = widget->value();
        if (value.isUndefined())
            m_json.remove(key);
        else
            m_json.insert(key, value);
        emit edited();
    });
    m_fields.push_back({field.key, widget});
}

void FieldsForm::addLabel(QHBoxLayout* line, const FieldDescription& field, const FieldWidget& widget)
{
    QLabel* label = makeLabel(KindWords::label(field.label), TextRole::Muted);
    if (line == m_shortLine)
        line->insertWidget(line->count() - 1, label);
    else
        line->addWidget(label, 0, widget.isWide() ? Qt::AlignTop : Qt::AlignVCenter);
}

QHBoxLayout* FieldsForm::addLine(int index)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    static_cast<QVBoxLayout*>(layout())->insertLayout(index, line);
    if (!m_firstLine || index == 0)
        m_firstLine = line;
    return line;
}

// What a record is called is longer than what stands beside it.
QHBoxLayout* FieldsForm::lineFor(const FieldDescription& field, const FieldWidget& widget)
{
    if (field.role == FieldRole::Title)
        return addLine(0);
    if (widget.isWide()) {
        m_shortLine = nullptr;
        return addLine();
    }
    const int room = roomOf(field, fontMetrics());
    if (!m_shortLine || m_shortRoom < room) {
        m_shortLine = addLine();
        m_shortLine->addStretch();
        m_shortRoom = RoomOfLine;
    }
    m_shortRoom -= room;
    return m_shortLine;
}

void FieldsForm::showJson(const QJsonObject& json)
{
    m_json = json;
    for (const Field& field : m_fields)
        field.widget->showValue(json.value(field.key));
}

void FieldsForm::setFieldNames(const QString& name)
{
    for (const Field& field : m_fields)
        field.widget->setFieldName(name + u'.' + field.key);
}

void FieldsForm::focusFirst()
{
    const auto wide = std::find_if(m_fields.begin(), m_fields.end(),
                                   [](const Field& field) { return field.widget->isWide(); });
    if (wide != m_fields.end())
        wide->widget->focusField();
    else if (!m_fields.empty())
        m_fields.front().widget->focusField();
}

void FieldsForm::focusField(const QString& key)
{
    const auto field =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const Field& each) { return each.key == key; });
    field != m_fields.end() ? field->widget->focusField() : focusFirst();
}

void FieldsForm::addTools(QWidget* tools)
{
    (m_firstLine ? m_firstLine : addLine())->addWidget(tools, 0, Qt::AlignTop);
}

} // namespace shanke
