// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/ImportSession.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace shanke {

class FilePane;
class FoundPane;
class InfoBar;
class PageHeader;

// Looking through school files before they are stored: at the left the file as it reads, at the right what
// was found in it. Files come by add(), and by dropping or pasting them. Objects: "import.store",
// "import.skip", "import.cancel", "import.done", "import.summary", "import.message", "import.outcomes", and
// those of FilePane and FoundPane.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    // `workspace` outlives it.
    explicit ImportPage(Workspace& workspace, QWidget* parent = nullptr);

    void add(const QStringList& paths) { m_session.add(paths); }
    // Files were begun and not ended.
    bool isUnderWay() const { return m_session.stage() != ImportSession::Stage::Idle; }

signals:
    void closed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    PageHeader* createHead();
    QWidget* createReading();
    QWidget* createReview();
    QWidget* createBar();
    QWidget* createOutcomes();
    void createShortcuts();
    void showStage();
    void showHead();
    void showReview();
    void showSummary();
    void showOutcomes();
    void store();
    void leave();

    ImportSession m_session;
    QPushButton* m_cancel = nullptr; // in the head
    PageHeader* m_head;
    InfoBar* m_message;
    QStackedWidget* m_pages;
    QLabel* m_step = nullptr;
    QProgressBar* m_progress = nullptr;
    FilePane* m_file = nullptr;
    FoundPane* m_found = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_store = nullptr;
    QVBoxLayout* m_outcomes = nullptr;
};

} // namespace shanke
