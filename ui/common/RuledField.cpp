// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RuledField.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace shanke {

RuledField::RuledField(const QString& name, const QString& rule, QWidget* parent)
    : QWidget(parent),
      m_line(new QLineEdit),
      m_unknown(new QCheckBox(tr("I do not know yet"))),
      m_rule(makeLabel(rule, TextRole::Small, LineBreaks::Wrap)),
      m_ruleText(rule)
{
    m_line->setObjectName(name);
    m_line->setAccessibleDescription(rule);
    m_unknown->setObjectName(name + u".unknown"_s);
    m_rule->setObjectName(name + u".rule"_s);
    m_unknown->hide();
    setFocusProxy(m_line);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(m_line, 1);
    row->addWidget(m_unknown);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_rule);
    connect(m_line, &QLineEdit::returnPressed, this, &RuledField::submitted);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        showProblem({});
        emit edited();
    });
    connect(m_unknown, &QCheckBox::toggled, this, [this](bool isUnknown) {
        m_line->setEnabled(!isUnknown);
        showProblem({});
        emit edited();
    });
}

QString RuledField::text() const
{
    return isKnown() ? m_line->text().trimmed() : QString();
}

void RuledField::setText(const QString& text)
{
    m_line->setText(text);
}

void RuledField::offerUnknown()
{
    m_unknown->show();
}

bool RuledField::isKnown() const
{
    return !m_unknown->isChecked();
}

void RuledField::setKnown(bool isKnown)
{
    m_unknown->setChecked(!isKnown);
}

void RuledField::showProblem(const QString& problem)
{
    m_line->setProperty("invalid", !problem.isEmpty());
    m_line->style()->unpolish(m_line); // the style sheet looks at the property only when it polishes
    m_line->style()->polish(m_line);
    m_line->setAccessibleDescription(problem.isEmpty() ? m_ruleText : problem);
    m_rule->setText(problem.isEmpty() ? m_ruleText : problem);
    setTextRole(m_rule, problem.isEmpty() ? TextRole::Small : TextRole::Error);
}

} // namespace shanke
