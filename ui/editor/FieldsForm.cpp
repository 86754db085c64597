// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FieldsForm.h"

#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/editor/FieldWidget.h"

#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

FieldsForm::FieldsForm(const std::vector<FieldDescription>& fields, QWidget* parent)
    : QWidget(parent), m_line(new QHBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_line->setSpacing(spacing::small);
    layout->addLayout(m_line);
    for (const FieldDescription& field : fields)
        add(field);
    m_line->addStretch();
}

void FieldsForm::add(const FieldDescription& field)
{
    FieldWidget* widget = FieldWidget::make(field);
    if (!widget)
        return;
    const bool saysItself = widget->isWide() || field.type == FieldType::Flag;
    QBoxLayout* line = field.role == FieldRole::Title ? addTitleLine() : m_line;
    if (!saysItself)
        line->addWidget(makeLabel(KindWords::label(field.label), TextRole::Muted));
    if (widget->isWide())
        layout()->addWidget(widget);
    else
        line->addWidget(widget);
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

// What a record is called is longer than what stands beside it.
QBoxLayout* FieldsForm::addTitleLine()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    static_cast<QVBoxLayout*>(layout())->insertLayout(0, line);
    return line;
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
    m_line->addWidget(tools, 0, Qt::AlignTop);
}

} // namespace shanke
