// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/LatestAnswer.h"
#include "ui/records/RecordModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace shanke {

class EmptyState;
class RecordTable;
class Workspace;

enum class StartSource { Standard, Own };

// Choosing the plan to start from: the standard plans on this PC, or one's own earlier ones, found by typing
// a word. Objects: "plans.start", "plans.start.search", "plans.start.list", "plans.start.back".
class StartPanel : public QWidget
{
    Q_OBJECT
public:
    // Both outlive it.
    StartPanel(Workspace& workspace, Clock& clock, QWidget* parent = nullptr);

    void begin(StartSource source);

signals:
    void chosen(const shanke::DocId& id);
    void blankWanted();
    void backWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createHead();
    void find();
    void showPlans(const QList<RecordSummary>& plans);
    QString emptySentence() const;

    Workspace& m_workspace;
    StartSource m_source = StartSource::Standard;
    RecordModel m_model;
    LatestAnswer m_answer;
    QLabel* m_title;
    QLineEdit* m_search;
    RecordTable* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_pages;
};

} // namespace shanke
