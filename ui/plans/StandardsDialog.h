// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordModel.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;

namespace shanke {

class RecordTable;

// Standard plans to choose one from that is read. Objects: "standards.list", "standards.open",
// "standards.known", "standards.close".
class StandardsDialog : public QDialog
{
    Q_OBJECT
public:
    // The clock outlives it. `sentence` says what they are.
    StandardsDialog(const QList<RecordSummary>& standards, const QString& sentence, const Clock& clock,
                    QWidget* parent = nullptr);

    // They are told of, until the person says that they know them: a button for that.
    void offerKnown();

signals:
    void chosen(const shanke::DocId& standard); // it is closed
    void allKnown();                            // the same

private:
    QWidget* makeButtons();
    void choose();

    RecordModel m_model;
    RecordTable* m_list;
    QPushButton* m_known;
};

} // namespace shanke
