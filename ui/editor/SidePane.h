// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/AttachmentsPane.h"

#include <QTabWidget>

class QAbstractItemModel;

namespace shanke {

class EditorFacts;
class ProposalsPane;
class SaidPane;

// What belongs to the record, beside or below the sheet: what to check before submitting, what approvers
// said, its files, what people say about a record of research, and what others propose. A click or Enter goes
// to the place. Objects: "editor.checks", "editor.comments", and those of AttachmentsPane, SaidPane and
// ProposalsPane.
class SidePane : public QTabWidget
{
    Q_OBJECT
public:
    enum class Tab { Checks, Comments, Files, Said, Proposals };

    // Facts and attachments outlive the pane; `said` is shown in it while it has something to show.
    SidePane(EditorFacts& facts, Attachments& attachments, SaidPane* said, QWidget* parent = nullptr);

    // Shown while there are any.
    void addProposals(ProposalsPane* proposals);
    void showTab(Tab tab);
    // A plan that is only shown is not checked, and none of its files is changed.
    void showOnly(bool only);
    // Attaches what was dropped or pasted elsewhere on the page.
    void attach(const QMimeData& given) { m_files->attach(given); }

signals:
    void placeWanted(const QString& place, const QString& block);
    void undoWanted();
    void wanted();              // somebody is to look at it
    void saidShown(bool shown); // it wants more room than the others

private:
    QListView* addList(QAbstractItemModel& model, const QString& object, const QString& emptyIcon,
                       const QString& emptySentence);
    void showCounts();
    void showSaid();

    EditorFacts& m_facts;
    Attachments& m_attachments;
    AttachmentsPane* m_files;
    SaidPane* m_said;
};

} // namespace shanke
