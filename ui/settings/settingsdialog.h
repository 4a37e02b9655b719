// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "ui/settings/preferences.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace jobscope::ui {

/** What a person can set. Nothing counts before it is accepted; reset fills in what held at first. */
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /** The language outlives it. */
    SettingsDialog(const Preferences& preferences, const explain::Language& language, QWidget* parent = nullptr);

    Preferences preferences() const; //!< as they stand in the dialog

private:
    QFormLayout* addPage(QTabWidget& pages, const QString& title);
    void addLook(QTabWidget& pages);
    void addJobs(QTabWidget& pages);
    void addReadings(QTabWidget& pages);
    void addNetwork(QTabWidget& pages);
    void addLog(QTabWidget& pages);
    void fill(const Preferences& preferences);
    void update();

    const explain::Language& m_language;
    std::optional<bool> m_notices; //!< as they were: who leaves the box alone was still not asked
    QComboBox* m_languages;
    QComboBox* m_theme;
    QComboBox* m_times;
    QComboBox* m_refresh;
    QCheckBox* m_tell;
    std::map<explain::ReadingId, QComboBox*> m_readings;
    QComboBox* m_proxy;
    QLineEdit* m_proxyUrl;
    QLabel* m_proxyNote;
    QComboBox* m_log;
    QPushButton* m_ok;
};

} // namespace jobscope::ui
