// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"
#include "ui/editor/AttachmentsPane.h"

#include <QTabWidget>

class QAbstractItemModel;

namespace shanke {

class EditorFacts;
class ProposalsPane;
class SaidPane;
class StandardPane;

// What belongs to the record, beside or below the sheet: what to check before submitting, what approvers
// said, its files, what people say about a record of research, what others
// propose, and its standard plan. A click or Enter goes
// to the place. Objects: "editor.checks", "editor.comments", and those of AttachmentsPane, SaidPane and
// ProposalsPane.
class SidePane : public QTabWidget
{
    Q_OBJECT
public:
    enum class Tab { Checks, Comments, Files, Said, Proposals, Standard };

    // Facts and attachments outlive the pane; `said` is shown in it while it has something to show.
    SidePane(EditorFacts& facts, Attachments& attachments, SaidPane* said, QWidget* parent = nullptr);

    // Shown while there are any.
    void addProposals(ProposalsPane* proposals);
    // Shown while the record is a plan.
    void addStandard(StandardPane* standard);
    void showTab(Tab tab);
    // What is found at this place of the record is here, and not on the sheet.
    bool shows(const QString& place) const;
    void showPlace(const QString& place); // such a one
    // Goes to the first comment on a spot; false: there is none.
    bool showCommentsAt(const SheetSpot& spot);
    // A plan that is only shown is not checked, and none of its files is changed.
    void showOnly(bool only);
    // Attaches what was dropped or pasted elsewhere on the page.
    void attach(const QMimeData& given) { m_files->attach(given); }

signals:
    void placeWanted(const QString& place, const QString& block);
    void undoWanted();
    void wanted();                // somebody is to look at it
    void roomWanted(bool wanted); // it is there to be read, and wants more room than lists do

private:
    QListView* addList(QAbstractItemModel& model, const QString& object, const QString& emptyIcon,
                       const QString& emptySentence);
    void showCounts();
    void showSaid();
    void askForRoom();

    EditorFacts& m_facts;
    Attachments& m_attachments;
    AttachmentsPane* m_files;
    QListView* m_comments;
    SaidPane* m_said;
};

} // namespace shanke
