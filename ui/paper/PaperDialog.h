// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ArchiveWork.h"
#include "ui/paper/PaperWork.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace shanke {

class InfoBar;

// Print or save: the pages as they will be at the left, at the right how and for whom, and the ways out.
// What was chosen last is chosen again. Deletes itself when it is closed. Objects: "paper.layout",
// "paper.package", "paper.size", "paper.reader", "paper.notes", "paper.decision", "paper.pages",
// "paper.save", "paper.print", "paper.stop", "paper.message".
class PaperDialog : public QDialog
{
    Q_OBJECT
public:
    // The workspace outlives it. `documents`: one or more.
    PaperDialog(Workspace& workspace, const QList<DocId>& documents, QWidget* parent = nullptr);
    // Of what is read for paper in another way.
    PaperDialog(Workspace& workspace, const PaperReading& reading, QWidget* parent = nullptr);

    PaperChoice choice() const;
    // As the person who was asked for a name does.
    void saveTo(const QString& path);
    void packTo(ArchiveForm form, const QString& path);

private:
    void build();
    QWidget* createPages();
    QWidget* createChoices();
    QComboBox* addChoice(QVBoxLayout* layout, const QString& label, const QString& object);
    void addButtons(QVBoxLayout* layout);
    void connectWork();
    void load();
    void keep() const;
    void onReady();
    void preview();
    void showPages(const QList<QImage>& pages);
    void showWorking(bool isWorking);
    void askWhereTo();
    void askWhereToPack();
    void askPrinter();
    QString suggestedName(const QString& ending) const;

    PaperWork m_work;
    ArchiveWork m_packing;
    InfoBar* m_message;
    QVBoxLayout* m_pages = nullptr;
    QComboBox* m_layout = nullptr;
    QComboBox* m_size = nullptr;
    QComboBox* m_reader = nullptr;
    QCheckBox* m_notes = nullptr;
    QCheckBox* m_decision = nullptr;
    QLabel* m_count = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_pack = nullptr; // of a lesson
    QPushButton* m_stop = nullptr;
};

} // namespace shanke
