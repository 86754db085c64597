// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/courier/CourierViewModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace shanke {

class Card;
class InfoBar;
class PageHeader;

// Carry on a stick: at the left what is taken along and for whom, at the right what is brought in; files may
// be dropped anywhere on the page. Objects: "courier.receiver", "courier.preview", "courier.parts",
// "courier.take", "courier.choose", "courier.results", "courier.accept", "courier.decline", "courier.stop",
// "courier.back".
class CourierPage : public QWidget
{
    Q_OBJECT
public:
    explicit CourierPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const { return tr("Carry on a stick"); }
    void activate();
    // As if a person had chosen these.
    void bring(const QStringList& files) { m_model.bring(files); }
    void takeTo(const QString& path);

signals:
    void closed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    PageHeader* makeHeader();
    Card* makeTakeCard();
    Card* makeBringCard();
    QWidget* makeQuestion();
    QWidget* makeWork();
    void showChoices();
    void showPreview();
    void showWork();
    void showQuestion();
    void showResults();
    void chooseTarget();
    void chooseFiles();
    void chooseKeyFile();
    void chooseOwnKeyFile();

    CourierViewModel m_model;
    InfoBar* m_info;
    QComboBox* m_receiver;
    QLabel* m_preview;
    QComboBox* m_parts;
    QPushButton* m_take;
    QPushButton* m_choose;
    QLabel* m_results;
    QWidget* m_questionPart;
    QLabel* m_question;
    QPushButton* m_accept;
    QWidget* m_work;
    QLabel* m_step;
    QProgressBar* m_progress;
};

} // namespace shanke
