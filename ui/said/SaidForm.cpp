// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/SaidForm.h"

#include "research/saidKinds.h"
#include "ui/common/Buttons.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

SaidForm::SaidForm(QWidget* parent)
    : QWidget(parent),
      m_about(makeLabel({}, TextRole::Muted, LineBreaks::Wrap)),
      m_layout(new QFormLayout),
      m_send(makeButton({}, ButtonKind::Primary, u"submit"_s)),
      m_cancel(makeButton(tr("Not now"), ButtonKind::Plain))
{
    m_about->setObjectName(u"said.about"_s);
    m_send->setObjectName(u"said.send"_s);
    m_cancel->setObjectName(u"said.cancel"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::tight, spacing::small, spacing::small);
    layout->addWidget(m_about);
    layout->addLayout(m_layout);
    layout->addLayout(buttons);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &SaidForm::send);
    }
    connect(m_send, &QPushButton::clicked, this, &SaidForm::send);
    connect(m_cancel, &QPushButton::clicked, this, &SaidForm::givenUp);
    hide();
}

void SaidForm::clear()
{
    m_action.reset();
    m_fields.clear();
    m_isTouched = false;
    setFocusProxy(nullptr);
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    hide();
}

void SaidForm::addField(const FieldDescription& field, const NamedValues& values)
{
    m_fields.push_back(SaidField::make(field, values, [this] {
        m_isTouched = true;
        emit changed();
    }));
    m_layout->addRow(KindWords::label(field.label), m_fields.back().widget);
}

void SaidForm::ask(const PaneAction& action, bool canBeGivenUp, const NamedValues& people,
                   const NamedValues& documents)
{
    if (m_action == action)
        return;
    clear();
    const auto* deed = std::get_if<SayDeed>(&action.deed);
    const SaidKind* kind = deed ? saidKindOf(deed->sayings.front().kind) : nullptr;
    if (!kind)
        return;
    m_action = action;
    for (const QString& key : deed->asked) {
        const FieldDescription* field = kind->kind().places.front().field(key);
        addField(*field, field->type == FieldType::Lines ? documents : people);
    }
    setFocusProxy(m_fields.empty() ? nullptr : m_fields.front().widget);
    fill(deed->sayings.front().said);
    m_about->setText(action.about);
    m_about->setHidden(action.about.isEmpty());
    m_send->setText(action.label);
    m_cancel->setVisible(canBeGivenUp);
    show();
}

QJsonObject SaidForm::filled() const
{
    QJsonObject filled;
    for (const SaidField& field : m_fields)
        filled.insert(field.key, field.read());
    return filled;
}

void SaidForm::fill(const QJsonObject& filled)
{
    for (const SaidField& field : m_fields) {
        if (filled.contains(field.key))
            field.show(filled.value(field.key));
    }
    m_isTouched = false;
}

void SaidForm::send()
{
    if (!m_action)
        return;
    QList<Saying> sayings = std::get<SayDeed>(m_action->deed).sayings;
    const QJsonObject filled = this->filled();
    for (auto member = filled.begin(); member != filled.end(); ++member)
        sayings.front().said.insert(member.key(), member.value());
    emit sent(sayings);
}

} // namespace shanke
