// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/Inbox.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace shanke {

class ReviewBatch;

// The inbox as a list: what waits and what was decided, of which days, with a field to seek in. Objects:
// "review.inbox", "review.undecided", "review.decided", "review.days", "review.search", "review.registers",
// "review.delegations", "review.inPlace", "review.batch".
class InboxPane : public QWidget
{
    Q_OBJECT
public:
    // All outlive the pane.
    InboxPane(Inbox& inbox, const ReviewBatch& batch, const Clock& clock, QWidget* parent = nullptr);

    void showCounts();
    // Only what holds these words, on this shelf.
    void search(const QString& words, InboxShelf shelf);
    bool isSearching() const;
    // 0: the current row, or the first.
    void goToRow(int step);
    // False: it stands in no row.
    bool choose(const DocId& submission);
    void chooseNothing();
    const InboxItem* current() const;
    void focusList();

signals:
    void currentChanged();
    void registersRequested();
    void delegationsRequested();
    void batchWanted();

private:
    QWidget* createShelves();
    QWidget* createFilter();
    void createList();
    void showShelf(InboxShelf shelf);
    void showDays();
    void showBatch();
    void showRight();

    Inbox& m_inbox;
    const ReviewBatch& m_batch;
    const Clock& m_clock;
    QLabel* m_inPlace;
    QListView* m_list;
    QLineEdit* m_search;
    QComboBox* m_days;
    QPushButton* m_undecided;
    QPushButton* m_decided;
    QPushButton* m_batchButton;
};

} // namespace shanke
