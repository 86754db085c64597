// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CodePanel.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shanke {

CodePanel::CodePanel(QWidget* parent)
    : QWidget(parent),
      m_question(makeLabel({}, TextRole::Body, LineBreaks::Wrap)),
      m_code(makeLabel({}, TextRole::Title)),
      m_same(makeButton(tr("The codes are the same"), ButtonKind::Primary)),
      m_different(makeButton(tr("They are different")))
{
    m_code->setObjectName(u"settings.code"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_same->setObjectName(u"settings.code.same"_s);
    m_different->setObjectName(u"settings.code.different"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::medium, 0, spacing::medium);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_question);
    layout->addWidget(m_code);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::medium);
    buttons->addWidget(m_same);
    buttons->addWidget(m_different);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_same, &QPushButton::clicked, this, &CodePanel::confirmed);
    connect(m_different, &QPushButton::clicked, this, &CodePanel::denied);
    hide();
}

void CodePanel::ask(const ServerTrust& trust)
{
    m_question->setText(trust.hasChanged ? tr("This server is not the one whose code was compared before. "
                                              "Nothing is sent to it. Ask the person "
                                              "who looks after the server whether it was set up anew, and "
                                              "compare this code with the one shown "
                                              "at the server:")
                                         : tr("Is this really the server of the school? Compare this code "
                                              "with the one shown at the server, or "
                                              "on the note in the staff room. Nothing is sent before that:"));
    m_code->setText(trust.code);
    m_code->setAccessibleName(tr("Code of the server: %1").arg(trust.code));
    show();
}

} // namespace shanke
