// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

class QAbstractItemModel;
class QListView;

namespace shanke {

class EditorFacts;

// What belongs to the plan, at the right of the sheet: what to check before submitting, what approvers said,
// other versions. A click or Enter goes to the place. Objects: "editor.checks", "editor.comments",
// "editor.versions".
class SidePane : public QTabWidget
{
    Q_OBJECT
public:
    enum class Tab { Checks, Comments, Versions };

    // `facts` outlives the pane.
    explicit SidePane(EditorFacts& facts, QWidget* parent = nullptr);

    void showTab(Tab tab);

signals:
    void placeWanted(const QString& place, const QString& block);
    void versionWanted(const QString& rev);

private:
    QListView* addList(QAbstractItemModel& model, const QString& object, const QString& emptyIcon,
                       const QString& emptySentence);
    void showCounts();

    EditorFacts& m_facts;
};

} // namespace shanke
