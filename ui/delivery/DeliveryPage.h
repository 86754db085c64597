// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delivery/DeliveryViewModel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace shanke {

class Card;
class EmptyState;
class InfoBar;
class PageHeader;
class StatusBadge;

// Where is my work: the state of the exchange, every document that is not at the farthest place yet with its
// mark and its reason, and the log in plain words, which can be copied.
// Objects: "delivery.sync", "delivery.stop", "delivery.sentence", "delivery.list", "delivery.log",
// "delivery.copy", "delivery.carry", "delivery.receipts", "delivery.unconfirmed", "delivery.devices".
class DeliveryPage : public QWidget
{
    Q_OBJECT
public:
    DeliveryPage(Workspace& workspace, Clock& clock, QWidget* parent = nullptr);

    QString title() const { return tr("Where is my work"); }
    void activate();
    void syncNow();

signals:
    void settingsRequested();
    void courierRequested(); // carry it on a stick instead
    void receiptsRequested();
    void devicesRequested(); // who confirms this PC, and its code

private:
    PageHeader* makeHeader();
    Card* makeStateCard();
    QWidget* makeConfirmation();
    QListView* makeList();
    QWidget* makeLog();
    void showStatus();
    void showServers();
    void showConfirmation();
    void showProgress();
    void showAttention();
    void showLog();
    void copyLog();

    DeliveryViewModel m_model;
    InfoBar* m_info;
    QPushButton* m_sync;
    QPushButton* m_stop;
    StatusBadge* m_badge;
    QLabel* m_sentence;
    QLabel* m_servers;
    QLabel* m_unconfirmed;
    QWidget* m_confirmation;
    QLabel* m_announcement;
    QProgressBar* m_progress;
    QListView* m_list;
    EmptyState* m_empty;
    QPlainTextEdit* m_log;
};

} // namespace shanke
