// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/OneAtATime.h"
#include "workspace/values/ProposalValues.h"

#include <QWidget>

class QVBoxLayout;

namespace shanke {

class InfoBar;
class RecordSession;
class Workspace;

// What people who take no part would write in the open record, for who founded it or takes part: whose it is,
// which places say something else, and buttons to take it over, to let that person take part (the founder
// alone), or to set it aside. Asks when a record is opened. Objects: "editor.proposal.takeOver<n>",
// "editor.proposal.letIn<n>", "editor.proposal.setAside<n>", "editor.proposal.message".
class ProposalsPane : public QWidget
{
    Q_OBJECT
public:
    // Both outlive the pane.
    ProposalsPane(Workspace& workspace, RecordSession& session, QWidget* parent = nullptr);

    int count() const { return int(m_proposals.size()); }

signals:
    void changed(); // how many there are

private:
    void read();
    void show(const QList<RecordProposal>& proposals);
    QWidget* cardOf(const RecordProposal& proposal, int number);
    QString sentenceOf(const RecordProposal& proposal) const;
    bool isFounder() const;
    template <typename Future>
    void act(const Future& future, const QString& done);

    Workspace& m_workspace;
    RecordSession& m_session;
    OneAtATime m_reading{[this] { read(); }};
    QList<RecordProposal> m_proposals;
    InfoBar* m_message;
    QVBoxLayout* m_cards;
};

} // namespace shanke
