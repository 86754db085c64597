// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/OneAtATime.h"
#include "ui/plans/ColumnTree.h"
#include "workspace/values/RecordValues.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace shanke {

class InfoBar;
class Workspace;

// Which columns this person follows, and what of a term's standard plans is here without a network: the texts
// by themselves, the files when they are fetched, with their size before. What is missing is said. Objects:
// "columns.volume", "columns.tree", "columns.sentence", "columns.missing", "columns.fetch", "columns.stop",
// "columns.read", "columns.close", "columns.message".
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    // Both outlive it.
    ColumnsDialog(Workspace& workspace, const Clock& clock, QWidget* parent = nullptr);

signals:
    void standardWanted(const shanke::DocId& standard); // to be read; it is closed

private:
    QWidget* makeHead();
    QWidget* makeFacts();
    QWidget* makeButtons();
    void offerVolumes();
    void read();
    void showCurrent();
    void fetch();
    void stop();
    void readPlans();
    void offer(const ColumnState& column, const QList<RecordSummary>& standards);
    void follow(const QString& column, bool isFollowed);
    QString volume() const;
    static QString sentenceOf(const ColumnState& state);
    static QString missingOf(const ColumnState& state);

    Workspace& m_workspace;
    const Clock& m_clock;
    int m_choices = 0; // of what is followed
    OneAtATime m_reading{[this] { read(); }};
    InfoBar* m_message;
    QComboBox* m_volume;
    ColumnTree* m_tree;
    QLabel* m_sentence = nullptr;
    QLabel* m_missing = nullptr;
    QPushButton* m_fetch = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_read = nullptr;
};

} // namespace shanke
