// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ProposalsPane.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/InfoBar.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/editor/RecordSession.h"
#include "workspace/Account.h"
#include "workspace/RecordRepository.h"
#include "workspace/Workspace.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

ProposalsPane::ProposalsPane(Workspace& workspace, RecordSession& session, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_session(session),
      m_message(new InfoBar),
      m_cards(new QVBoxLayout)
{
    m_message->setObjectName(u"editor.proposal.message"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_message);
    layout->addLayout(m_cards);
    layout->addStretch(1);
    connect(&session, &RecordSession::opened, this, [this] {
        m_message->hide();
        show({});
        m_reading.want();
    });
}

void ProposalsPane::read()
{
    const DocId id = m_session.facts().id;
    whenReady(m_workspace.records().proposals(id), this,
              [this, id](const Result<QList<RecordProposal>>& proposals) {
                  m_reading.answered();
                  if (id == m_session.facts().id)
                      show(proposals.value_or(QList<RecordProposal>()));
              });
}

void ProposalsPane::show(const QList<RecordProposal>& proposals)
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_proposals = proposals;
    for (int i = 0; i < count(); ++i)
        m_cards->addWidget(cardOf(m_proposals[i], i + 1));
    emit changed();
}

QWidget* ProposalsPane::cardOf(const RecordProposal& proposal, int number)
{
    auto* card = new Card;
    card->content()->addWidget(makeLabel(sentenceOf(proposal), TextRole::Body, LineBreaks::Wrap));
    const auto add = [&](const QString& caption, const QString& name, auto&& action) {
        QPushButton* button = makeButton(caption);
        button->setObjectName(u"editor.proposal.%1%2"_s.arg(name).arg(number));
        connect(button, &QPushButton::clicked, this, action);
        card->content()->addWidget(button);
    };
    RecordRepository& records = m_workspace.records();
    add(tr("Take it over"), u"takeOver"_s,
        [=, this, &records] { act(records.takeOver(proposal), tr("It is put into the record now.")); });
    if (isFounder())
        add(tr("Let them take part"), u"letIn"_s, [=, this, &records] {
            act(records.letTakePart(proposal.record, proposal.by, true),
                tr("From now on %1 takes part; what they wrote comes with the next exchange.")
                    .arg(proposal.who));
        });
    add(tr("Set it aside"), u"setAside"_s,
        [=, this, &records] { act(records.setAside(proposal), tr("It is set aside.")); });
    return card;
}

QString ProposalsPane::sentenceOf(const RecordProposal& proposal) const
{
    QStringList places;
    for (const QString& place : proposal.places)
        places.append(KindWords::place(m_session.facts().record.kind(), place));
    if (places.isEmpty())
        return tr("%1 takes no part and sent a version that says the same.").arg(proposal.who);
    //: %1: a person; %2: names of places of the record
    return tr("%1 takes no part and proposes something else for: %2")
        .arg(proposal.who, QLocale().createSeparatedList(places));
}

bool ProposalsPane::isFounder() const
{
    return m_session.facts().record.author() == m_workspace.account().settings().user;
}

template <typename Future>
void ProposalsPane::act(const Future& future, const QString& done)
{
    setEnabled(false);
    whenReady(future, this, [this, done](const auto& result) {
        setEnabled(true);
        if (result)
            m_message->showMessage(Tone::Good, done);
        else
            m_message->showError(result.error());
        m_reading.want();
    });
}

} // namespace shanke
