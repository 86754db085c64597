// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/OneAtATime.h"
#include "ui/registers/BehindModel.h"
#include "ui/registers/RegisterModel.h"
#include "workspace/values/RegisterValues.h"

#include <QWidget>

class QComboBox;
class QListView;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace shanke {

class InfoBar;
class Workspace;

// Registers: what was prepared, the approver's week, and for the head who may need training, in the days that
// are chosen. A figure shows below what stands behind it; Enter opens that. Objects: "registers.which",
// "registers.days", "registers.save", "registers.absence", "registers.back", "registers.table",
// "registers.behind", "registers.message".
class RegistersPage : public QWidget
{
    Q_OBJECT
public:
    // Both outlive the page.
    RegistersPage(Workspace& workspace, Clock& clock, QWidget* parent = nullptr);

    void activate();
    // Writes all registers of these days as a workbook.
    void saveTo(const QString& path);

signals:
    void submissionRequested(const shanke::DocId& submission);
    void recordRequested(const shanke::DocId& id);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* createHead();
    void createTable();
    QWidget* createBehind();
    void connectAll();
    RegisterDays chosenDays() const;
    std::vector<RegisterTable> tables() const;
    void read();
    void showView(const RegisterView& view);
    void showTable();
    void fitTable();
    void showBehind(const QModelIndex& cell);
    void openBehind(const QModelIndex& line);
    void askPath();
    void stateAbsence();

    Workspace& m_workspace;
    Clock& m_clock;
    OneAtATime m_reading{[this] { read(); }};
    RegisterView m_view;
    RegisterModel m_model;
    BehindModel m_behind;
    QComboBox* m_which;
    QComboBox* m_days;
    QPushButton* m_absence;
    QTableView* m_table;
    QListView* m_list;
    QStackedWidget* m_below;
    InfoBar* m_message;
};

} // namespace shanke
