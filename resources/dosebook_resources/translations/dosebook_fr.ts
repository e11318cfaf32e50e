<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <source>A report needs a day and a time.</source>
        <translation>Un rapport exige un jour et une heure.</translation>
    </message>
    <message>
        <source>Not every program that shows PDFs would take this password. Choose one of at most {most} characters: letters from A to Z, with or without accents, digits and signs.</source>
        <translation>Tous les programmes qui affichent des PDF n’accepteraient pas ce mot de passe. Choisissez-en un d’au plus {most} caractères&#x202f;: lettres de A à Z, avec ou sans accent, chiffres et signes.</translation>
    </message>
    <message>
        <source>Not proven: the PDF says it is {name}, but laid out again from this file it reads differently ({where}).</source>
        <translation>Non prouvé&#x202f;: le PDF dit être {name}, mais remis en page depuis ce fichier il se lit autrement ({where}).</translation>
    </message>
    <message>
        <source>Not proven: the PDF says {name} word for word, but it does not look like what this file gives (page {pages}). Something was drawn over it or taken out.</source>
        <translation>Non prouvé&#x202f;: le PDF dit {name} mot pour mot, mais n’a pas l’aspect de ce que donne ce fichier (page {pages}). Quelque chose y a été dessiné ou retiré.</translation>
    </message>
    <message>
        <source>Proven: this PDF is {name} of this study file. Laid out again from the file it is the same to the byte.</source>
        <translation>Prouvé&#x202f;: ce PDF est {name} de ce fichier d’étude. Remis en page depuis le fichier, il est identique à l’octet près.</translation>
    </message>
    <message>
        <source>Proven: this PDF is {name} of this study file. Laid out again from the file it says the same and looks the same on all {pages} pages; only its bytes were packed in another way.</source>
        <translation>Prouvé&#x202f;: ce PDF est {name} de ce fichier d’étude. Remis en page depuis le fichier, il dit la même chose et a le même aspect sur les {pages} pages&#x202f;; seuls ses octets sont compressés autrement.</translation>
    </message>
    <message>
        <source>Sections of the safety summary chosen</source>
        <translation>Sections de la synthèse de sécurité choisies</translation>
    </message>
    <message>
        <source>The PDF says it was made at entry {entry} of the audit trail; this file has only {position} entries.</source>
        <translation>Le PDF dit avoir été établi à l’entrée {entry} de la piste d’audit&#x202f;; ce fichier n’a que {position} entrées.</translation>
    </message>
    <message>
        <source>The PDF was made by version {then} of Dosebook, this is version {now}.</source>
        <translation>Le PDF a été établi par la version {then} de Dosebook, celle-ci est la version {now}.</translation>
    </message>
    <message>
        <source>The audit trail has no entry {position}, so no report can end there.</source>
        <translation>La piste d’audit n’a pas d’entrée {position}&#x202f;; aucun rapport ne peut donc y finir.</translation>
    </message>
    <message>
        <source>The audit trail notes that exactly these bytes were saved, on {day} by {who}.</source>
        <translation>La piste d’audit note que ces octets exacts ont été enregistrés, le {day} par {who}.</translation>
    </message>
    <message>
        <source>The digest of what this file reports is not the one in the PDF either.</source>
        <translation>L’empreinte de ce que rapporte ce fichier n’est pas non plus celle du PDF.</translation>
    </message>
    <message>
        <source>The digest printed in the PDF agrees with the file; that alone proves nothing.</source>
        <translation>L’empreinte imprimée dans le PDF concorde avec le fichier&#x202f;; cela seul ne prouve rien.</translation>
    </message>
    <message>
        <source>The open report has no decision page to make slides of.</source>
        <translation>Le rapport ouvert n’a pas de page de décision dont faire des diapositives.</translation>
    </message>
    <message>
        <source>The report is saved as {path}, but the study could not note it. {why}</source>
        <translation>Le rapport est enregistré sous {path}, mais l’étude n’a pas pu le noter. {why}</translation>
    </message>
    <message>
        <source>The report was stopped. Nothing was written or recorded.</source>
        <translation>Le rapport a été arrêté. Rien n’a été écrit ni consigné.</translation>
    </message>
    <message>
        <source>The study did not pass its check, so no report was made of it: {finding} Nothing was written. Keep the file, and restore a backup.</source>
        <translation>L’étude n’a pas réussi son contrôle&#x202f;; aucun rapport n’en a donc été fait&#x202f;: {finding} Rien n’a été écrit. Conservez le fichier et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The study has no cohort {number}. Its cohorts are {known}.</source>
        <translation>L’étude n’a pas de cohorte {number}. Ses cohortes sont {known}.</translation>
    </message>
    <message>
        <source>The study has no cohort {number}; it has no cohorts yet.</source>
        <translation>L’étude n’a pas de cohorte {number}&#x202f;; elle n’a pas encore de cohortes.</translation>
    </message>
    <message>
        <source>This PDF does not say that it is a safety summary made by Dosebook.</source>
        <translation>Ce PDF ne dit pas être une synthèse de sécurité établie par Dosebook.</translation>
    </message>
    <message>
        <source>This PDF says {name} of this study file, word for word on all {pages} pages. Its bytes differ, so figures and layout are not proven.</source>
        <translation>Ce PDF dit {name} de ce fichier d’étude, mot pour mot sur les {pages} pages. Ses octets diffèrent&#x202f;; figures et mise en page ne sont donc pas prouvées.</translation>
    </message>
    <message>
        <source>This is a copy to look at, in which no report can be recorded. Nothing was written. Open the study itself to export a report.</source>
        <translation>Ceci est une copie de consultation, dans laquelle aucun rapport ne peut être consigné. Rien n’a été écrit. Ouvrez l’étude elle-même pour exporter un rapport.</translation>
    </message>
    <message>
        <source>it has {then} pages, the file gives {now}</source>
        <translation>il a {then} pages, le fichier en donne {now}</translation>
    </message>
    <message>
        <source>on page {pages}</source>
        <translation>à la page {pages}</translation>
    </message>
    <message>
        <source>on {count} of {pages} pages</source>
        <translation>sur {count} des {pages} pages</translation>
    </message>
    <message>
        <source>safety summary {number} ({status}), data to {day}, entry {entry}</source>
        <translation>la synthèse de sécurité {number} ({status}), données jusqu’au {day}, entrée {entry}</translation>
    </message>
    <message>
        <source>{file} could not be read ({cause}).</source>
        <translation>{file} n’a pas pu être lu ({cause}).</translation>
    </message>
    <message>
        <source>{path} is the open study itself. Choose another name for the report.</source>
        <translation>{path} est l’étude ouverte elle-même. Choisissez un autre nom pour le rapport.</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before the first</source>
        <translation>Avant la première</translation>
    </message>
    <message>
        <source>By, on</source>
        <translation>Par, le</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Données jusqu’au</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Evaluable at the dose →</source>
        <translation>Évaluables à la dose →</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>It would</source>
        <translation>Elle dirait</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Next with DLT</source>
        <translation>Suivants avec DLT</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>Non évaluable</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Pas encore jugé</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Probability of the DLT rate at each dose.</source>
        <translation>Probabilité du taux de DLT à chaque dose.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rules saying otherwise</source>
        <translation>Règles d’avis contraire</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stopping rule</source>
        <translation>Règle d’arrêt</translation>
    </message>
    <message>
        <source>The rule advised</source>
        <translation>Avis de la règle</translation>
    </message>
    <message>
        <source>The rule as a table; nobody is evaluable at the dose given last.</source>
        <translation>La règle en tableau&#x202f;; personne n’est évaluable à la dernière dose administrée.</translation>
    </message>
    <message>
        <source>The rule as a table; now {dlt} with DLT of {evaluable}: {letter}.</source>
        <translation>La règle en tableau&#x202f;; maintenant {dlt} avec DLT sur {evaluable}&#x202f;: {letter}.</translation>
    </message>
    <message>
        <source>The rule would then</source>
        <translation>La règle dirait alors</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>Ce que cela signifierait</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With DLT</source>
        <translation>Avec DLT</translation>
    </message>
    <message>
        <source>With DLT ↓</source>
        <translation>Avec DLT ↓</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>ne peut être interrogée</translation>
    </message>
    <message>
        <source>framed: the counts now</source>
        <translation>encadré&#x202f;: l’effectif actuel</translation>
    </message>
    <message>
        <source>met</source>
        <translation>remplie</translation>
    </message>
    <message>
        <source>nobody evaluable yet</source>
        <translation>personne encore évaluable</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non remplie</translation>
    </message>
    <message>
        <source>of these {cohort}</source>
        <translation>dont {cohort}</translation>
    </message>
    <message>
        <source>over {high}</source>
        <translation>plus de {high}</translation>
    </message>
    <message>
        <source>under {low}</source>
        <translation>moins de {low}</translation>
    </message>
    <message>
        <source>{dose}: over {high} with a probability of {over}</source>
        <translation>{dose}&#x202f;: plus de {high} avec une probabilité de {over}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{participant}: not yet judged</source>
        <translation>{participant}&#x202f;: pas encore jugé</translation>
    </message>
    <message>
        <source>{participant}: pending to {end}, days left: {left}</source>
        <translation>{participant} : en attente jusqu’au {end}, jours restants : {left}</translation>
    </message>
    <message>
        <source>{participant}: pending, the end of the window is not known yet</source>
        <translation>{participant}&#x202f;: en attente, la fin de la fenêtre est encore inconnue</translation>
    </message>
    <message>
        <source>{rules}: {said}</source>
        <translation>{rules}&#x202f;: {said}</translation>
    </message>
    <message>
        <source>{said} (otherwise)</source>
        <translation>{said} (autrement)</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>&amp;Reason, without the text itself</source>
        <translation>&amp;Motif, sans le texte lui-même</translation>
    </message>
    <message>
        <source>(taken out)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>A copy was accepted that is older than what this computer last saw (entry {seen_position})</source>
        <translation>Une copie plus ancienne que ce que cet ordinateur a vu en dernier a été acceptée (entrée {seen_position})</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Tous les participants</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tous les enregistrements</translation>
    </message>
    <message>
        <source>By {who}, as claimed; signed in to the computer as {where}</source>
        <translation>Par {who}, selon sa déclaration&#x202f;; connecté à l’ordinateur comme {where}</translation>
    </message>
    <message>
        <source>Entry {number}, written by {program}</source>
        <translation>Entrée {number}, écrite par {program}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>For a name or another text that should never have been written down</source>
        <translation>Pour un nom ou un autre texte qui n’aurait jamais dû être écrit</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Aller à l’enregistrement</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>Aucune entrée ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Aucun nom donné</translation>
    </message>
    <message>
        <source>Not read as a day yet, so it narrows nothing.</source>
        <translation>Pas encore lu comme un jour&#x202f;; ne restreint donc rien.</translation>
    </message>
    <message>
        <source>Noted about the file: {event}</source>
        <translation>Noté sur le fichier&#x202f;: {event}</translation>
    </message>
    <message>
        <source>On {local} by that computer&apos;s clock, {utc}</source>
        <translation>Le {local} à l’horloge de cet ordinateur, {utc}</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Report {number} was saved as {file}</source>
        <translation>Le rapport {number} a été enregistré sous {file}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take a value out…</source>
        <translation>Supprimer une valeur…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The backup {backup} was restored, as it stood at entry {position}</source>
        <translation>La sauvegarde {backup} a été restaurée, telle qu’à l’entrée {position}</translation>
    </message>
    <message>
        <source>The clock of the computer was set back: it showed {clock}, the entry before {last_entry}</source>
        <translation>L’horloge de l’ordinateur a été reculée&#x202f;: elle indiquait {clock}, l’entrée précédente {last_entry}</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>L’entrée en entier</translation>
    </message>
    <message>
        <source>The file was brought from form {from_version} to {to_version}</source>
        <translation>Le fichier est passé du format {from_version} au format {to_version}</translation>
    </message>
    <message>
        <source>The study file</source>
        <translation>Le fichier d’étude</translation>
    </message>
    <message>
        <source>The study file was created</source>
        <translation>Le fichier d’étude a été créé</translation>
    </message>
    <message>
        <source>The study was taken over from {person} on {computer}</source>
        <translation>L’étude a été reprise à {person} sur {computer}</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Which value of this entry is to be taken out?</source>
        <translation>Quelle valeur de cette entrée faut-il supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>{count}, back to {day}</source>
        <translation>{count}, en remontant au {day}</translation>
    </message>
    <message>
        <source>{count}; looking further back…</source>
        <translation>{count}&#x202f;; recherche plus en arrière…</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <source>{kind} changed</source>
        <translation>{kind}&#x202f;: modification</translation>
    </message>
    <message>
        <source>{kind} entered</source>
        <translation>{kind}&#x202f;: saisie</translation>
    </message>
    <message>
        <source>{kind} voided</source>
        <translation>{kind}&#x202f;: invalidation</translation>
    </message>
    <message>
        <source>{kind}: a value was taken out</source>
        <translation>{kind}&#x202f;: une valeur a été supprimée</translation>
    </message>
    <message>
        <source>{label} of {record}, which says “{text}”, will be taken out of the record and of every entry of the audit trail in which it stands. This cannot be undone. That there was a value, who entered it and when stays, and so do your name and your reason.

Backups, exports and reports made before still hold the text: delete or replace those yourself.</source>
        <translation>{label} de {record}, qui dit «&#x202f;{text}&#x202f;», sera supprimé de l’enregistrement et de chaque entrée de la piste d’audit où il figure. C’est irréversible. Qu’il y avait une valeur, qui l’a saisie et quand reste, de même que votre nom et votre motif.

Les sauvegardes, exports et rapports faits auparavant contiennent encore le texte&#x202f;: supprimez-les ou remplacez-les vous-même.</translation>
    </message>
    <message>
        <source>{label}: {new}</source>
        <translation>{label}&#x202f;: {new}</translation>
    </message>
    <message>
        <source>{label}: {old} → {new}</source>
        <translation>{label}&#x202f;: {old} → {new}</translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} entrées sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} entries fit</source>
        <translation>{shown} entrées sur {total} correspondent</translation>
    </message>
    <message>
        <source>{user} on {computer}</source>
        <translation>{user} sur {computer}</translation>
    </message>
</context>
<context>
    <name>calc</name>
    <message>
        <source>A skeleton from an indifference interval (JSON)</source>
        <translation>Un squelette à partir d’un intervalle d’indifférence (JSON)</translation>
    </message>
    <message>
        <source>A table has between 1 and {most} participants, not {asked}.</source>
        <translation>Une table a entre 1 et {most} participants, non {asked}.</translation>
    </message>
    <message>
        <source>Activity in the body under fractions, an illustration (CSV)</source>
        <translation>Activité dans le corps sous fractions, une illustration (CSV)</translation>
    </message>
    <message>
        <source>Bayesian logistic regression with overdose control (JSON)</source>
        <translation>Régression logistique bayésienne avec contrôle du surdosage (JSON)</translation>
    </message>
    <message>
        <source>Body surface area by a named formula (CSV)</source>
        <translation>Surface corporelle par une formule nommée (CSV)</translation>
    </message>
    <message>
        <source>CTCAE grades of laboratory values (CSV)</source>
        <translation>Grades CTCAE des valeurs biologiques (CSV)</translation>
    </message>
    <message>
        <source>Case {case} has no {name}. Nothing was written.</source>
        <translation>Le cas {case} n’a pas de {name}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Case {case}: {reason} Nothing was written.</source>
        <translation>Cas {case}&#x202f;: {reason} Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Column allow_deescalate holds TRUE or FALSE, not “{text}”.</source>
        <translation>La colonne allow_deescalate contient TRUE ou FALSE, non «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Confirmed IMWG responses (CSV)</source>
        <translation>Réponses IMWG confirmées (CSV)</translation>
    </message>
    <message>
        <source>Continual reassessment method and TITE-CRM (JSON)</source>
        <translation>Méthode de réévaluation continue (CRM) et TITE-CRM (JSON)</translation>
    </message>
    <message>
        <source>Levels, DLTs and weights differ in number.</source>
        <translation>Paliers, DLT et poids diffèrent en nombre.</translation>
    </message>
    <message>
        <source>Line {line}: {reason} Nothing was written.</source>
        <translation>Ligne {line}&#x202f;: {reason} Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” in column {column} is no date such as 2018-08-12.</source>
        <translation>Ligne {line}&#x202f;: «&#x202f;{text}&#x202f;» dans la colonne {column} n’est pas une date telle que 2018-08-12.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is no IMWG response, or its date is missing.</source>
        <translation>Ligne {line}&#x202f;: «&#x202f;{text}&#x202f;» n’est pas une réponse IMWG, ou sa date manque.</translation>
    </message>
    <message>
        <source>Radioactive decay (CSV)</source>
        <translation>Décroissance radioactive (CSV)</translation>
    </message>
    <message>
        <source>The CTCAE terms that the type-ahead finds for a phrase (CSV)</source>
        <translation>Les termes CTCAE que la saisie assistée trouve pour une expression (CSV)</translation>
    </message>
    <message>
        <source>The cut-off of elimination lies between 0 and 1, from 1 participant on.</source>
        <translation>Le seuil d’élimination est compris entre 0 et 1, à partir de 1 participant.</translation>
    </message>
    <message>
        <source>The dose at the end of an interval design; 99 means none (JSON)</source>
        <translation>La dose à la fin d’un design par intervalles&#x202f;; 99 signifie aucune (JSON)</translation>
    </message>
    <message>
        <source>This rule needs a target DLT rate, for example 0.3.</source>
        <translation>Cette règle exige un taux cible de DLT, par exemple 0.3.</translation>
    </message>
    <message>
        <source>What 3+3 recommends after a path of cohorts (CSV)</source>
        <translation>Ce que le 3+3 recommande après un parcours de cohortes (CSV)</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} ne peut être lu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another name.</source>
        <translation>{file} ne peut être écrit&#x202f;: {reason}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} has no column {columns}. Nothing was computed.</source>
        <translation>{file} n’a pas de colonne {columns}. Rien n’a été calculé.</translation>
    </message>
    <message>
        <source>{file} is a study or another database. Choose another name.</source>
        <translation>{file} est une étude ou une autre base de données. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} is no JSON file.</source>
        <translation>{file} n’est pas un fichier JSON.</translation>
    </message>
    <message>
        <source>{file} is no list of cases.</source>
        <translation>{file} n’est pas une liste de cas.</translation>
    </message>
    <message>
        <source>{file} is no table of comma-separated values: {reason}.</source>
        <translation>{file} n’est pas un tableau de valeurs séparées par des virgules&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as “CSV UTF-8” and try again.</source>
        <translation>{file} n’est pas du texte UTF-8. Enregistrez-le en «&#x202f;CSV UTF-8&#x202f;» et réessayez.</translation>
    </message>
    <message>
        <source>“{text}” in column {column} is neither low nor high.</source>
        <translation>«&#x202f;{text}&#x202f;» dans la colonne {column} n’est ni low ni high.</translation>
    </message>
    <message>
        <source>“{text}” in column {column} is no number.</source>
        <translation>«&#x202f;{text}&#x202f;» dans la colonne {column} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{text}” in column {column} is no whole number.</source>
        <translation>«&#x202f;{text}&#x202f;» dans la colonne {column} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“{text}” is no CTCAE version. Known are {known}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une version CTCAE. Sont connues {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no formula of body surface area. Known are {known}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une formule de surface corporelle. Sont connues {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no unit of activity. Known are mCi, MBq and GBq.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une unité d’activité. Sont connues mCi, MBq et GBq.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Dates and times</source>
        <translation>Dates et heures</translation>
    </message>
    <message>
        <source>Dosebook: quick reference</source>
        <translation>Dosebook&#x202f;: aide-mémoire</translation>
    </message>
    <message>
        <source>Grades of events</source>
        <translation>Grades des événements</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>Dans les listes et formulaires</translation>
    </message>
    <message>
        <source>In the menus</source>
        <translation>Dans les menus</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Quick reference</source>
        <translation>Aide-mémoire</translation>
    </message>
    <message>
        <source>a number; its digits stay as typed</source>
        <translation>un nombre&#x202f;; ses chiffres restent tels que tapés</translation>
    </message>
    <message>
        <source>a time, on the clock of 24 hours</source>
        <translation>une heure, sur 24 heures</translation>
    </message>
    <message>
        <source>a whole date</source>
        <translation>une date complète</translation>
    </message>
    <message>
        <source>an activity in the other unit</source>
        <translation>une activité dans l’autre unité</translation>
    </message>
    <message>
        <source>as far as it is known</source>
        <translation>pour ce qui en est connu</translation>
    </message>
    <message>
        <source>below what the laboratory can measure</source>
        <translation>sous ce que le laboratoire peut mesurer</translation>
    </message>
    <message>
        <source>death; in our own words, the term decides</source>
        <translation>décès&#x202f;; dans nos propres mots, le terme décide</translation>
    </message>
    <message>
        <source>life-threatening</source>
        <translation>mise en jeu du pronostic vital</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>not known at all</source>
        <translation>entièrement inconnue</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>sévère</translation>
    </message>
    <message>
        <source>the present day, the day before</source>
        <translation>le jour présent, la veille</translation>
    </message>
</context>
<context>
    <name>casebook</name>
    <message>
        <source>Blank casebook</source>
        <translation>Cahier vierge</translation>
    </message>
    <message>
        <source>CDISC</source>
        <translation>CDISC</translation>
    </message>
    <message>
        <source>Casebook of {id}</source>
        <translation>Cahier d’observation de {id}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>I have reviewed the entries of this casebook and confirm that they agree with the source.</source>
        <translation>J’ai revu les entrées de ce cahier d’observation et confirme qu’elles concordent avec la source.</translation>
    </message>
    <message>
        <source>Investigator&apos;s statement</source>
        <translation>Déclaration de l’investigateur</translation>
    </message>
    <message>
        <source>Investigator, name</source>
        <translation>Investigateur, nom</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>There is no participant {id} in this study.</source>
        <translation>Il n’y a pas de participant {id} dans cette étude.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>% change</source>
        <translation>variation en&#x202f;%</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>; {pending} pending, {open} not yet judged, {others} not evaluable.</source>
        <translation>&#x202f;; {pending} en attente, {open} pas encore jugés, {others} non évaluables.</translation>
    </message>
    <message>
        <source>&lt; or &gt;: the value was reported as below or above a number.</source>
        <translation>&lt; ou &gt; : la valeur a été rapportée comme inférieure ou supérieure à un nombre.</translation>
    </message>
    <message>
        <source>A DLT stands at the day of its event.</source>
        <translation>Une DLT figure au jour de son événement.</translation>
    </message>
    <message>
        <source>A bar ends at death, else at the end of participation or the last contact, whichever was later, up to the cut-off.</source>
        <translation>Une barre finit au décès, sinon à la fin de participation ou au dernier contact, selon le plus tardif, jusqu’à la date de point.</translation>
    </message>
    <message>
        <source>A square is the observed rate, the line its exact two-sided 95 % interval (Clopper and Pearson).</source>
        <translation>Un carré est le taux observé, la ligne son intervalle exact bilatéral à 95&#x202f;% (Clopper et Pearson).</translation>
    </message>
    <message>
        <source>ALT ≥ 3 × alone</source>
        <translation>ALAT ≥ 3 × seule</translation>
    </message>
    <message>
        <source>Activity in the body, in fractions and at once (illustration, not dosimetry)</source>
        <translation>Activité dans le corps, en fractions et en une fois (illustration, pas de dosimétrie)</translation>
    </message>
    <message>
        <source>Adverse events by term, a cell per participant at the highest grade</source>
        <translation>Événements indésirables par terme, une case par participant au grade maximal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All treated</source>
        <translation>Tous les traités</translation>
    </message>
    <message>
        <source>An event counts on days on which it certainly was there, at the grade of its course where one is recorded, else at its highest grade throughout.</source>
        <translation>Un événement compte aux jours où il était certainement présent, au grade de son évolution si elle est enregistrée, sinon à son grade maximal tout du long.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Below: when each cohort was open; filled bars still are.</source>
        <translation>En bas&#x202f;: quand chaque cohorte était ouverte&#x202f;; les barres pleines le sont encore.</translation>
    </message>
    <message>
        <source>Best change of serum M-protein of each participant, % of baseline (dashed: −25 and −50 %)</source>
        <translation>Meilleure variation de la protéine M sérique de chaque participant,&#x202f;% de la valeur initiale (tirets&#x202f;: −25 et −50&#x202f;%)</translation>
    </message>
    <message>
        <source>Blood counts</source>
        <translation>Numérations sanguines</translation>
    </message>
    <message>
        <source>Blood counts of each participant</source>
        <translation>Numérations sanguines de chaque participant</translation>
    </message>
    <message>
        <source>By AST, not by ALT, also beyond both limits: {participants}.</source>
        <translation>Selon l’ASAT, non l’ALAT, aussi au-delà des deux limites&#x202f;: {participants}.</translation>
    </message>
    <message>
        <source>Change of serum M-protein of each participant, % of baseline (dashed: −25 and −50 %)</source>
        <translation>Variation de la protéine M sérique de chaque participant, % de la valeur initiale (tirets : −25 et −50 %)</translation>
    </message>
    <message>
        <source>Cohort ladder</source>
        <translation>Échelle des cohortes</translation>
    </message>
    <message>
        <source>Cohorts from the lowest to the highest; a square is a participant</source>
        <translation>Cohortes de la plus basse à la plus haute&#x202f;; un carré est un participant</translation>
    </message>
    <message>
        <source>Cumulative incidence (Aalen and Johansen); a death without such an event ends the risk. A small upright line is somebody no longer followed: up to the day to which events are confirmed, else the last contact. An onset known in part counts from its first possible day. The cohorts were not randomised.</source>
        <translation>Incidence cumulée (Aalen et Johansen)&#x202f;; un décès sans un tel événement met fin au risque. Un petit trait vertical est un participant qui n’est plus suivi&#x202f;: jusqu’au jour auquel les événements sont confirmés, sinon au dernier contact. Un début connu en partie compte dès son premier jour possible. Les cohortes n’étaient pas randomisées.</translation>
    </message>
    <message>
        <source>DLT / evaluable</source>
        <translation>DLT / évaluables</translation>
    </message>
    <message>
        <source>DLT rate by dose</source>
        <translation>Taux de DLT par dose</translation>
    </message>
    <message>
        <source>Enrolment over time</source>
        <translation>Inclusions dans le temps</translation>
    </message>
    <message>
        <source>Events by term and cohort</source>
        <translation>Événements par terme et cohorte</translation>
    </message>
    <message>
        <source>Events by term and grade</source>
        <translation>Événements par terme et grade</translation>
    </message>
    <message>
        <source>Events without a certain day, and so without a cell: {number}.</source>
        <translation>Événements sans jour certain, et donc sans case : {number}.</translation>
    </message>
    <message>
        <source>First event of grade 3 or higher: share of participants by study day</source>
        <translation>Premier événement de grade 3 ou plus&#x202f;: part des participants par jour d’étude</translation>
    </message>
    <message>
        <source>First grade 3 or higher</source>
        <translation>Premier grade 3 ou plus</translation>
    </message>
    <message>
        <source>Fractions against at once</source>
        <translation>Fractions ou en une fois</translation>
    </message>
    <message>
        <source>From the first fraction to the last day known</source>
        <translation>De la première fraction au dernier jour connu</translation>
    </message>
    <message>
        <source>Grades week by week</source>
        <translation>Grades semaine par semaine</translation>
    </message>
    <message>
        <source>Highest grade by cohort</source>
        <translation>Grade maximal par cohorte</translation>
    </message>
    <message>
        <source>Highest grade in each week from the first fraction on</source>
        <translation>Grade maximal de chaque semaine à partir de la première fraction</translation>
    </message>
    <message>
        <source>Highest grade of each participant by cohort</source>
        <translation>Grade maximal de chaque participant par cohorte</translation>
    </message>
    <message>
        <source>Lines of the same course are drawn a little apart.</source>
        <translation>Les courbes de même tracé sont dessinées un peu écartées.</translation>
    </message>
    <message>
        <source>Liver (Hy&apos;s law)</source>
        <translation>Foie (loi de Hy)</translation>
    </message>
    <message>
        <source>Liver: highest ALT against highest bilirubin after the first fraction</source>
        <translation>Foie&#x202f;: ALAT maximale et bilirubine maximale après la première fraction</translation>
    </message>
    <message>
        <source>Lowest cohorts that are not shown: {number}.</source>
        <translation>Cohortes les plus basses non montrées : {number}.</translation>
    </message>
    <message>
        <source>M-protein over time</source>
        <translation>Protéine M dans le temps</translation>
    </message>
    <message>
        <source>M-protein: best change</source>
        <translation>Protéine M&#x202f;: meilleure variation</translation>
    </message>
    <message>
        <source>N = {treated}</source>
        <translation>N = {treated}</translation>
    </message>
    <message>
        <source>No activity is recorded.</source>
        <translation>Aucune activité n’est enregistrée.</translation>
    </message>
    <message>
        <source>No adverse event after the first fraction is recorded.</source>
        <translation>Aucun événement indésirable après la première fraction n’est enregistré.</translation>
    </message>
    <message>
        <source>No cohort is recorded.</source>
        <translation>Aucune cohorte n’est enregistrée.</translation>
    </message>
    <message>
        <source>No response with a full date is recorded.</source>
        <translation>Aucune réponse avec une date complète n’est enregistrée.</translation>
    </message>
    <message>
        <source>Nobody was treated up to this day.</source>
        <translation>Personne n’a été traité jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Nobody with a known date was enrolled up to this day.</source>
        <translation>Personne avec une date connue n’a été inclus jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Non codé</translation>
    </message>
    <message>
        <source>Of nobody the day of the first fraction is known.</source>
        <translation>Le jour de la première fraction n’est connu pour personne.</translation>
    </message>
    <message>
        <source>One compartment that loses activity at the effective half-life: neither a serum concentration nor a dose to marrow.</source>
        <translation>Un compartiment qui perd l’activité selon la demi-vie effective&#x202f;: ni concentration sérique, ni dose à la moelle.</translation>
    </message>
    <message>
        <source>One site&apos;s participants alone tell no mean of a cohort.</source>
        <translation>Les participants d’un seul centre ne disent pas la moyenne d’une cohorte.</translation>
    </message>
    <message>
        <source>One site&apos;s participants alone tell no rate of a dose.</source>
        <translation>Les participants d’un seul centre ne disent rien du taux d’une dose.</translation>
    </message>
    <message>
        <source>Participants with a DLT among the evaluable, by dose</source>
        <translation>Participants avec une DLT parmi les évaluables, par dose</translation>
    </message>
    <message>
        <source>Peaks may be of different days. A participant at the upper right is a reason to look for another cause (bile ducts, virus, other drugs), no diagnosis; alkaline phosphatase of 2 × or more speaks for cholestasis (FDA 2009).</source>
        <translation>Les pics peuvent être de jours différents. Un participant en haut à droite est une raison de chercher une autre cause (voies biliaires, virus, autres médicaments), non un diagnostic&#x202f;; des phosphatases alcalines à 2 × ou plus évoquent une cholestase (FDA 2009).</translation>
    </message>
    <message>
        <source>Reported as below or above where they are drawn: {participants}.</source>
        <translation>Rapportés au-dessous ou au-dessus du point dessiné : {participants}.</translation>
    </message>
    <message>
        <source>Responses of each participant from the first fraction on</source>
        <translation>Réponses de chaque participant à partir de la première fraction</translation>
    </message>
    <message>
        <source>Responses over time</source>
        <translation>Réponses dans le temps</translation>
    </message>
    <message>
        <source>Rises beyond +100 % stand at the upper edge.</source>
        <translation>Les hausses au-delà de +100&#x202f;% figurent au bord supérieur.</translation>
    </message>
    <message>
        <source>Share of participants with each event, cohorts apart</source>
        <translation>Part des participants avec chaque événement, par cohorte</translation>
    </message>
    <message>
        <source>Swimmers</source>
        <translation>Swimmer plot</translation>
    </message>
    <message>
        <source>The agent is not given as an activity.</source>
        <translation>Le produit n’est pas donné comme activité.</translation>
    </message>
    <message>
        <source>The area to infinity is the same for both; the peak is lower, and more area needs more activity.</source>
        <translation>L’aire jusqu’à l’infini est la même pour les deux&#x202f;; le pic est plus bas, et plus d’aire demande plus d’activité.</translation>
    </message>
    <message>
        <source>The cohorts were not randomised.</source>
        <translation>Les cohortes n’étaient pas randomisées.</translation>
    </message>
    <message>
        <source>The lowest cohort is not shown.</source>
        <translation>La cohorte la plus basse n’est pas montrée.</translation>
    </message>
    <message>
        <source>The {count} lowest cohorts are not shown.</source>
        <translation>Les {count} cohortes les plus basses ne sont pas montrées.</translation>
    </message>
    <message>
        <source>The {shown} most frequent of {terms} terms; the others stand in the table.</source>
        <translation>Les {shown} plus fréquents des {terms} termes&#x202f;; les autres figurent dans le tableau.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Ce centre</translation>
    </message>
    <message>
        <source>Under each bar: participant, cohort (C), best response.</source>
        <translation>Sous chaque barre&#x202f;: participant, cohorte (C), meilleure réponse.</translation>
    </message>
    <message>
        <source>Values after a new anti-myeloma therapy or without a full date are not drawn.</source>
        <translation>Les valeurs après un nouveau traitement anti-myélome ou sans date complète ne sont pas dessinées.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Weeks after {most} are not shown.</source>
        <translation>Les semaines après la {most}e ne sont pas montrées.</translation>
    </message>
    <message>
        <source>Where all planned are enrolled, both lines lie on each other.</source>
        <translation>Là où tous les prévus sont inclus, les deux lignes se superposent.</translation>
    </message>
    <message>
        <source>activity in the body, mCi</source>
        <translation>activité dans le corps, mCi</translation>
    </message>
    <message>
        <source>alkaline phosphatase 2 × or more: cholestasis?</source>
        <translation>phosphatases alcalines à 2 × ou plus&#x202f;: cholestase&#x202f;?</translation>
    </message>
    <message>
        <source>alkaline phosphatase below 2 ×</source>
        <translation>phosphatases alcalines sous 2 ×</translation>
    </message>
    <message>
        <source>alkaline phosphatase not known</source>
        <translation>phosphatases alcalines inconnues</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>any grade</source>
        <translation>tous grades</translation>
    </message>
    <message>
        <source>baseline with a sign (&lt;, &gt;)</source>
        <translation>valeur initiale avec un signe (&lt;, &gt;)</translation>
    </message>
    <message>
        <source>bilirubin</source>
        <translation>bilirubine</translation>
    </message>
    <message>
        <source>bilirubin ≥ 2 × alone</source>
        <translation>bilirubine ≥ 2 × seule</translation>
    </message>
    <message>
        <source>cohort {number}</source>
        <translation>cohorte {number}</translation>
    </message>
    <message>
        <source>confirmed to an earlier day or never</source>
        <translation>confirmé à un jour antérieur ou jamais</translation>
    </message>
    <message>
        <source>confirmed to {day}</source>
        <translation>confirmé jusqu’au {day}</translation>
    </message>
    <message>
        <source>confirmed: no event</source>
        <translation>confirmé&#x202f;: aucun événement</translation>
    </message>
    <message>
        <source>count that support may have raised</source>
        <translation>numération qu’un support a pu augmenter</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>day of the first fraction not known</source>
        <translation>jour de la première fraction inconnu</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>jour {day}</translation>
    </message>
    <message>
        <source>days from the first fraction</source>
        <translation>jours depuis la première fraction</translation>
    </message>
    <message>
        <source>enrolled participants with a date</source>
        <translation>participants inclus avec une date</translation>
    </message>
    <message>
        <source>event without a grade</source>
        <translation>événement sans grade</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fraction</translation>
    </message>
    <message>
        <source>fraction {number}</source>
        <translation>fraction {number}</translation>
    </message>
    <message>
        <source>gr {grade} &lt;{limit}</source>
        <translation>gr {grade} &lt;{limit}</translation>
    </message>
    <message>
        <source>grade 2 or higher</source>
        <translation>grade 2 ou plus</translation>
    </message>
    <message>
        <source>grade 3 or higher</source>
        <translation>grade 3 ou plus</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>grade {grade}</translation>
    </message>
    <message>
        <source>growth factor begun</source>
        <translation>facteur de croissance débuté</translation>
    </message>
    <message>
        <source>half-life {days} d</source>
        <translation>demi-vie {days} j</translation>
    </message>
    <message>
        <source>highest ALT, × upper limit of normal</source>
        <translation>ALAT maximale, × limite supérieure de la normale</translation>
    </message>
    <message>
        <source>highest total bilirubin, × upper limit of normal</source>
        <translation>bilirubine totale maximale, × limite supérieure de la normale</translation>
    </message>
    <message>
        <source>in fractions as planned</source>
        <translation>en fractions comme prévu</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni l’une ni l’autre</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>jamais confirmé</translation>
    </message>
    <message>
        <source>no baseline value</source>
        <translation>aucune valeur initiale</translation>
    </message>
    <message>
        <source>no count of a known day</source>
        <translation>aucune numération à jour connu</translation>
    </message>
    <message>
        <source>no date of enrolment or first fraction</source>
        <translation>aucune date d’inclusion ni de première fraction</translation>
    </message>
    <message>
        <source>no dated first fraction</source>
        <translation>aucune première fraction datée</translation>
    </message>
    <message>
        <source>no grade recorded</source>
        <translation>aucun grade enregistré</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>no value after baseline</source>
        <translation>aucune valeur après l’initiale</translation>
    </message>
    <message>
        <source>no value of a known day</source>
        <translation>aucune valeur à jour connu</translation>
    </message>
    <message>
        <source>no {test} after the first fraction</source>
        <translation>sans {test} après la première fraction</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>non codé</translation>
    </message>
    <message>
        <source>not known: nothing confirmed, or an event whose days are not known</source>
        <translation>inconnu&#x202f;: rien de confirmé, ou un événement dont les jours sont inconnus</translation>
    </message>
    <message>
        <source>not measured by serum M-protein</source>
        <translation>non mesuré par la protéine M sérique</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>participants with a DLT</source>
        <translation>participants avec une DLT</translation>
    </message>
    <message>
        <source>participants with a first event of grade 3 or higher</source>
        <translation>participants avec un premier événement de grade 3 ou plus</translation>
    </message>
    <message>
        <source>participants: any grade (grade 3 or higher)</source>
        <translation>participants : tous grades (grade 3 ou plus)</translation>
    </message>
    <message>
        <source>participants; the digit is the highest grade</source>
        <translation>participants&#x202f;; le chiffre est le grade maximal</translation>
    </message>
    <message>
        <source>peak {split} of {single}</source>
        <translation>pic {split} sur {single}</translation>
    </message>
    <message>
        <source>potential Hy&apos;s law</source>
        <translation>loi de Hy possible</translation>
    </message>
    <message>
        <source>reported as above this value (&gt;)</source>
        <translation>rapporté au-dessus de cette valeur (&gt;)</translation>
    </message>
    <message>
        <source>reported as below this value (&lt;)</source>
        <translation>rapporté sous cette valeur (&lt;)</translation>
    </message>
    <message>
        <source>study day</source>
        <translation>jour d’étude</translation>
    </message>
    <message>
        <source>study day; day 1 is that of the first fraction</source>
        <translation>jour d’étude&#x202f;; le jour 1 est celui de la première fraction</translation>
    </message>
    <message>
        <source>study day; day 1 is that of the first fraction, where each line begins</source>
        <translation>jour d’étude&#x202f;; le jour 1 est celui de la première fraction, où commence chaque ligne</translation>
    </message>
    <message>
        <source>target {rate}</source>
        <translation>cible {rate}</translation>
    </message>
    <message>
        <source>the same total at once</source>
        <translation>le même total en une fois</translation>
    </message>
    <message>
        <source>transfusion that raises the count</source>
        <translation>transfusion qui augmente la numération</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>traités</translation>
    </message>
    <message>
        <source>treated participants have a dated response</source>
        <translation>participants traités ont une réponse datée</translation>
    </message>
    <message>
        <source>treated participants have their events confirmed up to the day</source>
        <translation>participants traités ont leurs événements confirmés jusqu’à ce jour</translation>
    </message>
    <message>
        <source>treated participants with data</source>
        <translation>participants traités avec des données</translation>
    </message>
    <message>
        <source>values in different units</source>
        <translation>valeurs dans des unités différentes</translation>
    </message>
    <message>
        <source>{cohort} is not given in fractions.</source>
        <translation>{cohort} n’est pas donnée en fractions.</translation>
    </message>
    <message>
        <source>{cohort}: blood counts of each participant</source>
        <translation>{cohort}&#x202f;: numérations sanguines de chaque participant</translation>
    </message>
    <message>
        <source>{cohort}: the mean total of {number} treated, {total} mCi, on the days planned.</source>
        <translation>{cohort}&#x202f;: le total moyen de {number} traités, {total} mCi, aux jours prévus.</translation>
    </message>
    <message>
        <source>{cohort}: {dlts} of {evaluable} evaluable with a DLT, interval {interval}</source>
        <translation>{cohort}&#x202f;: {dlts} sur {evaluable} évaluables avec une DLT, intervalle {interval}</translation>
    </message>
    <message>
        <source>{cohort}: {term} in {any} of {whole}, grade 3 or higher in {high} of {whole}</source>
        <translation>{cohort}&#x202f;: {term} chez {any} sur {whole}, grade 3 ou plus chez {high} sur {whole}</translation>
    </message>
    <message>
        <source>{count}; support before it may have raised it</source>
        <translation>{count}&#x202f;; un support antérieur a pu l’augmenter</translation>
    </message>
    <message>
        <source>{evaluable} of {treated} treated participants are evaluable</source>
        <translation>{evaluable} des {treated} participants traités sont évaluables</translation>
    </message>
    <message>
        <source>{event}; grade {grade} in week {week}</source>
        <translation>{event}&#x202f;; grade {grade} en semaine {week}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{number} planned in the cohorts opened</source>
        <translation>{number} prévus dans les cohortes ouvertes</translation>
    </message>
    <message>
        <source>{number} whose day is not known in full stand at the last possible day (open circles).</source>
        <translation>{number} dont le jour n’est pas connu en entier figurent au dernier jour possible (cercles vides).</translation>
    </message>
    <message>
        <source>{number}: {reason}</source>
        <translation>{number}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{participant} ({reason})</source>
        <translation>{participant} ({reason})</translation>
    </message>
    <message>
        <source>{participant}, week {week}</source>
        <translation>{participant}, semaine {week}</translation>
    </message>
    <message>
        <source>{participant}, {date}</source>
        <translation>{participant}, {date}</translation>
    </message>
    <message>
        <source>{participant}: ALT {alt} × on day {alt_day}, bilirubin {bilirubin} × on day {day}</source>
        <translation>{participant}&#x202f;: ALAT {alt} × au jour {alt_day}, bilirubine {bilirubin} × au jour {day}</translation>
    </message>
    <message>
        <source>{participant}: baseline {value} {unit}, {date}</source>
        <translation>{participant}&#x202f;: valeur initiale {value} {unit}, {date}</translation>
    </message>
    <message>
        <source>{participant}: {term}, {grade}, {day}</source>
        <translation>{participant}&#x202f;: {term}, {grade}, {day}</translation>
    </message>
    <message>
        <source>{participant}: {test} {value} {unit}, {date}</source>
        <translation>{participant}&#x202f;: {test} {value} {unit}, {date}</translation>
    </message>
    <message>
        <source>{participant}: {value} {unit}, {change} %, {date}</source>
        <translation>{participant}&#x202f;: {value} {unit}, {change}&#x202f;%, {date}</translation>
    </message>
    <message>
        <source>{place}: no event, confirmed</source>
        <translation>{place}&#x202f;: aucun événement, confirmé</translation>
    </message>
    <message>
        <source>{place}: not known</source>
        <translation>{place}&#x202f;: inconnu</translation>
    </message>
    <message>
        <source>{share} Letters stand where the response changed; nothing after a new anti-myeloma therapy is shown.</source>
        <translation>{share} Les lettres figurent là où la réponse a changé&#x202f;; rien après un nouveau traitement anti-myélome n’est montré.</translation>
    </message>
    <message>
        <source>{share}; without: {others}.</source>
        <translation>{share}&#x202f;; sans&#x202f;: {others}.</translation>
    </message>
    <message>
        <source>{shown} of {whole} {what}</source>
        <translation>{shown} sur {whole} {what}</translation>
    </message>
    <message>
        <source>{test} without upper limit of normal</source>
        <translation>{test} sans limite supérieure de la normale</translation>
    </message>
    <message>
        <source>{test}, {unit}</source>
        <translation>{test}, {unit}</translation>
    </message>
    <message>
        <source>≥ 3</source>
        <translation>≥ 3</translation>
    </message>
</context>
<context>
    <name>charts_page</name>
    <message>
        <source>&amp;Save this figure…</source>
        <translation>&amp;Enregistrer cette figure…</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Toutes les cohortes</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Data to {day}</source>
        <translation>Données jusqu’au {day}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>The figure is being worked out…</source>
        <translation>Le graphique est en cours de calcul…</translation>
    </message>
</context>
<context>
    <name>clauses</name>
    <message>
        <source>Add these {count} clauses</source>
        <translation>Ajouter ces {count} critères</translation>
    </message>
    <message>
        <source>In the words of the study record:
{words}</source>
        <translation>Dans les mots de l’enregistrement de l’étude&#x202f;:
{words}</translation>
    </message>
    <message>
        <source>The definition as a whole</source>
        <translation>La définition dans son ensemble</translation>
    </message>
    <message>
        <source>The study has no clauses yet. Begin with a common definition and change it to what the protocol says, or write the first clause yourself.</source>
        <translation>L’étude n’a pas encore de critères. Commencez par une définition courante et adaptez-la au protocole, ou écrivez vous-même le premier critère.</translation>
    </message>
    <message>
        <source>{number}.  {sentence}</source>
        <translation>{number}.  {sentence}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>    expected: {words}</source>
        <translation>    attendu&#x202f;: {words}</translation>
    </message>
    <message>
        <source>    observed: {words}</source>
        <translation>    observé&#x202f;: {words}</translation>
    </message>
    <message>
        <source>- and {count} more; --rejected CSV lists them all</source>
        <translation>- et {count} de plus&#x202f;; --rejected CSV les liste toutes</translation>
    </message>
    <message>
        <source>- line {line}, {column}: {reason}</source>
        <translation>- ligne {line}, {column}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>BOIN: highest rate that is too low, 0.6 times the target</source>
        <translation>BOIN&#x202f;: plus haut taux trop bas, 0.6 fois la cible</translation>
    </message>
    <message>
        <source>BOIN: lowest rate that is too high, 1.4 times the target</source>
        <translation>BOIN&#x202f;: plus bas taux trop haut, 1.4 fois la cible</translation>
    </message>
    <message>
        <source>Columns left out: {names}.</source>
        <translation>Colonnes laissées de côté&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Copied to {file} and checked: {rows} entries of the audit trail.</source>
        <translation>Copié vers {file} et contrôlé&#x202f;: {rows} entrées de la piste d’audit.</translation>
    </message>
    <message>
        <source>Created {file}: the CLR 131 phase 1b study with 20 made-up participants.</source>
        <translation>{file} créé&#x202f;: l’étude CLR 131 de phase 1b avec 20 participants fictifs.</translation>
    </message>
    <message>
        <source>Dosebook failed unexpectedly ({kind}). What was saved before is safe. Send {log} to whoever looks after Dosebook; it holds no recorded value.</source>
        <translation>Dosebook a échoué de façon inattendue ({kind}). Ce qui a été enregistré avant est sûr. Envoyez {log} à qui s’occupe de Dosebook&#x202f;; il ne contient aucune valeur enregistrée.</translation>
    </message>
    <message>
        <source>Dosebook records a dose-escalation study and prints the safety summary for its committee. Without a command it opens its window, on FILE if one is named.</source>
        <translation>Dosebook enregistre une étude d’escalade de dose et imprime la synthèse de sécurité pour son comité. Sans commande, il ouvre sa fenêtre, sur FILE s’il est nommé.</translation>
    </message>
    <message>
        <source>Every check ended as expected: {passed} passed, {noted} noted, in {seconds} s.</source>
        <translation>Chaque contrôle a donné le résultat attendu&#x202f;: {passed} réussis, {noted} notés, en {seconds} s.</translation>
    </message>
    <message>
        <source>Imported {count} records in one save.</source>
        <translation>{count} enregistrements importés en une fois.</translation>
    </message>
    <message>
        <source>Kept the template “{name}”.</source>
        <translation>Modèle «&#x202f;{name}&#x202f;» gardé.</translation>
    </message>
    <message>
        <source>Loaded {version}: {terms} terms, {count} of them with the text of their grades.</source>
        <translation>{version} chargée&#x202f;: {terms} termes, dont {count} avec le texte de leurs grades.</translation>
    </message>
    <message>
        <source>Moved {count} events in one save; their grades stay.</source>
        <translation>{count} événements déplacés en un enregistrement&#x202f;; leurs grades restent.</translation>
    </message>
    <message>
        <source>No column has a name of this form. Its variables are {names}.</source>
        <translation>Aucune colonne n’a un nom de ce formulaire. Ses variables sont {names}.</translation>
    </message>
    <message>
        <source>Nothing in the records is missing or odd.</source>
        <translation>Rien dans les données ne manque ni ne surprend.</translation>
    </message>
    <message>
        <source>Nothing to show yet: {names}.</source>
        <translation>Rien encore à montrer&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the table, or say --skip-rejected.</source>
        <translation>Rien n’a été importé. Corrigez le tableau, ou ajoutez --skip-rejected.</translation>
    </message>
    <message>
        <source>PLAN looks like this. Instead of a list, scenarios can be “usual”: one with each dose right
and one with every dose too toxic. Rules are 3+3, BOIN, KEYBOARD, MTPI, MTPI-2,
DECISION TABLE (decision_rows: [“0/3 E”, …], or decision_table: a CSV or Excel file), CRM
and BLRM, with arrivals (per DLT window) also ROLLING SIX, TITE-BOIN and TITE-CRM. A design
takes the other settings of the escalation rule by their names, and from the plan what it
leaves out; 3+3 and ROLLING SIX end a trial by themselves, whatever its size in the plan.</source>
        <translation>PLAN a l’aspect suivant. Au lieu d’une liste, les scénarios peuvent être «&#x202f;usual&#x202f;»&#x202f;: un où chaque dose est la bonne
et un où toutes sont trop toxiques. Les règles sont 3+3, BOIN, KEYBOARD, MTPI, MTPI-2,
DECISION TABLE (decision_rows: [«&#x202f;0/3 E&#x202f;», …], ou decision_table: un fichier CSV ou Excel), CRM
et BLRM, avec arrivals (par fenêtre DLT) aussi ROLLING SIX, TITE-BOIN et TITE-CRM. Un design
prend les autres réglages de la règle d’escalade par leurs noms, et du plan ce qu’il omet&#x202f;;
3+3 et ROLLING SIX mettent fin à un essai d’eux-mêmes, quel que soit son effectif dans le plan.</translation>
    </message>
    <message>
        <source>Password of the PDF: </source>
        <translation>Mot de passe du PDF&#x202f;: </translation>
    </message>
    <message>
        <source>SVG for print, PNG for slides; else both</source>
        <translation>SVG pour l’impression, PNG pour diapositives&#x202f;; sinon les deux</translation>
    </message>
    <message>
        <source>Say by --form what the rows are: {forms}.</source>
        <translation>Dites par --form ce que sont les lignes&#x202f;: {forms}.</translation>
    </message>
    <message>
        <source>Stopped. What was being written is there whole or not at all.</source>
        <translation>Arrêté. Ce qui était en cours d’écriture est là en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>The CSV has a row for each design in each scenario; a column …_se is the Monte Carlo standard
error of the one before it. The PDF has figures, text for the protocol and decision tables.</source>
        <translation>Le CSV a une ligne pour chaque design dans chaque scénario&#x202f;; une colonne …_se est l’erreur-type
de Monte-Carlo de la précédente. Le PDF contient des figures, le texte du protocole et les tables de décision.</translation>
    </message>
    <message>
        <source>The audit trail ends in {head}.</source>
        <translation>La piste d’audit se termine par {head}.</translation>
    </message>
    <message>
        <source>The decision of a rule for every count, as a protocol prints it (CSV)</source>
        <translation>La décision d’une règle pour chaque effectif, comme l’imprime un protocole (CSV)</translation>
    </message>
    <message>
        <source>The exit status is 0 when it was done, 1 when it could not be done or the study is damaged or altered, 2 when the command or the file was not understood, 3 when the study is open elsewhere, 70 when Dosebook itself failed.</source>
        <translation>Le code de sortie est 0 si c’est fait, 1 si cela n’a pu être fait ou si l’étude est endommagée ou altérée, 2 si la commande ou le fichier n’a pas été compris, 3 si l’étude est ouverte ailleurs, 70 si Dosebook lui-même a échoué.</translation>
    </message>
    <message>
        <source>The study grades by {version} from now on.</source>
        <translation>L’étude grade désormais selon {version}.</translation>
    </message>
    <message>
        <source>The study grades by {version}. Events of another version: {count}.</source>
        <translation>L’étude grade selon {version}. Événements d’une autre version&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on. “dosebook --help” lists what works without.</source>
        <translation>Il n’y a pas d’écran ici pour ouvrir une fenêtre. «&#x202f;dosebook --help&#x202f;» liste ce qui marche sans.</translation>
    </message>
    <message>
        <source>To look at in the records ({count}):</source>
        <translation>À regarder dans les données ({count})&#x202f;:</translation>
    </message>
    <message>
        <source>Type “{program} --help” to see what it understands.</source>
        <translation>Tapez «&#x202f;{program} --help&#x202f;» pour voir ce qu’il comprend.</translation>
    </message>
    <message>
        <source>What the dates leave open ({count}):</source>
        <translation>Ce que les dates laissent ouvert ({count})&#x202f;:</translation>
    </message>
    <message>
        <source>Wrote {count} pictures into {folder}, data to {day}.</source>
        <translation>{count} images écrites dans {folder}, données jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>{file} écrit</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>{file} écrit.</translation>
    </message>
    <message>
        <source>Wrote {file}. Designs: {designs}; scenarios: {scenarios}; trials of each: {trials}; seed: {seed}.</source>
        <translation>{file} écrit. Designs&#x202f;: {designs}&#x202f;; scénarios&#x202f;: {scenarios}&#x202f;; essais de chacun&#x202f;: {trials}&#x202f;; graine&#x202f;: {seed}.</translation>
    </message>
    <message>
        <source>Wrote {file}: DMC safety summary {number} ({status}), data to {day}, {pages} pages.</source>
        <translation>{file} écrit&#x202f;: synthèse de sécurité pour le DMC {number} ({status}), données jusqu’au {day}, {pages} pages.</translation>
    </message>
    <message>
        <source>Wrote {file}: {count} variables.</source>
        <translation>{file} écrit&#x202f;: {count} variables.</translation>
    </message>
    <message>
        <source>Wrote {file}: {pages} pages.</source>
        <translation>{file} écrit&#x202f;: {pages} pages.</translation>
    </message>
    <message>
        <source>Wrote {file}: {records} records of {tables} forms, and the data dictionary.</source>
        <translation>{file} écrit&#x202f;: {records} enregistrements de {tables} formulaires, et le dictionnaire des données.</translation>
    </message>
    <message>
        <source>Wrote {file}: {tables} tables with {rows} rows.</source>
        <translation>{file} écrit&#x202f;: {tables} tableaux avec {rows} lignes.</translation>
    </message>
    <message>
        <source>a template of the program or one that was kept, such as “SDTM AE (adverse events)”</source>
        <translation>un modèle du programme ou un modèle gardé, par exemple «&#x202f;SDTM AE (adverse events)&#x202f;»</translation>
    </message>
    <message>
        <source>a template that says which column is what</source>
        <translation>un modèle qui dit ce qu’est chaque colonne</translation>
    </message>
    <message>
        <source>ask for a password without which the PDF does not open</source>
        <translation>demander un mot de passe sans lequel le PDF ne s’ouvre pas</translation>
    </message>
    <message>
        <source>ask for the password of the PDF</source>
        <translation>demander le mot de passe du PDF</translation>
    </message>
    <message>
        <source>bring a CSV or Excel table into a study: all of it in one save, or nothing</source>
        <translation>importer un tableau CSV ou Excel dans une étude&#x202f;: tout en une fois, ou rien</translation>
    </message>
    <message>
        <source>calculators</source>
        <translation>calculateurs</translation>
    </message>
    <message>
        <source>close a dose when P(rate above target) exceeds this, 0.95</source>
        <translation>fermer une dose quand P(taux au-dessus de la cible) dépasse ceci, 0.95</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>compare a study with its audit trail and list what is missing or odd in it</source>
        <translation>comparer une étude à sa piste d’audit et lister ce qui y manque ou surprend</translation>
    </message>
    <message>
        <source>compute tables with our own rules, to check our numbers</source>
        <translation>calculer des tableaux avec nos propres règles, pour vérifier nos nombres</translation>
    </message>
    <message>
        <source>create the demo study, with made-up participants, as a new file</source>
        <translation>créer l’étude de démonstration, avec des participants fictifs, comme nouveau fichier</translation>
    </message>
    <message>
        <source>data to this day, such as “15 Aug 2018”; else the newest recorded cut-off</source>
        <translation>données jusqu’à ce jour, par exemple «&#x202f;15 août 2018&#x202f;»&#x202f;; sinon la dernière date de point enregistrée</translation>
    </message>
    <message>
        <source>folder for your settings, drafts and log, instead of the usual one</source>
        <translation>dossier de vos réglages, brouillons et journal, au lieu de l’habituel</translation>
    </message>
    <message>
        <source>folder where the record goes, and whose disk is looked at; best that of the studies</source>
        <translation>dossier où va le résultat, et dont le disque est examiné&#x202f;; de préférence celui des études</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>à qui il est destiné</translation>
    </message>
    <message>
        <source>import the rows that can be, though others cannot</source>
        <translation>importer les lignes possibles, bien que d’autres ne le soient pas</translation>
    </message>
    <message>
        <source>keep how the columns were matched under a name</source>
        <translation>garder sous un nom l’association des colonnes</translation>
    </message>
    <message>
        <source>language of the words and of what is written, instead of the one in the settings</source>
        <translation>langue des textes et des fichiers, au lieu de celle des réglages</translation>
    </message>
    <message>
        <source>least participants before a dose is closed</source>
        <translation>participants minimum avant de fermer une dose</translation>
    </message>
    <message>
        <source>let the study grade by this version: 4.03, 5.0 or 6.0</source>
        <translation>faire grader l’étude selon cette version&#x202f;: 4.03, 5.0 ou 6.0</translation>
    </message>
    <message>
        <source>letters or names of the sections in their order; else those the study keeps</source>
        <translation>lettres ou noms des sections dans leur ordre&#x202f;; sinon celles que garde l’étude</translation>
    </message>
    <message>
        <source>load the CTCAE grade texts from a workbook as the NCI publishes it</source>
        <translation>charger les textes des grades CTCAE d’un classeur tel que publié par le NCI</translation>
    </message>
    <message>
        <source>make a verified copy of a study</source>
        <translation>faire une copie vérifiée d’une étude</translation>
    </message>
    <message>
        <source>make the manual as a PDF, with pictures of the program as it is now</source>
        <translation>établir le manuel en PDF, avec des images du programme tel qu’il est</translation>
    </message>
    <message>
        <source>mark the report as final instead of draft</source>
        <translation>marquer le rapport comme définitif et non comme projet</translation>
    </message>
    <message>
        <source>most participants, 18</source>
        <translation>nombre maximal de participants, 18</translation>
    </message>
    <message>
        <source>most participants, 30</source>
        <translation>nombre maximal de participants, 30</translation>
    </message>
    <message>
        <source>number of the cohort under review; else the one of the cut-off</source>
        <translation>numéro de la cohorte examinée&#x202f;; sinon celle de la date de point</translation>
    </message>
    <message>
        <source>only say what would be imported</source>
        <translation>seulement dire ce qui serait importé</translation>
    </message>
    <message>
        <source>participant numbers and study days only, no dates and no free text</source>
        <translation>numéros de participants et jours d’étude seulement, ni dates ni texte libre</translation>
    </message>
    <message>
        <source>print every section there is</source>
        <translation>imprimer toutes les sections existantes</translation>
    </message>
    <message>
        <source>print the CDISC name of each field</source>
        <translation>imprimer le nom CDISC de chaque champ</translation>
    </message>
    <message>
        <source>print the free text in a de-identified report: somebody has read and cleared it</source>
        <translation>imprimer le texte libre dans un rapport dépersonnalisé&#x202f;: quelqu’un l’a lu et validé</translation>
    </message>
    <message>
        <source>prove this installation: every check with its known answer, as a PDF to sign and JSON</source>
        <translation>prouver cette installation&#x202f;: chaque contrôle avec sa réponse connue, en PDF à signer et en JSON</translation>
    </message>
    <message>
        <source>save a picture of every page of the program, without a screen</source>
        <translation>enregistrer une image de chaque page du programme, sans écran</translation>
    </message>
    <message>
        <source>save the figures of a study as pictures</source>
        <translation>enregistrer les figures d’une étude en images</translation>
    </message>
    <message>
        <source>say whether a PDF was made from a study file, by laying it out again</source>
        <translation>dire si un PDF provient d’un fichier d’étude, en le remettant en page</translation>
    </message>
    <message>
        <source>seed, instead of the plan&apos;s</source>
        <translation>graine, au lieu de celle du plan</translation>
    </message>
    <message>
        <source>sheet of a workbook; else the first</source>
        <translation>feuille d’un classeur&#x202f;; sinon la première</translation>
    </message>
    <message>
        <source>simulate designs of a trial over scenarios, and write how each of them does</source>
        <translation>simuler les designs d’un essai sur des scénarios, et écrire ce que donne chacun</translation>
    </message>
    <message>
        <source>simulated trials, instead of the plan&apos;s</source>
        <translation>essais simulés, au lieu de ceux du plan</translation>
    </message>
    <message>
        <source>some of them, by the names of their files</source>
        <translation>certains d’entre eux, par le nom de leur fichier</translation>
    </message>
    <message>
        <source>take the events along whose term and grade the version has; grades stay</source>
        <translation>emmener les événements dont la version a le terme et le grade&#x202f;; les grades restent</translation>
    </message>
    <message>
        <source>target DLT rate, such as 0.3</source>
        <translation>taux cible de DLT, par exemple 0.3</translation>
    </message>
    <message>
        <source>target interval above the target, 0.05 (not with BOIN)</source>
        <translation>intervalle cible au-dessus de la cible, 0.05 (pas avec BOIN)</translation>
    </message>
    <message>
        <source>target interval below the target, 0.05 (not with BOIN)</source>
        <translation>intervalle cible sous la cible, 0.05 (pas avec BOIN)</translation>
    </message>
    <message>
        <source>tell what another CTCAE version does to each event, and change to it</source>
        <translation>dire ce qu’une autre version CTCAE fait de chaque événement, et y passer</translation>
    </message>
    <message>
        <source>the CSV or Excel file</source>
        <translation>le fichier CSV ou Excel</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>le PDF à écrire</translation>
    </message>
    <message>
        <source>the file to compute</source>
        <translation>le fichier à calculer</translation>
    </message>
    <message>
        <source>the file to create</source>
        <translation>le fichier à créer</translation>
    </message>
    <message>
        <source>the file to write: .pdf, .csv or .xlsx</source>
        <translation>le fichier à écrire&#x202f;: .pdf, .csv ou .xlsx</translation>
    </message>
    <message>
        <source>the file to write: .xlsx, or .zip for CSV files</source>
        <translation>le fichier à écrire&#x202f;: .xlsx, ou .zip pour des fichiers CSV</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>le nouveau fichier</translation>
    </message>
    <message>
        <source>the number of the follow-up; without it the initial report</source>
        <translation>le numéro du suivi&#x202f;; sinon la déclaration initiale</translation>
    </message>
    <message>
        <source>the open report for the sponsor: nothing of a single cohort or participant</source>
        <translation>le rapport ouvert pour le promoteur&#x202f;: rien d’une seule cohorte ni d’un seul participant</translation>
    </message>
    <message>
        <source>the plan, a JSON file</source>
        <translation>le plan, un fichier JSON</translation>
    </message>
    <message>
        <source>the quick-reference card of one page instead</source>
        <translation>à la place, l’aide-mémoire d’une page</translation>
    </message>
    <message>
        <source>the safety summary</source>
        <translation>la synthèse de sécurité</translation>
    </message>
    <message>
        <source>the study file</source>
        <translation>le fichier d’étude</translation>
    </message>
    <message>
        <source>the term of the event; needed where several events were reported</source>
        <translation>le terme de l’événement&#x202f;; nécessaire si plusieurs ont été déclarés</translation>
    </message>
    <message>
        <source>the workbook</source>
        <translation>le classeur</translation>
    </message>
    <message>
        <source>time that the pages carry, in UTC, such as “20 Aug 2018 09:14”</source>
        <translation>heure que portent les pages, en UTC, par exemple «&#x202f;20 août 2018 09:14&#x202f;»</translation>
    </message>
    <message>
        <source>what its rows are, such as adverse_event or result</source>
        <translation>ce que sont ses lignes, par exemple adverse_event ou result</translation>
    </message>
    <message>
        <source>where the PDF goes</source>
        <translation>où va le PDF</translation>
    </message>
    <message>
        <source>where the rejected cells are listed</source>
        <translation>où sont listées les cellules rejetées</translation>
    </message>
    <message>
        <source>where the result goes</source>
        <translation>où va le résultat</translation>
    </message>
    <message>
        <source>where the results go; the ending .csv or .pdf says as what</source>
        <translation>où vont les résultats&#x202f;; la terminaison .csv ou .pdf dit sous quelle forme</translation>
    </message>
    <message>
        <source>where they go</source>
        <translation>où ils vont</translation>
    </message>
    <message>
        <source>whose event it was</source>
        <translation>de qui était l’événement</translation>
    </message>
    <message>
        <source>whose records; without it the forms are blank</source>
        <translation>de qui sont les enregistrements&#x202f;; sinon les formulaires sont vierges</translation>
    </message>
    <message>
        <source>write all records as an Excel workbook or as CSV files, for analysis</source>
        <translation>écrire tous les enregistrements en classeur Excel ou en fichiers CSV, pour l’analyse</translation>
    </message>
    <message>
        <source>write the DMC safety summary of a study as a PDF</source>
        <translation>écrire la synthèse de sécurité d’une étude pour le DMC en PDF</translation>
    </message>
    <message>
        <source>write the decision page of the DMC safety summary as slides, a PDF</source>
        <translation>écrire la page de décision de la synthèse de sécurité pour le DMC en diapositives, un PDF</translation>
    </message>
    <message>
        <source>write the form of a serious adverse event as a PDF</source>
        <translation>écrire le formulaire d’un événement indésirable grave en PDF</translation>
    </message>
    <message>
        <source>write the forms as a PDF: blank, or those of one participant as filled in</source>
        <translation>écrire les formulaires en PDF&#x202f;: vierges, ou ceux d’un participant tels que remplis</translation>
    </message>
    <message>
        <source>write the tables of the DMC safety summary as an Excel workbook or as CSV files</source>
        <translation>écrire les tableaux de la synthèse de sécurité pour le DMC en classeur Excel ou en fichiers CSV</translation>
    </message>
    <message>
        <source>write what each exported column means</source>
        <translation>écrire ce que signifie chaque colonne exportée</translation>
    </message>
    <message>
        <source>{event} Perhaps: {terms}.</source>
        <translation>{event} Peut-être&#x202f;: {terms}.</translation>
    </message>
    <message>
        <source>{failed} of {total} checks failed. Do not use this installation for a study.</source>
        <translation>Échec de {failed} contrôles sur {total}. N’utilisez pas cette installation pour une étude.</translation>
    </message>
    <message>
        <source>{file} could not be read ({cause}). Nothing was loaded.</source>
        <translation>{file} n’a pas pu être lu ({cause}). Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file} is damaged or was altered outside Dosebook:</source>
        <translation>{file} est endommagé ou a été altéré hors de Dosebook&#x202f;:</translation>
    </message>
    <message>
        <source>{file} is sound: {records} records agree with {rows} entries of its audit trail.</source>
        <translation>{file} est intact&#x202f;: {records} enregistrements concordent avec {rows} entrées de sa piste d’audit.</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {good} can be imported, {warnings} warnings.</source>
        <translation>{file}&#x202f;: {rows} lignes, {good} peuvent être importées, {warnings} avertissements.</translation>
    </message>
    <message>
        <source>{help}. Columns needed: {columns}.</source>
        <translation>{help}. Colonnes nécessaires&#x202f;: {columns}.</translation>
    </message>
    <message>
        <source>{percent} % of the trials</source>
        <translation>{percent}&#x202f;% des essais</translation>
    </message>
    <message>
        <source>λe, λd and the boundaries of BOIN as counts (CSV)</source>
        <translation>λe, λd et les limites du BOIN en effectifs (CSV)</translation>
    </message>
    <message>
        <source>“{file}” is neither a file nor a command. Type “dosebook --help” to see the commands.</source>
        <translation>«&#x202f;{file}&#x202f;» n’est ni un fichier ni une commande. Tapez «&#x202f;dosebook --help&#x202f;» pour voir les commandes.</translation>
    </message>
    <message>
        <source>“{text}” can mean {first} or {second}. Write the month as a word.</source>
        <translation>«&#x202f;{text}&#x202f;» peut signifier {first} ou {second}. Écrivez le mois en toutes lettres.</translation>
    </message>
    <message>
        <source>“{text}” is no moment. Write a day and a time in UTC: 20 Aug 2018 09:14.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un moment. Écrivez un jour et une heure en UTC&#x202f;: 20 août 2018 09:14.</translation>
    </message>
    <message>
        <source>“{text}” is no single day. Write day, month and year: 12 Aug 2018.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un jour précis. Écrivez jour, mois et année&#x202f;: 12 août 2018.</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>/µL</source>
        <translation>/µL</translation>
    </message>
    <message>
        <source>3+3</source>
        <translation>3+3</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALAT</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>ASAT</translation>
    </message>
    <message>
        <source>Accepted as recorded</source>
        <translation>Acceptée telle quelle</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Événement indésirable</translation>
    </message>
    <message>
        <source>Adverse event or low counts</source>
        <translation>Événement indésirable ou cytopénie</translation>
    </message>
    <message>
        <source>Adverse events asked</source>
        <translation>Recherche d’EI</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>Albumine</translation>
    </message>
    <message>
        <source>Alkaline phosphatase</source>
        <translation>Phosphatases alcalines</translation>
    </message>
    <message>
        <source>All but blood counts</source>
        <translation>Tout sauf numérations</translation>
    </message>
    <message>
        <source>All participants of the study</source>
        <translation>Tous les participants de l’étude</translation>
    </message>
    <message>
        <source>American Indian or Alaska Native</source>
        <translation>Amérindien ou autochtone d’Alaska</translation>
    </message>
    <message>
        <source>Amylase</source>
        <translation>Amylase</translation>
    </message>
    <message>
        <source>Answer to a query</source>
        <translation>Réponse à une requête</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Antibiotic or antiviral</source>
        <translation>Antibiotique ou antiviral</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Anticoagulant</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Tout événement</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Are the symptoms moderate or severe?</source>
        <translation>Les symptômes sont-ils modérés ou sévères&#x202f;?</translation>
    </message>
    <message>
        <source>Are there physiological consequences?</source>
        <translation>Y a-t-il des conséquences physiologiques&#x202f;?</translation>
    </message>
    <message>
        <source>Are there symptoms, or is an intervention indicated?</source>
        <translation>Y a-t-il des symptômes, ou une intervention est-elle indiquée&#x202f;?</translation>
    </message>
    <message>
        <source>Are there symptoms?</source>
        <translation>Y a-t-il des symptômes&#x202f;?</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Au besoin</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Asian</source>
        <translation>Asiatique</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Imputabilité</translation>
    </message>
    <message>
        <source>BOIN</source>
        <translation>BOIN</translation>
    </message>
    <message>
        <source>Bayesian logistic regression with overdose control</source>
        <translation>Régression logistique bayésienne avec contrôle du surdosage</translation>
    </message>
    <message>
        <source>Before a procedure</source>
        <translation>Avant une intervention</translation>
    </message>
    <message>
        <source>Beta-2 microglobulin</source>
        <translation>Bêta-2 microglobuline</translation>
    </message>
    <message>
        <source>Bicarbonate</source>
        <translation>Bicarbonate</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <translation>Bilirubine</translation>
    </message>
    <message>
        <source>Black or African American</source>
        <translation>Noir ou Afro-Américain</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Saignement</translation>
    </message>
    <message>
        <source>Blood counts</source>
        <translation>Numérations sanguines</translation>
    </message>
    <message>
        <source>Blood pH</source>
        <translation>pH sanguin</translation>
    </message>
    <message>
        <source>Boyd</source>
        <translation>Boyd</translation>
    </message>
    <message>
        <source>C-reactive protein</source>
        <translation>Protéine C réactive</translation>
    </message>
    <message>
        <source>CD4 lymphocytes</source>
        <translation>Lymphocytes CD4</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>CTCAE 4.03</source>
        <translation>CTCAE 4.03</translation>
    </message>
    <message>
        <source>CTCAE 5.0</source>
        <translation>CTCAE 5.0</translation>
    </message>
    <message>
        <source>CTCAE 6.0</source>
        <translation>CTCAE 6.0</translation>
    </message>
    <message>
        <source>CTEP, five levels (unrelated to definite)</source>
        <translation>CTEP, cinq niveaux (de non lié à certain)</translation>
    </message>
    <message>
        <source>Calcium, corrected for albumin</source>
        <translation>Calcium corrigé de l’albumine</translation>
    </message>
    <message>
        <source>Calcium, ionised</source>
        <translation>Calcium ionisé</translation>
    </message>
    <message>
        <source>Calcium, total</source>
        <translation>Calcium total</translation>
    </message>
    <message>
        <source>Cannot determine</source>
        <translation>Ne peut être déterminé</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Biochimie</translation>
    </message>
    <message>
        <source>Cholesterol</source>
        <translation>Cholestérol</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Closed to enrolment</source>
        <translation>Inclusions closes</translation>
    </message>
    <message>
        <source>Coagulation</source>
        <translation>Coagulation</translation>
    </message>
    <message>
        <source>Complete response (CR)</source>
        <translation>Réponse complète (CR)</translation>
    </message>
    <message>
        <source>Completed the study</source>
        <translation>A terminé l’étude</translation>
    </message>
    <message>
        <source>Congenital anomaly</source>
        <translation>Anomalie congénitale</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>En continu</translation>
    </message>
    <message>
        <source>Creatine kinase (CPK)</source>
        <translation>Créatine kinase (CPK)</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Créatinine</translation>
    </message>
    <message>
        <source>Creatinine clearance</source>
        <translation>Clairance de la créatinine</translation>
    </message>
    <message>
        <source>De-escalate to the stated regimen</source>
        <translation>Désescalade vers le schéma indiqué</translation>
    </message>
    <message>
        <source>Death not due to the disease</source>
        <translation>Décès non dû à la maladie</translation>
    </message>
    <message>
        <source>Decay correction of the label</source>
        <translation>Étiquette corrigée de la décroissance</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Autre décision</translation>
    </message>
    <message>
        <source>Decision table of the protocol</source>
        <translation>Table de décision du protocole</translation>
    </message>
    <message>
        <source>Declined by the participant</source>
        <translation>Refusé par le participant</translation>
    </message>
    <message>
        <source>Definite</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retardée</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ne s’est pas présenté</translation>
    </message>
    <message>
        <source>Direct measurement</source>
        <translation>Mesure directe</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Incapacité</translation>
    </message>
    <message>
        <source>Disappeared</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Disease under study</source>
        <translation>Maladie étudiée</translation>
    </message>
    <message>
        <source>Do two separate ECGs show it?</source>
        <translation>Deux ECG distincts le montrent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Does the fall from baseline count, the value being abnormal?</source>
        <translation>La baisse depuis la valeur initiale compte-t-elle, la valeur étant anormale&#x202f;?</translation>
    </message>
    <message>
        <source>Does the multiple of a baseline below normal count?</source>
        <translation>Le multiple d’une valeur initiale sous la normale compte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Dose increased</source>
        <translation>Dose augmentée</translation>
    </message>
    <message>
        <source>Dose not changed</source>
        <translation>Dose non modifiée</translation>
    </message>
    <message>
        <source>Dose reduced</source>
        <translation>Dose réduite</translation>
    </message>
    <message>
        <source>Dosing</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Drug supply</source>
        <translation>Approvisionnement</translation>
    </message>
    <message>
        <source>Du Bois</source>
        <translation>Du Bois</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>ECG</translation>
    </message>
    <message>
        <source>ECOG status</source>
        <translation>Indice ECOG</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Éligibilité</translation>
    </message>
    <message>
        <source>Empiric (power)</source>
        <translation>Empirique (puissance)</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inclusion</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Saisi deux fois</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation>Éosinophiles</translation>
    </message>
    <message>
        <source>Error in dosing</source>
        <translation>Erreur d’administration</translation>
    </message>
    <message>
        <source>Erythropoietin</source>
        <translation>Érythropoïétine</translation>
    </message>
    <message>
        <source>Escalate to the stated regimen</source>
        <translation>Escalade vers le schéma indiqué</translation>
    </message>
    <message>
        <source>Evaluable</source>
        <translation>Évaluable</translation>
    </message>
    <message>
        <source>Event of a grade or higher</source>
        <translation>Événement d’un grade ou plus</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Toutes les quatre semaines</translation>
    </message>
    <message>
        <source>Every other day</source>
        <translation>Un jour sur deux</translation>
    </message>
    <message>
        <source>Every three weeks</source>
        <translation>Toutes les trois semaines</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Expand the same dose</source>
        <translation>Étendre la cohorte, même dose</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritine</translation>
    </message>
    <message>
        <source>Fibrinogen</source>
        <translation>Fibrinogène</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>First fraction</source>
        <translation>Première fraction</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Followed the recommendation</source>
        <translation>Recommandation suivie</translation>
    </message>
    <message>
        <source>Forgotten by the site</source>
        <translation>Oublié par le centre</translation>
    </message>
    <message>
        <source>Four times a day</source>
        <translation>Quatre fois par jour</translation>
    </message>
    <message>
        <source>Fraction delayed or omitted for toxicity</source>
        <translation>Fraction retardée ou omise pour toxicité</translation>
    </message>
    <message>
        <source>Free T4</source>
        <translation>T4 libre</translation>
    </message>
    <message>
        <source>Free kappa light chains</source>
        <translation>Chaînes légères libres kappa</translation>
    </message>
    <message>
        <source>Free lambda light chains</source>
        <translation>Chaînes légères libres lambda</translation>
    </message>
    <message>
        <source>Free light chains only</source>
        <translation>Chaînes légères libres seules</translation>
    </message>
    <message>
        <source>Fujimoto</source>
        <translation>Fujimoto</translation>
    </message>
    <message>
        <source>GGT</source>
        <translation>GGT</translation>
    </message>
    <message>
        <source>Gehan-George</source>
        <translation>Gehan-George</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administrée</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glucose</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Grade despite optimal care</source>
        <translation>Grade malgré des soins optimaux</translation>
    </message>
    <message>
        <source>Grade for longer than some days</source>
        <translation>Grade pendant plus de quelques jours</translation>
    </message>
    <message>
        <source>Grade with a complication</source>
        <translation>Grade avec une complication</translation>
    </message>
    <message>
        <source>Growth factor (G-CSF)</source>
        <translation>Facteur de croissance (G-CSF)</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>Cholestérol HDL</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hémoglobine</translation>
    </message>
    <message>
        <source>Haptoglobin</source>
        <translation>Haptoglobine</translation>
    </message>
    <message>
        <source>Haycock</source>
        <translation>Haycock</translation>
    </message>
    <message>
        <source>Highest single fraction, as planned</source>
        <translation>Plus forte fraction individuelle, comme prévu</translation>
    </message>
    <message>
        <source>Hispanic or Latino</source>
        <translation>Hispanique ou latino</translation>
    </message>
    <message>
        <source>Hospital admission or longer stay</source>
        <translation>Hospitalisation ou sa prolongation</translation>
    </message>
    <message>
        <source>How far does the value lie beyond the limit of measuring?</source>
        <translation>De combien la valeur dépasse-t-elle la limite de mesure&#x202f;?</translation>
    </message>
    <message>
        <source>ICH style, four levels (not related to related)</source>
        <translation>Type ICH, quatre niveaux (de sans lien à lié)</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>ISS I</source>
        <translation>ISS I</translation>
    </message>
    <message>
        <source>ISS II</source>
        <translation>ISS II</translation>
    </message>
    <message>
        <source>ISS III</source>
        <translation>ISS III</translation>
    </message>
    <message>
        <source>IgA</source>
        <translation>IgA</translation>
    </message>
    <message>
        <source>IgG</source>
        <translation>IgG</translation>
    </message>
    <message>
        <source>IgM</source>
        <translation>IgM</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Increased</source>
        <translation>Augmentée</translation>
    </message>
    <message>
        <source>Independent assessor</source>
        <translation>Évaluateur indépendant</translation>
    </message>
    <message>
        <source>Infusion slowed</source>
        <translation>Perfusion ralentie</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initiale</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Interrupted or delayed</source>
        <translation>Interrompue ou retardée</translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation>Intersexe</translation>
    </message>
    <message>
        <source>Into the tumour</source>
        <translation>Dans la tumeur</translation>
    </message>
    <message>
        <source>Intra-arterial</source>
        <translation>Intra-artérielle</translation>
    </message>
    <message>
        <source>Intramuscular</source>
        <translation>Intramusculaire</translation>
    </message>
    <message>
        <source>Intrathecal</source>
        <translation>Intrathécale</translation>
    </message>
    <message>
        <source>Intravenous</source>
        <translation>Intraveineuse</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigateur</translation>
    </message>
    <message>
        <source>Is a transfusion indicated?</source>
        <translation>Une transfusion est-elle indiquée&#x202f;?</translation>
    </message>
    <message>
        <source>Is an anticoagulant being taken?</source>
        <translation>Un anticoagulant est-il pris&#x202f;?</translation>
    </message>
    <message>
        <source>Is hospital admission indicated?</source>
        <translation>Une hospitalisation est-elle indiquée&#x202f;?</translation>
    </message>
    <message>
        <source>Is there bleeding?</source>
        <translation>Y a-t-il un saignement&#x202f;?</translation>
    </message>
    <message>
        <source>Is there torsade de pointes or another serious arrhythmia?</source>
        <translation>Y a-t-il une torsade de pointes ou une autre arythmie grave&#x202f;?</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>LDH</source>
        <translation>LDH</translation>
    </message>
    <message>
        <source>LDL cholesterol</source>
        <translation>Cholestérol LDL</translation>
    </message>
    <message>
        <source>Laboratory value against baseline</source>
        <translation>Valeur biologique par rapport à l’initiale</translation>
    </message>
    <message>
        <source>Last fraction</source>
        <translation>Dernière fraction</translation>
    </message>
    <message>
        <source>Life-threatening</source>
        <translation>Mise en jeu du pronostic vital</translation>
    </message>
    <message>
        <source>Lipase</source>
        <translation>Lipase</translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation>Logistique</translation>
    </message>
    <message>
        <source>Lost to follow-up</source>
        <translation>Perdu de vue</translation>
    </message>
    <message>
        <source>Low count, no bleeding</source>
        <translation>Taux bas, sans saignement</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>Lymphocytes</translation>
    </message>
    <message>
        <source>MBq</source>
        <translation>MBq</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnésium</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Marrow</source>
        <translation>Moelle</translation>
    </message>
    <message>
        <source>Mean total amount given</source>
        <translation>Quantité totale moyenne administrée</translation>
    </message>
    <message>
        <source>Medication asked</source>
        <translation>Médicaments demandés</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Légère</translation>
    </message>
    <message>
        <source>Minimal response (MR)</source>
        <translation>Réponse minime (MR)</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modérée</translation>
    </message>
    <message>
        <source>Modify the protocol</source>
        <translation>Modifier le protocole</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation>Monocytes</translation>
    </message>
    <message>
        <source>Mosteller</source>
        <translation>Mosteller</translation>
    </message>
    <message>
        <source>Myeloma marker</source>
        <translation>Marqueur du myélome</translation>
    </message>
    <message>
        <source>Native Hawaiian or other Pacific Islander</source>
        <translation>Natif d’Hawaï ou autre insulaire du Pacifique</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Neither smaller nor larger by that much</source>
        <translation>Ni réduit ni accru d’autant</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <translation>Neutrophiles</translation>
    </message>
    <message>
        <source>Never dosed</source>
        <translation>Jamais traité</translation>
    </message>
    <message>
        <source>New information from the source</source>
        <translation>Nouvelle information de la source</translation>
    </message>
    <message>
        <source>New, or larger by 50 % or more</source>
        <translation>Nouveau, ou accru de 50&#x202f;% ou plus</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>No, only with symptoms or treatment</source>
        <translation>Non, seulement avec symptômes ou traitement</translation>
    </message>
    <message>
        <source>None, also at baseline</source>
        <translation>Aucun, même initialement</translation>
    </message>
    <message>
        <source>Not Hispanic or Latino</source>
        <translation>Ni hispanique ni latino</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>Non évaluable</translation>
    </message>
    <message>
        <source>Not evaluable (NE)</source>
        <translation>Non évaluable (NE)</translation>
    </message>
    <message>
        <source>Not looked for</source>
        <translation>Non recherché</translation>
    </message>
    <message>
        <source>Not measurable</source>
        <translation>Non mesurable</translation>
    </message>
    <message>
        <source>Not recovered</source>
        <translation>Non rétabli</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>Sans lien</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non rapporté</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Pas sûre</translation>
    </message>
    <message>
        <source>Not yet given</source>
        <translation>Pas encore administrée</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Pas encore jugé</translation>
    </message>
    <message>
        <source>Nullification</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Open to enrolment</source>
        <translation>Inclusions ouvertes</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Orale</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other frequency</source>
        <translation>Autre fréquence</translation>
    </message>
    <message>
        <source>Other important medical event</source>
        <translation>Autre événement médical important</translation>
    </message>
    <message>
        <source>Other or not staged</source>
        <translation>Autre ou sans stade</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Autre produit</translation>
    </message>
    <message>
        <source>Other route</source>
        <translation>Autre voie</translation>
    </message>
    <message>
        <source>Packed red cells</source>
        <translation>Concentré de globules rouges</translation>
    </message>
    <message>
        <source>Partial response (PR)</source>
        <translation>Réponse partielle (PR)</translation>
    </message>
    <message>
        <source>Participant&apos;s wish</source>
        <translation>Souhait du participant</translation>
    </message>
    <message>
        <source>Participants of one site only</source>
        <translation>Participants d’un seul centre</translation>
    </message>
    <message>
        <source>Persistent grade 2</source>
        <translation>Grade 2 persistant</translation>
    </message>
    <message>
        <source>Phase 1</source>
        <translation>Phase 1</translation>
    </message>
    <message>
        <source>Phase 1/2</source>
        <translation>Phase 1/2</translation>
    </message>
    <message>
        <source>Phase 1a</source>
        <translation>Phase 1a</translation>
    </message>
    <message>
        <source>Phase 1b</source>
        <translation>Phase 1b</translation>
    </message>
    <message>
        <source>Phosphate</source>
        <translation>Phosphate</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Examen physique</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Plasma</source>
        <translation>Plasma</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquettes</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Possibly related</source>
        <translation>Lien possible</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Potassium</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Procedure planned before the study</source>
        <translation>Intervention prévue avant l’étude</translation>
    </message>
    <message>
        <source>Progressive disease</source>
        <translation>Progression de la maladie</translation>
    </message>
    <message>
        <source>Progressive disease (PD)</source>
        <translation>Progression de la maladie (PD)</translation>
    </message>
    <message>
        <source>Prohibited medication</source>
        <translation>Médicament interdit</translation>
    </message>
    <message>
        <source>Reassessed by the investigator</source>
        <translation>Réévalué par l’investigateur</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Recovered with sequelae</source>
        <translation>Rétabli avec séquelles</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>En rétablissement</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduite</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Repeat the same dose</source>
        <translation>Répéter la même dose</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Resulted in death</source>
        <translation>A entraîné le décès</translation>
    </message>
    <message>
        <source>Rolling six</source>
        <translation>Rolling six</translation>
    </message>
    <message>
        <source>Safe and tolerated</source>
        <translation>Sûre et tolérée</translation>
    </message>
    <message>
        <source>Sample lost or unfit</source>
        <translation>Prélèvement perdu ou inutilisable</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Seriousness</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Serum M-protein</source>
        <translation>Protéine M sérique</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Sévère</translation>
    </message>
    <message>
        <source>Smaller by 25 to 49 %</source>
        <translation>Réduit de 25 à 49&#x202f;%</translation>
    </message>
    <message>
        <source>Smaller by 50 % or more</source>
        <translation>Réduit de 50&#x202f;% ou plus</translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation>Sodium</translation>
    </message>
    <message>
        <source>Stable disease (SD)</source>
        <translation>Maladie stable (SD)</translation>
    </message>
    <message>
        <source>Steroid</source>
        <translation>Corticoïde</translation>
    </message>
    <message>
        <source>Stop the study</source>
        <translation>Arrêter l’étude</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stopped: adverse event</source>
        <translation>Arrêt&#x202f;: événement indésirable</translation>
    </message>
    <message>
        <source>Stopped: death</source>
        <translation>Arrêt&#x202f;: décès</translation>
    </message>
    <message>
        <source>Stopped: lack of efficacy</source>
        <translation>Arrêt&#x202f;: manque d’efficacité</translation>
    </message>
    <message>
        <source>Stopped: physician&apos;s decision</source>
        <translation>Arrêt&#x202f;: décision du médecin</translation>
    </message>
    <message>
        <source>Stopped: progressive disease</source>
        <translation>Arrêt&#x202f;: progression de la maladie</translation>
    </message>
    <message>
        <source>Stopped: protocol deviation</source>
        <translation>Arrêt&#x202f;: écart au protocole</translation>
    </message>
    <message>
        <source>Stringent complete response (sCR)</source>
        <translation>Réponse complète stringente (sCR)</translation>
    </message>
    <message>
        <source>Study ended by the sponsor</source>
        <translation>Étude arrêtée par le promoteur</translation>
    </message>
    <message>
        <source>Study treatment</source>
        <translation>Traitement à l’étude</translation>
    </message>
    <message>
        <source>Study treatment stopped</source>
        <translation>Traitement à l’étude arrêté</translation>
    </message>
    <message>
        <source>Subcutaneous</source>
        <translation>Sous-cutanée</translation>
    </message>
    <message>
        <source>Suspend enrolment</source>
        <translation>Suspendre les inclusions</translation>
    </message>
    <message>
        <source>Symptoms of anaemia</source>
        <translation>Symptômes d’anémie</translation>
    </message>
    <message>
        <source>TITE-BOIN (with pending participants)</source>
        <translation>TITE-BOIN (avec participants en attente)</translation>
    </message>
    <message>
        <source>TITE-CRM (with pending participants)</source>
        <translation>TITE-CRM (avec participants en attente)</translation>
    </message>
    <message>
        <source>TSH</source>
        <translation>TSH</translation>
    </message>
    <message>
        <source>Takahira</source>
        <translation>Takahira</translation>
    </message>
    <message>
        <source>The disease under study</source>
        <translation>La maladie étudiée</translation>
    </message>
    <message>
        <source>The terms named</source>
        <translation>Les termes nommés</translation>
    </message>
    <message>
        <source>Three times a day</source>
        <translation>Trois fois par jour</translation>
    </message>
    <message>
        <source>Thrombopoietin agonist</source>
        <translation>Agoniste de la thrombopoïétine</translation>
    </message>
    <message>
        <source>Through the skin</source>
        <translation>À travers la peau</translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation>Thyroïde</translation>
    </message>
    <message>
        <source>Thyroid protection</source>
        <translation>Protection thyroïdienne</translation>
    </message>
    <message>
        <source>To give or watch the study treatment</source>
        <translation>Pour donner ou surveiller le traitement de l’étude</translation>
    </message>
    <message>
        <source>Too unwell</source>
        <translation>Trop souffrant</translation>
    </message>
    <message>
        <source>Total of all fractions, as planned</source>
        <translation>Total de toutes les fractions, comme prévu</translation>
    </message>
    <message>
        <source>Total protein</source>
        <translation>Protéines totales</translation>
    </message>
    <message>
        <source>Transcription error</source>
        <translation>Erreur de transcription</translation>
    </message>
    <message>
        <source>Transfusions within some days</source>
        <translation>Transfusions en quelques jours</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>Triglycérides</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>Deux fois par jour</translation>
    </message>
    <message>
        <source>U/L</source>
        <translation>U/L</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Inattendu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Unlikely related</source>
        <translation>Lien improbable</translation>
    </message>
    <message>
        <source>Unrelated</source>
        <translation>Non lié</translation>
    </message>
    <message>
        <source>Urea nitrogen</source>
        <translation>Azote uréique</translation>
    </message>
    <message>
        <source>Uric acid</source>
        <translation>Acide urique</translation>
    </message>
    <message>
        <source>Urine M-protein</source>
        <translation>Protéine M urinaire</translation>
    </message>
    <message>
        <source>Urine M-protein excretion</source>
        <translation>Excrétion urinaire de protéine M</translation>
    </message>
    <message>
        <source>Very good partial response (VGPR)</source>
        <translation>Très bonne réponse partielle (VGPR)</translation>
    </message>
    <message>
        <source>Visit or assessment</source>
        <translation>Visite ou évaluation</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Signes vitaux</translation>
    </message>
    <message>
        <source>Was an intervention started?</source>
        <translation>Une intervention a-t-elle été débutée&#x202f;?</translation>
    </message>
    <message>
        <source>Was the sample taken fasting?</source>
        <translation>Le prélèvement a-t-il été fait à jeun&#x202f;?</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>White blood cells</source>
        <translation>Leucocytes</translation>
    </message>
    <message>
        <source>Withdrawn by the participant</source>
        <translation>Retrait par le participant</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Wrong participant</source>
        <translation>Erreur de participant</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, from grade 1</source>
        <translation>Oui, à partir du grade 1</translation>
    </message>
    <message>
        <source>Yes, from grade 2</source>
        <translation>Oui, à partir du grade 2</translation>
    </message>
    <message>
        <source>Yes, from grade 3</source>
        <translation>Oui, à partir du grade 3</translation>
    </message>
    <message>
        <source>Yes, from grade 4</source>
        <translation>Oui, à partir du grade 4</translation>
    </message>
    <message>
        <source>aPTT</source>
        <translation>TCA</translation>
    </message>
    <message>
        <source>beyond the last grade printed; report it under another term</source>
        <translation>au-delà du dernier grade imprimé&#x202f;; à rapporter sous un autre terme</translation>
    </message>
    <message>
        <source>flat (same for everybody)</source>
        <translation>fixe (la même pour tous)</translation>
    </message>
    <message>
        <source>g/L</source>
        <translation>g/L</translation>
    </message>
    <message>
        <source>g/dL</source>
        <translation>g/dL</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>mCi</source>
        <translation>mCi</translation>
    </message>
    <message>
        <source>mEq/L</source>
        <translation>mEq/L</translation>
    </message>
    <message>
        <source>mIU/L</source>
        <translation>mIU/L</translation>
    </message>
    <message>
        <source>mL/min</source>
        <translation>mL/min</translation>
    </message>
    <message>
        <source>mTPI</source>
        <translation>mTPI</translation>
    </message>
    <message>
        <source>mTPI-2</source>
        <translation>mTPI-2</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>mg/24 h</source>
        <translation>mg/24 h</translation>
    </message>
    <message>
        <source>mg/L</source>
        <translation>mg/L</translation>
    </message>
    <message>
        <source>mg/dL</source>
        <translation>mg/dL</translation>
    </message>
    <message>
        <source>mmol/L</source>
        <translation>mmol/L</translation>
    </message>
    <message>
        <source>more than one range of the laboratory could apply</source>
        <translation>plus d’un intervalle du laboratoire pourrait s’appliquer</translation>
    </message>
    <message>
        <source>ng/dL</source>
        <translation>ng/dL</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>aucune valeur initiale</translation>
    </message>
    <message>
        <source>no lower limit of normal</source>
        <translation>aucune limite inférieure de la normale</translation>
    </message>
    <message>
        <source>no range of this laboratory is recorded for it</source>
        <translation>aucun intervalle de ce laboratoire n’est enregistré pour cela</translation>
    </message>
    <message>
        <source>no range typed and no laboratory named</source>
        <translation>aucun intervalle saisi et aucun laboratoire nommé</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>aucune unité</translation>
    </message>
    <message>
        <source>no upper limit of normal</source>
        <translation>aucune limite supérieure de la normale</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
    <message>
        <source>per kg of body weight</source>
        <translation>par kg de poids corporel</translation>
    </message>
    <message>
        <source>per m² of body surface</source>
        <translation>par m² de SC</translation>
    </message>
    <message>
        <source>pmol/L</source>
        <translation>pmol/L</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>the dates leave open whether the range applied</source>
        <translation>les dates ne disent pas si l’intervalle s’appliquait</translation>
    </message>
    <message>
        <source>the laboratory&apos;s range is in a unit that does not convert</source>
        <translation>l’intervalle du laboratoire est dans une unité non convertible</translation>
    </message>
    <message>
        <source>the laboratory&apos;s ranges are for other days or people</source>
        <translation>les intervalles du laboratoire valent pour d’autres jours ou personnes</translation>
    </message>
    <message>
        <source>the range depends on the age, which is not known well enough</source>
        <translation>l’intervalle dépend de l’âge, qui n’est pas assez connu</translation>
    </message>
    <message>
        <source>the range depends on the sex, which is not known</source>
        <translation>l’intervalle dépend du sexe, qui est inconnu</translation>
    </message>
    <message>
        <source>this version has no limits in numbers for it</source>
        <translation>cette version n’a pas de limites chiffrées pour cela</translation>
    </message>
    <message>
        <source>unit unknown for this test</source>
        <translation>unité inconnue pour cette analyse</translation>
    </message>
    <message>
        <source>µIU/mL</source>
        <translation>µIU/mL</translation>
    </message>
    <message>
        <source>µg/L</source>
        <translation>µg/L</translation>
    </message>
    <message>
        <source>µkat/L</source>
        <translation>µkat/L</translation>
    </message>
    <message>
        <source>µmol/L</source>
        <translation>µmol/L</translation>
    </message>
    <message>
        <source>×10³/µL</source>
        <translation>×10³/µL</translation>
    </message>
    <message>
        <source>×10⁹/L</source>
        <translation>×10⁹/L</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message>
        <source>1 count</source>
        <translation>1 numération</translation>
    </message>
    <message>
        <source>After the first fraction</source>
        <translation>Après la première fraction</translation>
    </message>
    <message>
        <source>Lowest counts, days below the limits, recovery</source>
        <translation>Nadirs, jours sous les limites, récupération</translation>
    </message>
    <message>
        <source>Told apart: platelets up to {platelets} days after a platelet transfusion ({recovery} for a recovery), haemoglobin up to {red} days after red cells, neutrophils up to {factor} days after a growth factor ({long} after a long-acting one). Days below run from a low count to the next that is not low; + marks a time that no later count ended. A recovery is the first of two counts in a row at the limit or above.</source>
        <translation>Distinguées&#x202f;: plaquettes jusqu’à {platelets} jours après une transfusion de plaquettes ({recovery} pour une récupération), hémoglobine jusqu’à {red} jours après des globules rouges, neutrophiles jusqu’à {factor} jours après un facteur de croissance ({long} après un facteur à action prolongée). Les jours sous la limite vont d’une numération basse à la suivante qui ne l’est pas&#x202f;; + marque une durée qu’aucune numération ultérieure n’a close. Une récupération est la première de deux numérations de suite à la limite ou au-dessus.</translation>
    </message>
    <message>
        <source>With all counts</source>
        <translation>Avec toutes les numérations</translation>
    </message>
    <message>
        <source>Without counts that support may have raised</source>
        <translation>Sans les numérations qu’un support a pu augmenter</translation>
    </message>
    <message>
        <source>cannot tell, by the sign of a count</source>
        <translation>impossible à dire, à cause d’un signe</translation>
    </message>
    <message>
        <source>day of the lowest</source>
        <translation>jour du nadir</translation>
    </message>
    <message>
        <source>day {day}, 1 day after the lowest</source>
        <translation>jour {day}, 1 jour après le nadir</translation>
    </message>
    <message>
        <source>day {day}, {count} days after the lowest</source>
        <translation>jour {day}, {count} jours après le nadir</translation>
    </message>
    <message>
        <source>day {day}, {date}</source>
        <translation>jour {day}, {date}</translation>
    </message>
    <message>
        <source>days below {limit}</source>
        <translation>jours sous {limit}</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>nadir</translation>
    </message>
    <message>
        <source>never below it</source>
        <translation>jamais en dessous</translation>
    </message>
    <message>
        <source>no count of a known day</source>
        <translation>aucune numération à jour connu</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>non récupéré</translation>
    </message>
    <message>
        <source>recovery to {limit} or more</source>
        <translation>récupération à {limit} ou plus</translation>
    </message>
    <message>
        <source>{count} counts</source>
        <translation>{count} numérations</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save a report for support…</source>
        <translation>Enregistrer un rapport d’assistance…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose n’a pas marché</translation>
    </message>
    <message>
        <source>This report names places in the program only. It holds nothing that was entered.</source>
        <translation>Ce rapport ne nomme que des endroits du programme. Il ne contient rien qui ait été saisi.</translation>
    </message>
</context>
<context>
    <name>ctcae</name>
    <message>
        <source>&amp;Move events</source>
        <translation>&amp;Convertir les événements</translation>
    </message>
    <message>
        <source>(stays as it is)</source>
        <translation>(reste tel quel)</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events moved in one save: {count}.</source>
        <translation>Événements convertis en une fois&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Events of another CTCAE version</source>
        <translation>Événements d’une autre version CTCAE</translation>
    </message>
    <message>
        <source>Every coded event is graded by the study&apos;s version.</source>
        <translation>Chaque événement codé est gradé selon la version de l’étude.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Life is in danger: treatment cannot wait.</source>
        <translation>La vie est en danger&#x202f;: le traitement ne peut attendre.</translation>
    </message>
    <message>
        <source>Mild: few or no symptoms, nothing needs to be done.</source>
        <translation>Léger&#x202f;: peu ou pas de symptômes, rien n’est à faire.</translation>
    </message>
    <message>
        <source>Moderate: simple treatment helps, or everyday tasks have become harder.</source>
        <translation>Modéré&#x202f;: un traitement simple suffit, ou les tâches quotidiennes sont devenues plus difficiles.</translation>
    </message>
    <message>
        <source>No grade {grade} of it: grade it in its form.</source>
        <translation>Pas de grade {grade} pour lui&#x202f;: gradez-le dans son formulaire.</translation>
    </message>
    <message>
        <source>No such term: choose one.</source>
        <translation>Pas de tel terme&#x202f;: choisissez-en un.</translation>
    </message>
    <message>
        <source>Nothing was loaded. Choose the workbook as the NCI publishes it.</source>
        <translation>Rien n’a été chargé. Choisissez le classeur tel que publié par le NCI.</translation>
    </message>
    <message>
        <source>Other limits: look at the grade.</source>
        <translation>Autres limites&#x202f;: regardez le grade.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Severe, though life is not in danger now: a hospital bed, or help with washing and dressing.</source>
        <translation>Sévère, sans danger vital à présent&#x202f;: un lit d’hôpital, ou une aide pour se laver et s’habiller.</translation>
    </message>
    <message>
        <source>Term and grade are there.</source>
        <translation>Terme et grade existent.</translation>
    </message>
    <message>
        <source>The participant died of it.</source>
        <translation>Le participant en est mort.</translation>
    </message>
    <message>
        <source>The study grades by {version} now; grades stay as recorded.</source>
        <translation>L’étude grade désormais selon {version}&#x202f;; les grades restent comme enregistrés.</translation>
    </message>
    <message>
        <source>The study grades by {version}; events of another version: {count}. Ready to move: {ready}. Grades stay as recorded, and the investigator is asked for each grade again.</source>
        <translation>L’étude grade selon {version}&#x202f;; événements d’une autre version&#x202f;: {count}. Prêts à convertir&#x202f;: {ready}. Les grades restent comme enregistrés, et l’investigateur est à nouveau interrogé sur chacun.</translation>
    </message>
    <message>
        <source>The terms in {file} are not those of a CTCAE version that Dosebook knows ({versions}). Nothing was loaded. Choose the workbook of one of these versions.</source>
        <translation>Les termes de {file} ne sont pas ceux d’une version CTCAE que Dosebook connaît ({versions}). Rien n’a été chargé. Choisissez le classeur d’une de ces versions.</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What {term} becomes</source>
        <translation>Ce que devient {term}</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook of the old kind (.xls). Open it in Excel or LibreOffice, save it as .xlsx and load that file.</source>
        <translation>{file} est un classeur Excel d’ancien type (.xls). Ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx et chargez ce fichier.</translation>
    </message>
    <message>
        <source>{file} is damaged and could not be read to its end.</source>
        <translation>{file} est endommagé et n’a pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>{file} is far larger than a CTCAE workbook, so it was not read.</source>
        <translation>{file} est bien plus grand qu’un classeur CTCAE&#x202f;; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>{file} is not CTCAE: no sheet has columns for the term and for grades 1 to 5.</source>
        <translation>{file} n’est pas un classeur CTCAE&#x202f;: aucune feuille n’a de colonnes pour le terme et les grades 1 à 5.</translation>
    </message>
    <message>
        <source>{file} is not all of {version}: {missing} terms are missing, for example “{example}”. Nothing was loaded. Choose the workbook as the NCI publishes it, unchanged.</source>
        <translation>{file} n’est pas {version} en entier&#x202f;: {missing} termes manquent, par exemple «&#x202f;{example}&#x202f;». Rien n’a été chargé. Choisissez le classeur tel que publié par le NCI, inchangé.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>{file} n’est pas un classeur Excel (.xlsx).</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel, remove the password and save it, then load it again.</source>
        <translation>{file} est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe et enregistrez-le, puis chargez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Write it with four digits, such as 2018.</source>
        <translation>L’année {year} ne peut être juste. Écrivez-la à quatre chiffres, par exemple 2018.</translation>
    </message>
    <message>
        <source>There is no month {month}. Months are 1 to 12, or a name such as Aug.</source>
        <translation>Il n’y a pas de mois {month}. Les mois vont de 1 à 12, ou un nom, par exemple août.</translation>
    </message>
    <message>
        <source>on an unknown day</source>
        <translation>à une date inconnue</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year} does not exist. {month} {year} has {length} days.</source>
        <translation>Le {day} {month} {year} n’existe pas. {month} {year} a {length} jours.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>“{typed}” does not say the year. Add it with four digits: 12 Aug 2018 or Aug 2018.</source>
        <translation>«&#x202f;{typed}&#x202f;» ne dit pas l’année. Ajoutez-la à quatre chiffres&#x202f;: 12 août 2018 ou août 2018.</translation>
    </message>
    <message>
        <source>“{typed}” was not understood as a date. Write 12 Aug 2018, Aug 2018, 2018, today or unk.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’a pas été compris comme une date. Écrivez 12 août 2018, août 2018, 2018, today ou unk.</translation>
    </message>
    <message>
        <source>“{typed}” was not understood as a time. Write hours and minutes: 14:05.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’a pas été compris comme une heure. Écrivez heures et minutes&#x202f;: 14:05.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Advice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <source>Asking the rule…</source>
        <translation>Interrogation de la règle…</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>DLT definition…</source>
        <translation>Définition des DLT…</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Données jusqu’au</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Dose decisions</source>
        <translation>Décisions de dose</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Règle d’escalade</translation>
    </message>
    <message>
        <source>Escalation rule…</source>
        <translation>Règle d’escalade…</translation>
    </message>
    <message>
        <source>From a CSV file or an Excel workbook; a table with a bad cell is not used.</source>
        <translation>Depuis un fichier CSV ou un classeur Excel&#x202f;; une table avec une cellule fausse n’est pas utilisée.</translation>
    </message>
    <message>
        <source>If the next participants have…</source>
        <translation>Si les participants suivants ont…</translation>
    </message>
    <message>
        <source>In the DLT window</source>
        <translation>Dans la fenêtre DLT</translation>
    </message>
    <message>
        <source>Keep this advice</source>
        <translation>Conserver cet avis</translation>
    </message>
    <message>
        <source>Kept advice</source>
        <translation>Avis conservé</translation>
    </message>
    <message>
        <source>Leave the rule as it is</source>
        <translation>Laisser la règle telle quelle</translation>
    </message>
    <message>
        <source>Load a decision table</source>
        <translation>Charger une table de décision</translation>
    </message>
    <message>
        <source>Load a decision table…</source>
        <translation>Charger une table de décision…</translation>
    </message>
    <message>
        <source>May the next participant be dosed?</source>
        <translation>Le participant suivant peut-il être traité&#x202f;?</translation>
    </message>
    <message>
        <source>Next may be dosed</source>
        <translation>Suivant peut être traité</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Pas encore de règle</translation>
    </message>
    <message>
        <source>Nothing is computed</source>
        <translation>Rien n’est calculé</translation>
    </message>
    <message>
        <source>Outcomes by dose level; the dose given last is bold</source>
        <translation>Résultats par palier de dose&#x202f;; la dernière dose administrée est en gras</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Places held</source>
        <translation>Places occupées</translation>
    </message>
    <message>
        <source>Probability of under-dosing, target and over-dosing</source>
        <translation>Probabilité de sous-dosage, de cible et de surdosage</translation>
    </message>
    <message>
        <source>Set up the escalation rule…</source>
        <translation>Définir la règle d’escalade…</translation>
    </message>
    <message>
        <source>Several rules side by side</source>
        <translation>Plusieurs règles côte à côte</translation>
    </message>
    <message>
        <source>Show the kept advice</source>
        <translation>Montrer l’avis conservé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stopping rules</source>
        <translation>Règles d’arrêt</translation>
    </message>
    <message>
        <source>The path so far: advised and decided</source>
        <translation>Le parcours jusqu’ici&#x202f;: conseillé et décidé</translation>
    </message>
    <message>
        <source>The rule as a table</source>
        <translation>La règle en tableau</translation>
    </message>
    <message>
        <source>Use the decision table in {file} as the rule of the study? It has {count} cells.</source>
        <translation>Utiliser la table de décision de {file} comme règle de l’étude&#x202f;? Elle a {count} cellules.</translation>
    </message>
    <message>
        <source>Use the table</source>
        <translation>Utiliser la table</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Fenêtre jusqu’au</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cut-off {day}</source>
        <translation>date de point {day}</translation>
    </message>
    <message>
        <source>holds a place</source>
        <translation>occupe une place</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>non évaluable</translation>
    </message>
    <message>
        <source>not yet judged</source>
        <translation>pas encore jugé</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>today, {day}</source>
        <translation>aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{rule}. Dose axis: {axis}. Data to {day}.</source>
        <translation>{rule}. Axe de dose&#x202f;: {axis}. Données jusqu’au {day}.</translation>
    </message>
    <message>
        <source>{taken} of {planned}</source>
        <translation>{taken} sur {planned}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save a report for support…</source>
        <translation>Enregistrer un rapport d’assistance…</translation>
    </message>
    <message>
        <source>Something went wrong in Dosebook itself. What was saved is safe, and what you typed is kept as a draft. Close the study and open it again to go on.</source>
        <translation>Quelque chose n’a pas marché dans Dosebook lui-même. Ce qui a été enregistré est sûr, et ce que vous avez tapé est gardé comme brouillon. Fermez l’étude et rouvrez-la pour continuer.</translation>
    </message>
</context>
<context>
    <name>dlt</name>
    <message>
        <source> on an unknown day</source>
        <translation> à un jour inconnu</translation>
    </message>
    <message>
        <source> on {date}</source>
        <translation> le {date}</translation>
    </message>
    <message>
        <source> on {date}, day {number} of the window</source>
        <translation> le {date}, jour {number} de la fenêtre</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>A DLT was judged, but no fraction is recorded as given; the dose is missing.</source>
        <translation>Une DLT a été jugée, mais aucune fraction n’est enregistrée comme administrée&#x202f;; la dose manque.</translation>
    </message>
    <message>
        <source>A fraction was given on a day known only as {date}: the window may be open.</source>
        <translation>Une fraction a été administrée un jour connu seulement comme {date}&#x202f;: la fenêtre peut être ouverte.</translation>
    </message>
    <message>
        <source>All fractions given, window completed with counts, no DLT.</source>
        <translation>Toutes les fractions administrées, fenêtre terminée avec numérations, pas de DLT.</translation>
    </message>
    <message>
        <source>All fractions given, window completed with counts.</source>
        <translation>Toutes les fractions données, fenêtre terminée avec numérations.</translation>
    </message>
    <message>
        <source>Clause {number}: {sentence}</source>
        <translation>Critère {number}&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>Counted within {days}, of which the day of the {anchor} is day 1.</source>
        <translation>Compté sur {days}, dont le jour de la {anchor} est le jour 1.</translation>
    </message>
    <message>
        <source>DLT window of {days} days from fraction {number}, given {date}</source>
        <translation>Fenêtre DLT de {days} jours à partir de la fraction {number}, administrée le {date}</translation>
    </message>
    <message>
        <source>DLT window to day {end} ({date}), {days} days from fraction {number}</source>
        <translation>Fenêtre DLT jusqu’au jour {end} ({date}), {days} jours à partir de la fraction {number}</translation>
    </message>
    <message>
        <source>Day {today}; DLT window to day {end} ({date}), {days} days from fraction {number}</source>
        <translation>Jour {today}&#x202f;; fenêtre DLT jusqu’au jour {end} ({date}), {days} jours à partir de la fraction {number}</translation>
    </message>
    <message>
        <source>Decided by {name}: {reason}</source>
        <translation>Décidé par {name}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Did not receive all planned fractions: fraction {number} is not recorded.</source>
        <translation>N’a pas reçu toutes les fractions prévues&#x202f;: la fraction {number} n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Did not receive all planned fractions: fraction {number} omitted ({why}).</source>
        <translation>N’a pas reçu toutes les fractions prévues&#x202f;: fraction {number} omise ({why}).</translation>
    </message>
    <message>
        <source>Died on {day}; cause: {cause}</source>
        <translation>Décès le {day}&#x202f;; cause&#x202f;: {cause}</translation>
    </message>
    <message>
        <source>Died{when}, before the window was completed; {judged}.</source>
        <translation>Décès{when}, avant la fin de la fenêtre&#x202f;; {judged}.</translation>
    </message>
    <message>
        <source>Fraction {number} not given yet; window open, day {day} of {days}.</source>
        <translation>Fraction {number} pas encore administrée&#x202f;; fenêtre ouverte, jour {day} sur {days}.</translation>
    </message>
    <message>
        <source>Fraction {number} was omitted because of toxicity; such a participant is never replaced.</source>
        <translation>La fraction {number} a été omise pour toxicité&#x202f;; un tel participant n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>Fraction {number} was omitted; reason: {reason}.</source>
        <translation>La fraction {number} a été omise&#x202f;; motif&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Fraction {number}, due on {day}, was omitted; reason: {reason}.</source>
        <translation>La fraction {number}, due le {day}, a été omise&#x202f;; motif&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Fraction {number}, due on {due}, is not recorded {days} later; reason: {reason}.</source>
        <translation>La fraction {number}, due le {due}, n’est pas enregistrée {days} plus tard&#x202f;; motif&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Fraction {number}, due on {due}, was given on {day}, {days} late; reason: {reason}.</source>
        <translation>La fraction {number}, due le {due}, a été administrée le {day}, avec {days} de retard&#x202f;; motif&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Judged not evaluable: {why}</source>
        <translation>Jugé non évaluable&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Judged to be a DLT.</source>
        <translation>Jugé comme DLT.</translation>
    </message>
    <message>
        <source>Left the study{when} ({why}), before the window was completed.</source>
        <translation>Sortie de l’étude{when} ({why}), avant la fin de la fenêtre.</translation>
    </message>
    <message>
        <source>Leukaemia and other diseases of the marrow</source>
        <translation>Leucémie et autres maladies de la moelle</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Link names the events and the clause in the assessment. Yes or no stays with a person.</source>
        <translation>Rattacher inscrit les événements et le critère dans l’évaluation. Le oui ou le non revient à une personne.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Rattaché</translation>
    </message>
    <message>
        <source>New anti-myeloma therapy{when}, before the window was completed.</source>
        <translation>Nouveau traitement anti-myélome{when}, avant la fin de la fenêtre.</translation>
    </message>
    <message>
        <source>No date of a given fraction is recorded, so the window cannot be told.</source>
        <translation>Aucune date de fraction administrée n’est enregistrée&#x202f;; la fenêtre ne peut donc être établie.</translation>
    </message>
    <message>
        <source>No fraction is recorded as given yet.</source>
        <translation>Aucune fraction n’est encore enregistrée comme administrée.</translation>
    </message>
    <message>
        <source>No fraction was given by {day}.</source>
        <translation>Aucune fraction n’avait été administrée au {day}.</translation>
    </message>
    <message>
        <source>No platelet or neutrophil count inside the window.</source>
        <translation>Aucune numération de plaquettes ou de neutrophiles dans la fenêtre.</translation>
    </message>
    <message>
        <source>No platelet or neutrophil count on days {first} to {last} of the window (expected nadir).</source>
        <translation>Aucune numération de plaquettes ou de neutrophiles aux jours {first} à {last} de la fenêtre (nadir attendu).</translation>
    </message>
    <message>
        <source>No regimen is recorded, so it cannot be told whether all fractions were given.</source>
        <translation>Aucun schéma n’est enregistré&#x202f;; on ne peut donc dire si toutes les fractions ont été administrées.</translation>
    </message>
    <message>
        <source>Nothing, by what is saved about this participant.</source>
        <translation>Rien, d’après ce qui est enregistré sur ce participant.</translation>
    </message>
    <message>
        <source>Proposed by the definition</source>
        <translation>Proposé par la définition</translation>
    </message>
    <message>
        <source>Radiopharmaceutical with late low counts</source>
        <translation>Radiopharmaceutique à cytopénies tardives</translation>
    </message>
    <message>
        <source>Solid tumours</source>
        <translation>Tumeurs solides</translation>
    </message>
    <message>
        <source>The DLT window cannot be told yet.</source>
        <translation>La fenêtre DLT ne peut encore être établie.</translation>
    </message>
    <message>
        <source>The participant had a DLT.</source>
        <translation>Le participant a eu une DLT.</translation>
    </message>
    <message>
        <source>The study has no DLT window recorded, so nobody can be counted.</source>
        <translation>L’étude n’a pas de fenêtre DLT enregistrée&#x202f;; personne ne peut donc être compté.</translation>
    </message>
    <message>
        <source>Window completed; fraction {number} omitted for toxicity.</source>
        <translation>Fenêtre terminée&#x202f;; fraction {number} omise pour toxicité.</translation>
    </message>
    <message>
        <source>Window open: day {day} of {days}, {left} left (to {end}).</source>
        <translation>Fenêtre ouverte&#x202f;: jour {day} sur {days}, reste {left} (jusqu’au {end}).</translation>
    </message>
    <message>
        <source>a fraction omitted because of toxicity</source>
        <translation>une fraction omise pour toxicité</translation>
    </message>
    <message>
        <source>a fraction omitted, or delayed by more than {days}, because of toxicity</source>
        <translation>une fraction omise, ou retardée de plus de {days}, pour toxicité</translation>
    </message>
    <message>
        <source>a product that is not recorded</source>
        <translation>un produit qui n’est pas enregistré</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>any blood count</source>
        <translation>toute numération sanguine</translation>
    </message>
    <message>
        <source>any blood product</source>
        <translation>tout produit sanguin</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>tout événement</translation>
    </message>
    <message>
        <source>anything but blood counts</source>
        <translation>tout sauf les numérations sanguines</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>au moins {least}</translation>
    </message>
    <message>
        <source>at least {least} so far, and may go on</source>
        <translation>au moins {least} jusqu’ici, et peut continuer</translation>
    </message>
    <message>
        <source>at least {least}, at most {most}</source>
        <translation>au moins {least}, au plus {most}</translation>
    </message>
    <message>
        <source>attribution: {levels}</source>
        <translation>imputabilité&#x202f;: {levels}</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>course of the grade: {course}</source>
        <translation>évolution du grade&#x202f;: {course}</translation>
    </message>
    <message>
        <source>death that is not due to the disease</source>
        <translation>décès qui n’est pas dû à la maladie</translation>
    </message>
    <message>
        <source>for longer than {days}</source>
        <translation>pendant plus de {days}</translation>
    </message>
    <message>
        <source>from {onset}, end not recorded</source>
        <translation>à partir du {onset}, fin non enregistrée</translation>
    </message>
    <message>
        <source>grade 5, {events}</source>
        <translation>grade 5, {events}</translation>
    </message>
    <message>
        <source>grade not recorded</source>
        <translation>grade non enregistré</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>grade {grade}</translation>
    </message>
    <message>
        <source>grade {grade} or higher, {events}</source>
        <translation>grade {grade} ou plus, {events}</translation>
    </message>
    <message>
        <source>judged no DLT</source>
        <translation>jugé sans DLT</translation>
    </message>
    <message>
        <source>judged {answer}</source>
        <translation>jugé {answer}</translation>
    </message>
    <message>
        <source>judged {answer} before this was entered</source>
        <translation>jugé {answer} avant que ceci ne soit saisi</translation>
    </message>
    <message>
        <source>judged {answer}, although the records meet the clause</source>
        <translation>jugé {answer}, bien que les données remplissent le critère</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no reason recorded</source>
        <translation>aucun motif enregistré</translation>
    </message>
    <message>
        <source>no reason was recorded.</source>
        <translation>aucun motif n’a été enregistré.</translation>
    </message>
    <message>
        <source>no treatment is recorded</source>
        <translation>aucun traitement n’est enregistré</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>not yet judged</source>
        <translation>pas encore jugé</translation>
    </message>
    <message>
        <source>not yet judged whether that was a DLT</source>
        <translation>pas encore jugé si c’était une DLT</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>persistent grade 2, {events}, {lasting}, if it cannot be borne</source>
        <translation>grade 2 persistant, {events}, {lasting}, s’il ne peut être supporté</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>since {onset}</source>
        <translation>depuis le {onset}</translation>
    </message>
    <message>
        <source>the event lasted {days}; the days at each grade are not recorded</source>
        <translation>l’événement a duré {days}&#x202f;; les jours à chaque grade ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>this lasted {days}</source>
        <translation>cela a duré {days}</translation>
    </message>
    <message>
        <source>treatment was given</source>
        <translation>un traitement a été donné</translation>
    </message>
    <message>
        <source>treatment: {notes}</source>
        <translation>traitement&#x202f;: {notes}</translation>
    </message>
    <message>
        <source>{clause} ({certainty})</source>
        <translation>{clause} ({certainty})</translation>
    </message>
    <message>
        <source>{clause}; not counted when unrelated</source>
        <translation>{clause}&#x202f;; non compté si non lié</translation>
    </message>
    <message>
        <source>{counts}; higher counts under support are not taken for recovery</source>
        <translation>{counts}&#x202f;; des numérations plus hautes sous support ne sont pas prises pour une récupération</translation>
    </message>
    <message>
        <source>{counts}; no event is recorded</source>
        <translation>{counts}&#x202f;; aucun événement n’est enregistré</translation>
    </message>
    <message>
        <source>{counts}; recorded as {events}</source>
        <translation>{counts}&#x202f;; enregistré comme {events}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{date} (day {number})</source>
        <translation>{date} (jour {number})</translation>
    </message>
    <message>
        <source>{events}, despite optimal care</source>
        <translation>{events}, malgré des soins optimaux</translation>
    </message>
    <message>
        <source>{events}, despite optimal care {lasting}</source>
        <translation>{events}, malgré des soins optimaux {lasting}</translation>
    </message>
    <message>
        <source>{events}, except {terms}</source>
        <translation>{events}, sauf {terms}</translation>
    </message>
    <message>
        <source>{events}, together with {others}</source>
        <translation>{events}, avec {others}</translation>
    </message>
    <message>
        <source>{events}, together with {others} of grade {grade} or higher</source>
        <translation>{events}, avec {others} de grade {grade} ou plus</translation>
    </message>
    <message>
        <source>{events}, {lasting}</source>
        <translation>{events}, {lasting}</translation>
    </message>
    <message>
        <source>{evidence}; together with {complication}.</source>
        <translation>{evidence}&#x202f;; avec {complication}.</translation>
    </message>
    <message>
        <source>{evidence}; whether it could be borne is for a person to judge.</source>
        <translation>{evidence}&#x202f;; une personne doit juger s’il pouvait être supporté.</translation>
    </message>
    <message>
        <source>{evidence}; {care}; whether the care was optimal is for a person to judge.</source>
        <translation>{evidence}&#x202f;; {care}&#x202f;; une personne doit juger si les soins étaient optimaux.</translation>
    </message>
    <message>
        <source>{evidence}; {length}</source>
        <translation>{evidence}&#x202f;; {length}</translation>
    </message>
    <message>
        <source>{grade} from {day}</source>
        <translation>{grade} à partir du {day}</translation>
    </message>
    <message>
        <source>{least}</source>
        <translation>{least}</translation>
    </message>
    <message>
        <source>{note} The report lists {count} more.</source>
        <translation>{note} Le rapport en liste {count} de plus.</translation>
    </message>
    <message>
        <source>{onset} to {end}</source>
        <translation>{onset} – {end}</translation>
    </message>
    <message>
        <source>{product} on {day}</source>
        <translation>{product} le {day}</translation>
    </message>
    <message>
        <source>{product} on {day}; where a transfusion was indicated, the grade is {grade}</source>
        <translation>{product} le {day}&#x202f;; si une transfusion était indiquée, le grade est {grade}</translation>
    </message>
    <message>
        <source>{product} transfused</source>
        <translation>transfusion&#x202f;: {product}</translation>
    </message>
    <message>
        <source>{product} transfused on {days} separate days</source>
        <translation>transfusion sur {days} jours distincts&#x202f;: {product}</translation>
    </message>
    <message>
        <source>{product} transfused on {days} separate days within {within} days</source>
        <translation>transfusion sur {days} jours distincts en l’espace de {within} jours&#x202f;: {product}</translation>
    </message>
    <message>
        <source>{reason} Nobody judged, which the protocol counts as no DLT.</source>
        <translation>{reason} Personne n’a jugé, ce que le protocole compte comme absence de DLT.</translation>
    </message>
    <message>
        <source>{reason} Not yet judged.</source>
        <translation>{reason} Pas encore jugé.</translation>
    </message>
    <message>
        <source>{test} above {times} times the baseline</source>
        <translation>{test} au-dessus de {times} fois la valeur initiale</translation>
    </message>
    <message>
        <source>{test} below {limit} {unit} in {count} counts, {first} to {last}, lowest {lowest}</source>
        <translation>{test} sous {limit} {unit} dans {count} numérations, {first} à {last}, nadir {lowest}</translation>
    </message>
    <message>
        <source>{test} below {limit} {unit} on {first}: {lowest}</source>
        <translation>{test} sous {limit} {unit} le {first}&#x202f;: {lowest}</translation>
    </message>
    <message>
        <source>{test} below {times} times the baseline</source>
        <translation>{test} en dessous de {times} fois la valeur initiale</translation>
    </message>
    <message>
        <source>{test} {value} {unit} on {day}</source>
        <translation>{test} {value} {unit} le {day}</translation>
    </message>
    <message>
        <source>{value}; baseline {baseline}, in another unit.</source>
        <translation>{value}&#x202f;; valeur initiale {baseline}, dans une autre unité.</translation>
    </message>
    <message>
        <source>{value}; baseline {baseline}.</source>
        <translation>{value}&#x202f;; valeur initiale {baseline}.</translation>
    </message>
    <message>
        <source>{value}; no baseline is recorded.</source>
        <translation>{value}&#x202f;; aucune valeur initiale n’est enregistrée.</translation>
    </message>
    <message>
        <source>“{reported}”, not coded</source>
        <translation>«&#x202f;{reported}&#x202f;», non codé</translation>
    </message>
</context>
<context>
    <name>dosage</name>
    <message>
        <source>date and time of the determination</source>
        <translation>date et heure de la détermination</translation>
    </message>
    <message>
        <source>determined activity</source>
        <translation>activité déterminée</translation>
    </message>
    <message>
        <source>name of who determined it</source>
        <translation>nom de qui l’a déterminée</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>prescribed amount</source>
        <translation>quantité prescrite</translation>
    </message>
    <message>
        <source>radiopharmaceutical</source>
        <translation>radiopharmaceutique</translation>
    </message>
</context>
<context>
    <name>escalation</name>
    <message>
        <source>&gt; {cut_off:g}, from {least} evaluable on</source>
        <translation>&gt; {cut_off:g}, à partir de {least} évaluables</translation>
    </message>
    <message>
        <source>A DLT window is open for {people}; it cannot change the advice.</source>
        <translation>Une fenêtre DLT est ouverte pour {people}&#x202f;; elle ne peut changer l’avis.</translation>
    </message>
    <message>
        <source>A pending participant has seen between 0 and 1 of the window.</source>
        <translation>Un participant en attente a vu entre 0 et 1 de la fenêtre.</translation>
    </message>
    <message>
        <source>Advice computed from the records as they are. People decide.</source>
        <translation>Avis calculé à partir des données telles quelles. La décision revient aux personnes.</translation>
    </message>
    <message>
        <source>All {places} places at dose level {level} are taken, so enrolment waits.</source>
        <translation>Les {places} places au palier de dose {level} sont prises&#x202f;; les inclusions attendent donc.</translation>
    </message>
    <message>
        <source>All {places} places at dose level {level} are taken, with at most one DLT, so escalation ends there.</source>
        <translation>Les {places} places au palier de dose {level} sont prises, avec au plus une DLT&#x202f;; l’escalade s’y termine donc.</translation>
    </message>
    <message>
        <source>At every dose the probability of overdosing is {limit} or more.</source>
        <translation>À chaque dose, la probabilité de surdosage est de {limit} ou plus.</translation>
    </message>
    <message>
        <source>Bayesian logistic regression, target {low:g} to {high:g}, probability of overdosing below {limit:g}</source>
        <translation>Régression logistique bayésienne, cible {low:g} à {high:g}, probabilité de surdosage inférieure à {limit:g}</translation>
    </message>
    <message>
        <source>Begin at {dose}</source>
        <translation>Commencer au {dose}</translation>
    </message>
    <message>
        <source>Beta posterior of each dose by itself, uniform prior; no value where nobody is evaluable.</source>
        <translation>Bêta a posteriori de chaque dose séparément, a priori uniforme&#x202f;; aucune valeur là où personne n’est évaluable.</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Choose the rule of the protocol.</source>
        <translation>Choisissez la règle du protocole.</translation>
    </message>
    <message>
        <source>Choose what counts as the dose.</source>
        <translation>Choisissez ce qui compte comme dose.</translation>
    </message>
    <message>
        <source>Counted as without DLT, since the protocol reads silence so: {people}.</source>
        <translation>Comptés sans DLT, car le protocole lit ainsi le silence&#x202f;: {people}.</translation>
    </message>
    <message>
        <source>Data to {day}. Dose axis: {axis}.</source>
        <translation>Données jusqu’au {day}. Axe de dose&#x202f;: {axis}.</translation>
    </message>
    <message>
        <source>De-escalate</source>
        <translation>Désescalade</translation>
    </message>
    <message>
        <source>De-escalate and close this dose</source>
        <translation>Désescalade et fermeture de cette dose</translation>
    </message>
    <message>
        <source>De-escalate to {dose}</source>
        <translation>Désescalade au {dose}</translation>
    </message>
    <message>
        <source>De-escalating although nobody evaluable of the last cohort had a DLT.</source>
        <translation>Désescalade bien qu’aucun évaluable de la dernière cohorte n’ait eu de DLT.</translation>
    </message>
    <message>
        <source>Decision table of the protocol for {numbers} participants</source>
        <translation>Table de décision du protocole pour {numbers} participants</translation>
    </message>
    <message>
        <source>Decision table, {place}: write DLTs/participants and the letter, such as 1/3 S.</source>
        <translation>Table de décision, {place}&#x202f;: écrivez DLT/participants et la lettre, par exemple 1/3 S.</translation>
    </message>
    <message>
        <source>Decision table, {place}: {dlt} with DLT of {evaluable} cannot be.</source>
        <translation>Table de décision, {place}&#x202f;: {dlt} avec DLT sur {evaluable}, c’est impossible.</translation>
    </message>
    <message>
        <source>Decision table, {place}: {dlt}/{evaluable} stands already at {former}.</source>
        <translation>Table de décision, {place}&#x202f;: {dlt}/{evaluable} figure déjà à {former}.</translation>
    </message>
    <message>
        <source>Decision table, {place}: “{letter}” is none of E, S, D, DE and DU.</source>
        <translation>Table de décision, {place}&#x202f;: «&#x202f;{letter}&#x202f;» n’est pas E, S, D, DE ou DU.</translation>
    </message>
    <message>
        <source>Dose level 1 ({dose}) must be above 0.</source>
        <translation>Le palier de dose 1 ({dose}) doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>Dose level {level} ({dose}): {counts}</source>
        <translation>Palier de dose {level} ({dose})&#x202f;: {counts}</translation>
    </message>
    <message>
        <source>Dose level {level} has no dose yet ({dose}).</source>
        <translation>Le palier de dose {level} n’a pas encore de dose ({dose}).</translation>
    </message>
    <message>
        <source>Dose level {level} would skip a dose, so level {next} comes first.</source>
        <translation>Le palier de dose {level} sauterait une dose&#x202f;; le palier {next} vient donc d’abord.</translation>
    </message>
    <message>
        <source>Dose level {level}: {reason}</source>
        <translation>Palier de dose {level}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Dose level {next} ({high}) is not above dose level {level} ({low}).</source>
        <translation>Le palier de dose {next} ({high}) n’est pas supérieur au palier de dose {level} ({low}).</translation>
    </message>
    <message>
        <source>Dosebook {version}</source>
        <translation>Dosebook {version}</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>Escalate to {dose}</source>
        <translation>Escalade au {dose}</translation>
    </message>
    <message>
        <source>Escalating although the last cohort had a DLT ({dlt}/{evaluable}).</source>
        <translation>Escalade bien que la dernière cohorte ait eu une DLT ({dlt}/{evaluable}).</translation>
    </message>
    <message>
        <source>Escalating right after a DLT: {participant}, the last evaluable one, had a DLT.</source>
        <translation>Escalade juste après une DLT&#x202f;: {participant}, le dernier évaluable, a eu une DLT.</translation>
    </message>
    <message>
        <source>Every dose must be above 0.</source>
        <translation>Chaque dose doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>Give no further dose</source>
        <translation>Ne plus administrer de dose</translation>
    </message>
    <message>
        <source>In the order of treatment (a dose level, then N without and T with a DLT): {notation}</source>
        <translation>Dans l’ordre de traitement (palier de dose, puis N sans et T avec DLT)&#x202f;: {notation}</translation>
    </message>
    <message>
        <source>It is the highest dose level, so escalation ends.</source>
        <translation>C’est le palier de dose le plus haut&#x202f;; l’escalade se termine donc.</translation>
    </message>
    <message>
        <source>Level {level} is not among {levels}, or the interval has no width.</source>
        <translation>Le palier {level} n’est pas parmi {levels}, ou l’intervalle n’a pas de largeur.</translation>
    </message>
    <message>
        <source>Level {level} with weight {weight} does not fit the skeleton.</source>
        <translation>Le palier {level} avec le poids {weight} ne convient pas au squelette.</translation>
    </message>
    <message>
        <source>Lowest dose too toxic: P(DLT rate &gt; {rate:g})</source>
        <translation>Dose la plus basse trop toxique&#x202f;: P(taux de DLT &gt; {rate:g})</translation>
    </message>
    <message>
        <source>No escalation rule is set up, so nothing is computed. Set up the protocol&apos;s rule.</source>
        <translation>Aucune règle d’escalade n’est définie, donc rien n’est calculé. Définissez la règle du protocole.</translation>
    </message>
    <message>
        <source>Nobody at dose level {level} is evaluable yet ({count} pending): stay until more is known.</source>
        <translation>Personne n’est encore évaluable au palier de dose {level} ({count} en attente)&#x202f;: y rester jusqu’à en savoir plus.</translation>
    </message>
    <message>
        <source>Nobody is evaluable there yet.</source>
        <translation>Personne n’y est encore évaluable.</translation>
    </message>
    <message>
        <source>Nobody is evaluable yet.</source>
        <translation>Personne n’est encore évaluable.</translation>
    </message>
    <message>
        <source>Nobody is evaluable yet: begin at dose level {level}.</source>
        <translation>Personne n’est encore évaluable&#x202f;: commencer au palier de dose {level}.</translation>
    </message>
    <message>
        <source>Nobody is evaluable, so no dose could be recommended.</source>
        <translation>Personne n’est évaluable&#x202f;; aucune dose ne pourrait donc être recommandée.</translation>
    </message>
    <message>
        <source>Nobody received dose level {level}, so level {highest} is the highest left.</source>
        <translation>Personne n’a reçu le palier de dose {level}&#x202f;; le palier {highest} est donc le plus haut restant.</translation>
    </message>
    <message>
        <source>Nobody was treated at this dose yet.</source>
        <translation>Personne n’a encore été traité à cette dose.</translation>
    </message>
    <message>
        <source>Of the doses that overdose control allows, dose level {level} has the highest probability of the target interval ({target}); of overdosing {over}.</source>
        <translation>Parmi les doses que permet le contrôle du surdosage, le palier de dose {level} a la plus forte probabilité de l’intervalle cible ({target})&#x202f;; de surdosage {over}.</translation>
    </message>
    <message>
        <source>Only {have} of {least} are evaluable at dose level {level}, {pending} pending: enrolment waits.</source>
        <translation>Seulement {have} sur {least} sont évaluables au palier de dose {level}, {pending} en attente&#x202f;: les inclusions attendent.</translation>
    </message>
    <message>
        <source>Only {have} of {least} are evaluable at dose level {level}: treat more there.</source>
        <translation>Seulement {have} sur {least} sont évaluables au palier de dose {level}&#x202f;: en traiter d’autres à ce palier.</translation>
    </message>
    <message>
        <source>Open or not yet judged, and not counted: {people}; the advice stands.</source>
        <translation>En cours ou pas encore jugés, et non comptés&#x202f;: {people}&#x202f;; l’avis reste le même.</translation>
    </message>
    <message>
        <source>Posterior of the model, all doses together.</source>
        <translation>A posteriori du modèle, toutes les doses ensemble.</translation>
    </message>
    <message>
        <source>Probability of overdosing {over}, of the target {target}.</source>
        <translation>Probabilité de surdosage {over}, de la cible {target}.</translation>
    </message>
    <message>
        <source>Rolling six has {places} places at a dose, not {enrolled}.</source>
        <translation>Le rolling six a {places} places par dose, et non {enrolled}.</translation>
    </message>
    <message>
        <source>Rolling six has {places} places at a dose, so {least} can never be evaluable there.</source>
        <translation>Le rolling six a {places} places par dose&#x202f;; {least} ne peuvent donc jamais y être évaluables.</translation>
    </message>
    <message>
        <source>Rolling six: up to six at a dose without waiting for each</source>
        <translation>Rolling six&#x202f;: jusqu’à six à une dose sans attendre chacun</translation>
    </message>
    <message>
        <source>Size of the trial: evaluable participants</source>
        <translation>Effectif de l’essai&#x202f;: participants évaluables</translation>
    </message>
    <message>
        <source>Skeleton, level {level}: {rate:g} does not lie between 0 and 1.</source>
        <translation>Squelette, palier {level}&#x202f;: {rate:g} n’est pas compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>Skeleton, level {level}: {reason}</source>
        <translation>Squelette, palier {level}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>So far {dlt}/{evaluable} with DLT there.</source>
        <translation>Jusqu’ici {dlt}/{evaluable} avec DLT à ce palier.</translation>
    </message>
    <message>
        <source>Stay at this dose</source>
        <translation>Rester à cette dose</translation>
    </message>
    <message>
        <source>TITE-BOIN, target {target:g}</source>
        <translation>TITE-BOIN, cible {target:g}</translation>
    </message>
    <message>
        <source>TITE-CRM</source>
        <translation>TITE-CRM</translation>
    </message>
    <message>
        <source>The advice may still change, since a DLT window is open for {people}: if nobody of them has a DLT, {best}; if everybody has one, {worst}.</source>
        <translation>L’avis peut encore changer, car une fenêtre DLT est ouverte pour {people}&#x202f;: si aucun d’eux n’a de DLT, {best}&#x202f;; si tous en ont une, {worst}.</translation>
    </message>
    <message>
        <source>The advice may still change, since nobody has judged or the DLT window is open for {people}: if nobody of them has a DLT, {best}; if everybody has one, {worst}.</source>
        <translation>L’avis peut encore changer, car personne n’a jugé ou la fenêtre DLT est ouverte pour {people}&#x202f;: si aucun d’eux n’a de DLT, {best}&#x202f;; si tous en ont une, {worst}.</translation>
    </message>
    <message>
        <source>The allowed probability of overdosing</source>
        <translation>La probabilité de surdosage admise</translation>
    </message>
    <message>
        <source>The correlation is {value:g}; it lies between −1 and 1.</source>
        <translation>La corrélation vaut {value:g}&#x202f;; elle doit être entre −1 et 1.</translation>
    </message>
    <message>
        <source>The decision table has a gap: no letter for {cells}.</source>
        <translation>La table de décision a une lacune&#x202f;: aucune lettre pour {cells}.</translation>
    </message>
    <message>
        <source>The decision table is empty.</source>
        <translation>La table de décision est vide.</translation>
    </message>
    <message>
        <source>The estimated DLT rate of dose level {level}, {rate}, is nearest to the target {target}.</source>
        <translation>Le taux de DLT estimé du palier de dose {level}, {rate}, est le plus proche de la cible {target}.</translation>
    </message>
    <message>
        <source>The limit of overdosing</source>
        <translation>La limite de surdosage</translation>
    </message>
    <message>
        <source>The lower end of the indifference interval</source>
        <translation>La borne inférieure de l’intervalle d’indifférence</translation>
    </message>
    <message>
        <source>The lowest dose is closed, so no dose can be recommended.</source>
        <translation>La dose la plus basse est fermée&#x202f;; aucune dose ne peut donc être recommandée.</translation>
    </message>
    <message>
        <source>The margins {low} and {high} must lie on both sides of the target {target}.</source>
        <translation>Les taux {low} et {high} doivent encadrer la cible {target}.</translation>
    </message>
    <message>
        <source>The prior needs spreads above 0 and a correlation between −1 and 1.</source>
        <translation>L’a priori exige des dispersions supérieures à 0 et une corrélation entre −1 et 1.</translation>
    </message>
    <message>
        <source>The records cannot settle whether they count: {people}.</source>
        <translation>Les données ne permettent pas de dire s’ils comptent&#x202f;: {people}.</translation>
    </message>
    <message>
        <source>The reference dose must be above 0.</source>
        <translation>La dose de référence doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>The rule holds this dose closed.</source>
        <translation>La règle tient cette dose fermée.</translation>
    </message>
    <message>
        <source>The rule would begin at {dose}.</source>
        <translation>La règle commencerait au {dose}.</translation>
    </message>
    <message>
        <source>The rule would de-escalate to {dose}.</source>
        <translation>La règle ferait une désescalade au {dose}.</translation>
    </message>
    <message>
        <source>The rule would end escalation and recommend {dose}.</source>
        <translation>La règle mettrait fin à l’escalade et recommanderait le {dose}.</translation>
    </message>
    <message>
        <source>The rule would escalate to {dose}.</source>
        <translation>La règle ferait une escalade au {dose}.</translation>
    </message>
    <message>
        <source>The rule would recommend no dose: enrolment ends.</source>
        <translation>La règle ne recommanderait aucune dose&#x202f;: les inclusions se terminent.</translation>
    </message>
    <message>
        <source>The rule would stay at {dose}.</source>
        <translation>La règle resterait au {dose}.</translation>
    </message>
    <message>
        <source>The rule would wait before the next participant, then give {dose}.</source>
        <translation>La règle attendrait avant le participant suivant, puis donnerait le {dose}.</translation>
    </message>
    <message>
        <source>The skeleton does not rise: level {next} has {high:g}, level {level} has {low:g}.</source>
        <translation>Le squelette ne croît pas&#x202f;: le palier {next} a {high:g}, le palier {level} a {low:g}.</translation>
    </message>
    <message>
        <source>The skeleton has {count} rates, but the study has {levels} dose levels.</source>
        <translation>Le squelette a {count} taux, mais l’étude a {levels} paliers de dose.</translation>
    </message>
    <message>
        <source>The skeleton {values} must rise from level to level between 0 and 1.</source>
        <translation>Le squelette {values} doit croître de palier en palier entre 0 et 1.</translation>
    </message>
    <message>
        <source>The target DLT rate</source>
        <translation>Le taux cible de DLT</translation>
    </message>
    <message>
        <source>The target interval would reach to {end:.3g}; it must stay between 0 and 1.</source>
        <translation>L’intervalle cible irait jusqu’à {end:.3g}&#x202f;; il doit rester entre 0 et 1.</translation>
    </message>
    <message>
        <source>The target interval {low} to {high} must lie between 0 and 1.</source>
        <translation>L’intervalle cible {low} à {high} doit être compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>The target {target:g} ± {width:g} must stay between 0 and 1.</source>
        <translation>La cible {target:g} ± {width:g} doit rester entre 0 et 1.</translation>
    </message>
    <message>
        <source>The trial would end with {known} evaluable; the committee names the dose.</source>
        <translation>L’essai se terminerait avec {known} évaluables&#x202f;; le comité désigne la dose.</translation>
    </message>
    <message>
        <source>The upper end of the indifference interval</source>
        <translation>La borne supérieure de l’intervalle d’indifférence</translation>
    </message>
    <message>
        <source>There are no dose levels yet: type them, or enter the cohorts.</source>
        <translation>Il n’y a pas encore de paliers de dose&#x202f;: tapez-les, ou saisissez les cohortes.</translation>
    </message>
    <message>
        <source>There is no dose level {level}; the study has {levels}.</source>
        <translation>Il n’y a pas de palier de dose {level}&#x202f;; l’étude en a {levels}.</translation>
    </message>
    <message>
        <source>There is no dose level {level}; the trial has {levels}.</source>
        <translation>Il n’y a pas de palier de dose {level}&#x202f;; l’essai en a {levels}.</translation>
    </message>
    <message>
        <source>There is no higher dose that is open, so the dose stays.</source>
        <translation>Il n’y a pas de dose plus haute ouverte&#x202f;; la dose reste donc.</translation>
    </message>
    <message>
        <source>There is no lower dose, so the dose stays.</source>
        <translation>Il n’y a pas de dose plus basse&#x202f;; la dose reste donc.</translation>
    </message>
    <message>
        <source>This file holds the participants of one site only, so nothing can be said about a dose level.</source>
        <translation>Ce fichier ne contient que les participants d’un seul centre&#x202f;; rien ne peut donc être dit d’un palier de dose.</translation>
    </message>
    <message>
        <source>To close dose level {level}: P(DLT rate &gt; {target:g})</source>
        <translation>Fermeture du palier de dose {level} : P(taux de DLT &gt; {target:g})</translation>
    </message>
    <message>
        <source>To close dose level {level}: participants with DLT</source>
        <translation>Fermeture du palier de dose {level} : participants avec DLT</translation>
    </message>
    <message>
        <source>Treat more at {dose}</source>
        <translation>En traiter d’autres au {dose}</translation>
    </message>
    <message>
        <source>Treated, but on no dose level and so not counted: {people}.</source>
        <translation>Traité, mais à aucun palier de dose et donc non compté&#x202f;: {people}.</translation>
    </message>
    <message>
        <source>Two or more had a DLT at dose level {level}, so nobody goes there again.</source>
        <translation>Deux participants ou plus ont eu une DLT au palier de dose {level}&#x202f;; personne n’y retourne donc.</translation>
    </message>
    <message>
        <source>Type the skeleton, or the half width and the level thought right.</source>
        <translation>Tapez le squelette, ou la demi-largeur et le palier jugé bon.</translation>
    </message>
    <message>
        <source>a group of three is completed first</source>
        <translation>un groupe de trois est d’abord complété</translation>
    </message>
    <message>
        <source>begin at {dose}</source>
        <translation>commencer au {dose}</translation>
    </message>
    <message>
        <source>de-escalate to {dose}</source>
        <translation>désescalade au {dose}</translation>
    </message>
    <message>
        <source>dose level {level} ({dose})</source>
        <translation>palier de dose {level} ({dose})</translation>
    </message>
    <message>
        <source>empiric</source>
        <translation>empirique</translation>
    </message>
    <message>
        <source>entry {number} (“{text}”)</source>
        <translation>entrée {number} («&#x202f;{text}&#x202f;»)</translation>
    </message>
    <message>
        <source>escalate to {dose}</source>
        <translation>escalade au {dose}</translation>
    </message>
    <message>
        <source>escalation ends, {dose} is recommended</source>
        <translation>l’escalade se termine, le {dose} est recommandé</translation>
    </message>
    <message>
        <source>four or five wait for six</source>
        <translation>quatre ou cinq attendent d’être six</translation>
    </message>
    <message>
        <source>four or five without DLT allow escalation</source>
        <translation>quatre ou cinq sans DLT permettent l’escalade</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logistique</translation>
    </message>
    <message>
        <source>no dose can be recommended</source>
        <translation>aucune dose ne peut être recommandée</translation>
    </message>
    <message>
        <source>no dose level</source>
        <translation>aucun palier de dose</translation>
    </message>
    <message>
        <source>settings of the study, else usual ones</source>
        <translation>réglages de l’étude, sinon les usuels</translation>
    </message>
    <message>
        <source>stay at {dose}</source>
        <translation>rester au {dose}</translation>
    </message>
    <message>
        <source>target {target:g} of the study</source>
        <translation>cible {target:g} de l’étude</translation>
    </message>
    <message>
        <source>the last dose ends with three</source>
        <translation>la dernière dose se termine à trois</translation>
    </message>
    <message>
        <source>the last dose is completed to six</source>
        <translation>la dernière dose est complétée à six</translation>
    </message>
    <message>
        <source>the study&apos;s rule</source>
        <translation>la règle de l’étude</translation>
    </message>
    <message>
        <source>two DLTs at any number close the dose</source>
        <translation>deux DLT, quel que soit le nombre, ferment la dose</translation>
    </message>
    <message>
        <source>usual target {target:g}, since the study names none</source>
        <translation>cible usuelle {target:g}, car l’étude n’en nomme aucune</translation>
    </message>
    <message>
        <source>wait, then {dose}</source>
        <translation>attendre, puis le {dose}</translation>
    </message>
    <message>
        <source>with de-escalation</source>
        <translation>avec désescalade</translation>
    </message>
    <message>
        <source>without de-escalation</source>
        <translation>sans désescalade</translation>
    </message>
    <message>
        <source>{chance:.3f} ({dlt}/{evaluable})</source>
        <translation>{chance:.3f} ({dlt}/{evaluable})</translation>
    </message>
    <message>
        <source>{cohorts} and {last} stand on one level of this dose axis ({dose}); the rule counts them together.</source>
        <translation>{cohorts} et {last} sont au même palier de cet axe de dose ({dose})&#x202f;; la règle les compte ensemble.</translation>
    </message>
    <message>
        <source>{cohort} stands on none of the dose levels, but somebody was treated in it.</source>
        <translation>{cohort} n’est à aucun des paliers de dose, mais quelqu’un y a été traité.</translation>
    </message>
    <message>
        <source>{cohort}, nothing given yet</source>
        <translation>{cohort}, rien encore d’administré</translation>
    </message>
    <message>
        <source>{counts}, {pending} pending</source>
        <translation>{counts}, {pending} en attente</translation>
    </message>
    <message>
        <source>{counts}: all {places} places are taken, so enrolment waits.</source>
        <translation>{counts}&#x202f;: les {places} places sont prises&#x202f;; les inclusions attendent donc.</translation>
    </message>
    <message>
        <source>{counts}: dose level {next} is next.</source>
        <translation>{counts}&#x202f;: le palier de dose {next} est le suivant.</translation>
    </message>
    <message>
        <source>{counts}: escalation ends; dose level {next} is recommended.</source>
        <translation>{counts}&#x202f;: l’escalade se termine&#x202f;; le palier de dose {next} est recommandé.</translation>
    </message>
    <message>
        <source>{counts}: more than half are pending, so enrolment waits.</source>
        <translation>{counts}&#x202f;: plus de la moitié sont en attente&#x202f;; les inclusions attendent donc.</translation>
    </message>
    <message>
        <source>{counts}: no dose can be recommended.</source>
        <translation>{counts}&#x202f;: aucune dose ne peut être recommandée.</translation>
    </message>
    <message>
        <source>{counts}: the table ends before this number, so a person decides.</source>
        <translation>{counts}&#x202f;: la table s’arrête avant ce nombre&#x202f;; une personne décide donc.</translation>
    </message>
    <message>
        <source>{counts}: the table says nothing before {next} are evaluable.</source>
        <translation>{counts}&#x202f;: la table ne dit rien avant {next} évaluables.</translation>
    </message>
    <message>
        <source>{counts}: treat more participants at this dose.</source>
        <translation>{counts}&#x202f;: traiter d’autres participants à cette dose.</translation>
    </message>
    <message>
        <source>{counts}: {decision} (TITE-BOIN).</source>
        <translation>{counts}&#x202f;: {decision} (TITE-BOIN).</translation>
    </message>
    <message>
        <source>{counts}: {decision} (rolling six).</source>
        <translation>{counts}&#x202f;: {decision} (rolling six).</translation>
    </message>
    <message>
        <source>{counts}: {decision} (table of the protocol).</source>
        <translation>{counts}&#x202f;: {decision} (table du protocole).</translation>
    </message>
    <message>
        <source>{count} not evaluable</source>
        <translation>{count} non évaluables</translation>
    </message>
    <message>
        <source>{count} not yet judged</source>
        <translation>{count} pas encore jugés</translation>
    </message>
    <message>
        <source>{count} pending</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>{dlt} of {size} with DLT: {then}.</source>
        <translation>{dlt} sur {size} avec DLT&#x202f;: {then}.</translation>
    </message>
    <message>
        <source>{dlt} with DLT among {evaluable} evaluable participants cannot be.</source>
        <translation>{dlt} avec DLT parmi {evaluable} participants évaluables, c’est impossible.</translation>
    </message>
    <message>
        <source>{dlt}/{evaluable} with DLT</source>
        <translation>{dlt}/{evaluable} avec DLT</translation>
    </message>
    <message>
        <source>{dlt}/{evaluable} with DLT at dose level {level}</source>
        <translation>{dlt}/{evaluable} avec DLT au palier de dose {level}</translation>
    </message>
    <message>
        <source>{dlt}/{evaluable} with DLT at dose level {level}: {decision} ({rule}).</source>
        <translation>{dlt}/{evaluable} avec DLT au palier de dose {level}&#x202f;: {decision} ({rule}).</translation>
    </message>
    <message>
        <source>{dlt}/{evaluable} with DLT at the lowest dose: too toxic, enrolment stops.</source>
        <translation>{dlt}/{evaluable} avec DLT à la dose la plus basse&#x202f;: trop toxique, les inclusions s’arrêtent.</translation>
    </message>
    <message>
        <source>{dose} would skip a dose that nobody was given.</source>
        <translation>{dose} sauterait une dose que personne n’a reçue.</translation>
    </message>
    <message>
        <source>{first} or more</source>
        <translation>{first} ou plus</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>{name} is {rate}; it lies between 0 and 1.</source>
        <translation>{name} vaut {rate}&#x202f;; doit être entre 0 et 1.</translation>
    </message>
    <message>
        <source>{percent} % less than the dose given last.</source>
        <translation>{percent}&#x202f;% de moins que la dernière dose administrée.</translation>
    </message>
    <message>
        <source>{percent} % more than the dose given last.</source>
        <translation>{percent}&#x202f;% de plus que la dernière dose administrée.</translation>
    </message>
    <message>
        <source>{rule} ({model}), target {target:g}, skeleton {skeleton}</source>
        <translation>{rule} ({model}), cible {target:g}, squelette {skeleton}</translation>
    </message>
    <message>
        <source>{rule}, target {target:g}, a dose is closed at a probability above {cut_off:g}</source>
        <translation>{rule}, cible {target:g}, une dose est fermée à une probabilité supérieure à {cut_off:g}</translation>
    </message>
    <message>
        <source>{rule}; at least {least} at the dose recommended</source>
        <translation>{rule}&#x202f;; au moins {least} à la dose recommandée</translation>
    </message>
    <message>
        <source>{rule}; ends with {size} participants</source>
        <translation>{rule}&#x202f;; se termine à {size} participants</translation>
    </message>
    <message>
        <source>{rule}; no dose is skipped</source>
        <translation>{rule}&#x202f;; aucune dose n’est sautée</translation>
    </message>
    <message>
        <source>{rule}; stops when P(DLT rate at the lowest dose &gt; {rate:g}) &gt; {confidence:g}</source>
        <translation>{rule}&#x202f;; arrêt quand P(taux de DLT à la dose la plus basse &gt; {rate:g}) &gt; {confidence:g}</translation>
    </message>
    <message>
        <source>{size} participants are evaluable: the trial has reached its size.</source>
        <translation>{size} participants sont évaluables&#x202f;: l’essai a atteint son effectif.</translation>
    </message>
    <message>
        <source>“{group}” is no cohort. Write the level and N or T: 2NNT.</source>
        <translation>«&#x202f;{group}&#x202f;» n’est pas une cohorte. Écrivez le palier et N ou T&#x202f;: 2NNT.</translation>
    </message>
    <message>
        <source>“{label}” is empty; the rule needs it.</source>
        <translation>«&#x202f;{label}&#x202f;» est vide&#x202f;; la règle en a besoin.</translation>
    </message>
    <message>
        <source>“{label}” is {value:g}; at least {least:g} can be computed.</source>
        <translation>«&#x202f;{label}&#x202f;» vaut {value:g}&#x202f;; le calcul commence à {least:g}.</translation>
    </message>
    <message>
        <source>“{label}” is {value:g}; at most {most:g} can be computed.</source>
        <translation>«&#x202f;{label}&#x202f;» vaut {value:g}&#x202f;; le calcul va jusqu’à {most:g}.</translation>
    </message>
    <message>
        <source>“{label}” is {value:g}; it lies between 0 and 1.</source>
        <translation>«&#x202f;{label}&#x202f;» vaut {value:g}&#x202f;; doit être entre 0 et 1.</translation>
    </message>
    <message>
        <source>“{label}” is {value:g}; it must be above 0.</source>
        <translation>«&#x202f;{label}&#x202f;» vaut {value:g}&#x202f;; doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>“{label}” is {value}; it must be at least 1.</source>
        <translation>«&#x202f;{label}&#x202f;» vaut {value}&#x202f;; doit être au moins 1.</translation>
    </message>
    <message>
        <source>“{upper}” ({high:g}) must be above “{lower}” ({low:g}).</source>
        <translation>«&#x202f;{upper}&#x202f;» ({high:g}) doit être supérieur à «&#x202f;{lower}&#x202f;» ({low:g}).</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>fourth treatment</source>
        <translation>quatrième traitement</translation>
    </message>
    <message>
        <source>other treatment</source>
        <translation>autre traitement</translation>
    </message>
    <message>
        <source>study agent</source>
        <translation>produit à l’étude</translation>
    </message>
    <message>
        <source>third treatment</source>
        <translation>troisième traitement</translation>
    </message>
    <message>
        <source>{agent}: {level}</source>
        <translation>{agent}&#x202f;: {level}</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source> … (too long for a cell; whole in the CSV files)</source>
        <translation> … (trop long pour une cellule&#x202f;; en entier dans les fichiers CSV)</translation>
    </message>
    <message>
        <source>Adverse events by change</source>
        <translation>Événements indésirables par changement</translation>
    </message>
    <message>
        <source>Adverse events, worst only</source>
        <translation>Événements indésirables, le pire seul</translation>
    </message>
    <message>
        <source>CDISC</source>
        <translation>CDISC</translation>
    </message>
    <message>
        <source>CDISC name</source>
        <translation>nom CDISC</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation>Dictionnaire des données</translation>
    </message>
    <message>
        <source>Events of this term in the participant</source>
        <translation>Événements de ce terme chez le participant</translation>
    </message>
    <message>
        <source>First day at this grade</source>
        <translation>Premier jour à ce grade</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Last day at this grade</source>
        <translation>Dernier jour à ce grade</translation>
    </message>
    <message>
        <source>Normal from, in the unit of the value</source>
        <translation>Normale de, dans l’unité de la valeur</translation>
    </message>
    <message>
        <source>Normal to, in the unit of the value</source>
        <translation>Normale à, dans l’unité de la valeur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Number of the change within the event</source>
        <translation>Numéro du changement dans l’événement</translation>
    </message>
    <message>
        <source>Results with ranges in use</source>
        <translation>Résultats avec les intervalles en usage</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type, unit and codes</source>
        <translation>Type, unité et codes</translation>
    </message>
    <message>
        <source>Typed, or whose range it is, or why there is none</source>
        <translation>Saisi, ou de qui est l’intervalle, ou pourquoi il n’y en a pas</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>codes</translation>
    </message>
    <message>
        <source>codes, separated by semicolons</source>
        <translation>codes, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>columns without a value, each with : and the reason why</source>
        <translation>colonnes sans valeur, chacune avec&#x202f;: et la raison</translation>
    </message>
    <message>
        <source>date as far as known: 2018-08-12, 2018-08, 2018 or unk</source>
        <translation>date pour ce qui en est connu&#x202f;: 2018-08-12, 2018-08, 2018 ou unk</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>grades, each with its first day</source>
        <translation>grades, chacun avec son premier jour</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>number as typed, with &lt; or &gt; where it has one</source>
        <translation>nombre tel que saisi, avec &lt; ou &gt; le cas échéant</translation>
    </message>
    <message>
        <source>one code</source>
        <translation>un code</translation>
    </message>
    <message>
        <source>planned fractions</source>
        <translation>fractions prévues</translation>
    </message>
    <message>
        <source>reference to another form</source>
        <translation>référence à un autre formulaire</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>texts, separated by semicolons</source>
        <translation>textes, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>time of day, 24 hours</source>
        <translation>heure du jour, sur 24 heures</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>what to enter</source>
        <translation>que saisir</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Nothing was changed. Close it in other programs, or choose another place.</source>
        <translation>{file} n’a pas pu être écrit ({reason}). Rien n’a été modifié. Fermez-le dans les autres programmes, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{file} must end in {formats}, which says what is written.</source>
        <translation>{file} doit finir par {formats}, ce qui dit ce qui est écrit.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>There is no figure “{name}”. There are: {known}.</source>
        <translation>Il n’y a pas de figure «&#x202f;{name}&#x202f;». Il y a&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>data to {day}</source>
        <translation>données jusqu’au {day}</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Close it in other programs, or choose another place.</source>
        <translation>{file} n’a pas pu être écrit ({reason}). Fermez-le dans les autres programmes, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{file} must end in .svg or .png, which says what is written.</source>
        <translation>{file} doit finir par .svg ou .png, ce qui dit ce qui est écrit.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>&amp;Accept this file</source>
        <translation>&amp;Accepter ce fichier</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Use a template file…</source>
        <translation>&amp;Utiliser un modèle…</translation>
    </message>
    <message>
        <source>&amp;View a copy</source>
        <translation>&amp;Voir une copie</translation>
    </message>
    <message>
        <source>&amp;View the newest backup</source>
        <translation>&amp;Voir la dernière sauvegarde</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(laissé de côté)</translation>
    </message>
    <message>
        <source>(rejected)</source>
        <translation>(rejeté)</translation>
    </message>
    <message>
        <source>1 cell is rejected; nothing is imported until you say so.</source>
        <translation>1 cellule est rejetée&#x202f;; rien n’est importé avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>1 picture was saved in {folder}.</source>
        <translation>1 image a été enregistrée dans {folder}.</translation>
    </message>
    <message>
        <source>1 record was imported from {file} in one save.</source>
        <translation>1 enregistrement a été importé de {file} en une fois.</translation>
    </message>
    <message>
        <source>1 thing to look at will stand beside the records.</source>
        <translation>1 point à regarder figurera à côté des enregistrements.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>An older copy of the study</source>
        <translation>Une copie plus ancienne de l’étude</translation>
    </message>
    <message>
        <source>Another participant…</source>
        <translation>Autre participant…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Back up the study</source>
        <translation>Sauvegarder l’étude</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups are made beside the study every 15 minutes while it changes; here a second copy goes, best on another disk. It holds from the next time a study is opened.</source>
        <translation>Des sauvegardes sont faites à côté de l’étude toutes les 15 minutes tant qu’elle change&#x202f;; une seconde copie va ici, de préférence sur un autre disque. Vaut à partir de la prochaine ouverture d’une étude.</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Formulaires vierges</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>CSV files in one archive</source>
        <translation>Fichiers CSV dans une archive</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Cahier d’observation</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check a PDF of the DMC safety summary</source>
        <translation>Vérifier un PDF de la synthèse de sécurité pour le DMC</translation>
    </message>
    <message>
        <source>Check the study</source>
        <translation>Contrôler l’étude</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Checking every entry and every value…</source>
        <translation>Contrôle de chaque entrée et de chaque valeur…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns &amp;matched by</source>
        <translation>Colonnes associées &amp;par</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Arrive comme</translation>
    </message>
    <message>
        <source>Copying {file} to look at it…</source>
        <translation>Copie de {file} pour consultation…</translation>
    </message>
    <message>
        <source>Creating {file}…</source>
        <translation>Création de {file}…</translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation>Dictionnaire des données</translation>
    </message>
    <message>
        <source>Dosebook</source>
        <translation>Dosebook</translation>
    </message>
    <message>
        <source>Dosebook studies</source>
        <translation>Études Dosebook</translation>
    </message>
    <message>
        <source>Drawing the figures…</source>
        <translation>Dessin des figures…</translation>
    </message>
    <message>
        <source>Enter nothing more in it. Copy the findings for whoever looks into it, and restore a backup.</source>
        <translation>N’y saisissez plus rien. Copiez les constats pour qui les examinera, et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Everything entered so far is in this backup.</source>
        <translation>Tout ce qui a été saisi jusqu’ici est dans cette sauvegarde.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Classeurs Excel</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Dossier des figures</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Import the &amp;good rows although others are rejected</source>
        <translation>Importer les &amp;bonnes lignes malgré les rejets</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>In this backup the newest {entries} of the audit trail are missing.</source>
        <translation>Dans cette sauvegarde manquent les dernières entrées de la piste d’audit&#x202f;: {entries}.</translation>
    </message>
    <message>
        <source>It holds from the next start of Dosebook: words, dates and decimal signs. A report may be in another language; what is recorded is the same in all of them.</source>
        <translation>Vaut à partir du prochain démarrage de Dosebook&#x202f;: textes, dates et signe décimal. Un rapport peut être dans une autre langue&#x202f;; les données saisies restent les mêmes dans toutes.</translation>
    </message>
    <message>
        <source>It was closed there just now. Try again to open it.</source>
        <translation>Elle vient d’y être fermée. Essayez à nouveau de l’ouvrir.</translation>
    </message>
    <message>
        <source>Its folder cannot be reached now, so nothing is known of the other computer.</source>
        <translation>Son dossier est inaccessible pour l’instant&#x202f;; on ne sait donc rien de l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep as &amp;template…</source>
        <translation>Garder comme &amp;modèle…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Laying {file} out again…</source>
        <translation>Nouvelle mise en page de {file}…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>List of queries</source>
        <translation>Liste des requêtes</translation>
    </message>
    <message>
        <source>Load CTCAE texts</source>
        <translation>Charger les textes CTCAE</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Examen des lignes…</translation>
    </message>
    <message>
        <source>Looking whether it is still being used there…</source>
        <translation>Recherche d’une utilisation en cours là-bas…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>Make the casebook</source>
        <translation>Établir le cahier</translation>
    </message>
    <message>
        <source>Making and checking the backup {file}…</source>
        <translation>Établissement et contrôle de la sauvegarde {file}…</translation>
    </message>
    <message>
        <source>Making the demo study…</source>
        <translation>Création de l’étude de démo…</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>Missing and expected forms</source>
        <translation>Formulaires manquants et attendus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and role stand beside every entry you make. Dosebook takes them as typed and proves nothing.</source>
        <translation>Nom et rôle figurent à côté de chaque entrée que vous faites. Dosebook les prend tels que saisis et ne prouve rien.</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Noms des colonnes</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>No SAE report is recorded yet. Enter one under Adverse events, SAE reports, first.</source>
        <translation>Aucune déclaration d’EIG n’est encore enregistrée. Saisissez-en d’abord une sous Événements indésirables, Déclarations d’EIG.</translation>
    </message>
    <message>
        <source>No backup was found beside the study. Choose another file.</source>
        <translation>Aucune sauvegarde n’a été trouvée à côté de l’étude. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>No setting is called like that.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
    <message>
        <source>Not a study</source>
        <translation>Pas une étude</translation>
    </message>
    <message>
        <source>Nothing can be written there ({cause}). Choose another folder, or leave the field empty.</source>
        <translation>On ne peut rien y écrire ({cause}). Choisissez un autre dossier, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Nothing to show yet: {names}.</source>
        <translation>Rien encore à montrer&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>Ouverture de {file}…</translation>
    </message>
    <message>
        <source>PNG, for slides (*.png)</source>
        <translation>PNG, pour les diapositives (*.png)</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>ID du participant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>L’imprimer…</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>Mo&amp;tif</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Rejected cells</source>
        <translation>Cellules rejetées</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restoring {file}…</source>
        <translation>Restauration de {file}…</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>SAE form</source>
        <translation>Formulaire d’EIG</translation>
    </message>
    <message>
        <source>SVG, for print (*.svg)</source>
        <translation>SVG, pour l’impression (*.svg)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;list of rejected…</source>
        <translation>Enregistrer la &amp;liste des rejets…</translation>
    </message>
    <message>
        <source>Save list of rejected cells</source>
        <translation>Enregistrer la liste des rejets</translation>
    </message>
    <message>
        <source>Save this figure</source>
        <translation>Enregistrer cette figure</translation>
    </message>
    <message>
        <source>Second &amp;backup folder</source>
        <translation>Second &amp;dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Second backup folder</source>
        <translation>Second dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Take &amp;over</source>
        <translation>&amp;Prendre la main</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The SAE form with 1 page was written to {path}.</source>
        <translation>Le formulaire d’EIG (1 page) a été écrit dans {path}.</translation>
    </message>
    <message>
        <source>The SAE form with {count} pages was written to {path}.</source>
        <translation>Le formulaire d’EIG ({count} pages) a été écrit dans {path}.</translation>
    </message>
    <message>
        <source>The backup is checked once more before it replaces anything. The reason is kept in the audit trail.</source>
        <translation>La sauvegarde est contrôlée encore une fois avant de remplacer quoi que ce soit. Le motif est conservé dans la piste d’audit.</translation>
    </message>
    <message>
        <source>The casebook with 1 page was written to {path}.</source>
        <translation>Le cahier d’observation (1 page) a été écrit dans {path}.</translation>
    </message>
    <message>
        <source>The casebook with {count} pages was written to {path}.</source>
        <translation>Le cahier d’observation ({count} pages) a été écrit dans {path}.</translation>
    </message>
    <message>
        <source>The data dictionary with {count} variables was written to {path}.</source>
        <translation>Le dictionnaire des données avec {count} variables a été écrit dans {path}.</translation>
    </message>
    <message>
        <source>The figure has {count} parts. They were saved as {first} to {last} in {folder}.</source>
        <translation>La figure a {count} parties. Elles ont été enregistrées de {first} à {last} dans {folder}.</translation>
    </message>
    <message>
        <source>The figure was saved as {path}.</source>
        <translation>La figure a été enregistrée sous {path}.</translation>
    </message>
    <message>
        <source>The file it replaced is kept beside it as {kept}.</source>
        <translation>Le fichier remplacé est conservé à côté sous {kept}.</translation>
    </message>
    <message>
        <source>The folder can be written to.</source>
        <translation>On peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The reason is kept in the audit trail with your name.</source>
        <translation>Le motif est conservé dans la piste d’audit avec votre nom.</translation>
    </message>
    <message>
        <source>The rows &amp;are</source>
        <translation>Les lignes &amp;sont</translation>
    </message>
    <message>
        <source>The study cannot be read</source>
        <translation>L’étude ne peut être lue</translation>
    </message>
    <message>
        <source>The study cannot be written to</source>
        <translation>L’étude n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>The study is damaged</source>
        <translation>L’étude est endommagée</translation>
    </message>
    <message>
        <source>The study is in use</source>
        <translation>L’étude est déjà utilisée</translation>
    </message>
    <message>
        <source>The study was backed up and the copy checked: {entries} of the audit trail, made {moment}, in {path}.</source>
        <translation>L’étude a été sauvegardée et la copie contrôlée&#x202f;: {entries} de la piste d’audit, établie le {moment}, dans {path}.</translation>
    </message>
    <message>
        <source>There has been no sign of life from that computer for two minutes. If you are certain that nobody works on it there, take it over. Whatever was not saved there will be refused.</source>
        <translation>Cet ordinateur ne donne plus signe de vie depuis deux minutes. Si vous êtes certain que personne n’y travaille, prenez la main. Ce qui n’y a pas été enregistré sera refusé.</translation>
    </message>
    <message>
        <source>This is a copy to look at. Open the study itself to restore a backup of it.</source>
        <translation>Ceci est une copie de consultation. Ouvrez l’étude elle-même pour en restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>Trying whether it can be written to…</source>
        <translation>Essai d’écriture dans le dossier…</translation>
    </message>
    <message>
        <source>Type the ID of the participant.</source>
        <translation>Tapez l’ID du participant.</translation>
    </message>
    <message>
        <source>Under which name should these columns and words be kept?</source>
        <translation>Sous quel nom garder ces colonnes et ces mots&#x202f;?</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Utiliser un modèle</translation>
    </message>
    <message>
        <source>Values that were redacted on record: {count}.</source>
        <translation>Valeurs supprimées de façon consignée&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>What words of the table mean</source>
        <translation>Ce que signifient les mots du tableau</translation>
    </message>
    <message>
        <source>What {column} is</source>
        <translation>Ce qu’est {column}</translation>
    </message>
    <message>
        <source>What “{text}” means</source>
        <translation>Ce que signifie «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where the new study is kept</source>
        <translation>Emplacement de la nouvelle étude</translation>
    </message>
    <message>
        <source>Which backup should take the place of {file}? The file that is there now is kept beside it under another name.</source>
        <translation>Quelle sauvegarde doit remplacer {file}&#x202f;? Le fichier actuel est conservé à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>Which report should be printed?</source>
        <translation>Quelle déclaration faut-il imprimer&#x202f;?</translation>
    </message>
    <message>
        <source>Whose casebook should be made?</source>
        <translation>De qui établir le cahier d’observation&#x202f;?</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Motif du rejet</translation>
    </message>
    <message>
        <source>Word of the table</source>
        <translation>Mot du tableau</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>Written by a newer Dosebook</source>
        <translation>Écrit par un Dosebook plus récent</translation>
    </message>
    <message>
        <source>Written by another build of Dosebook</source>
        <translation>Écrit par une autre compilation de Dosebook</translation>
    </message>
    <message>
        <source>You can take it over if there is no sign of life from that computer for another {time}.</source>
        <translation>Vous pourrez prendre la main si cet ordinateur ne donne pas signe de vie pendant encore {time}.</translation>
    </message>
    <message>
        <source>beside the study</source>
        <translation>à côté de l’étude</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vierge</translation>
    </message>
    <message>
        <source>casebook</source>
        <translation>cahier</translation>
    </message>
    <message>
        <source>data dictionary</source>
        <translation>dictionnaire des données</translation>
    </message>
    <message>
        <source>it is the study that is open here</source>
        <translation>c’est l’étude ouverte ici</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>second folder</source>
        <translation>second dossier</translation>
    </message>
    <message>
        <source>the whole path is needed</source>
        <translation>le chemin complet est nécessaire</translation>
    </message>
    <message>
        <source>when made</source>
        <translation>à la création</translation>
    </message>
    <message>
        <source>when restored</source>
        <translation>à la restauration</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} Mo</translation>
    </message>
    <message>
        <source>{count} cells are rejected; nothing is imported until you say so.</source>
        <translation>{count} cellules sont rejetées&#x202f;; rien n’est importé avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entrées</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} ko</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>{count} pictures were saved in {folder}.</source>
        <translation>{count} images ont été enregistrées dans {folder}.</translation>
    </message>
    <message>
        <source>{count} records were imported from {file} in one save.</source>
        <translation>{count} enregistrements ont été importés de {file} en une fois.</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} secondes</translation>
    </message>
    <message>
        <source>{count} things to look at will stand beside the records.</source>
        <translation>{count} points à regarder figureront à côté des enregistrements.</translation>
    </message>
    <message>
        <source>{file} could not be read ({cause}). Nothing was loaded. Choose another file.</source>
        <translation>{file} n’a pas pu être lu ({cause}). Rien n’a été chargé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is not what its audit trail says: there are {count} findings.</source>
        <translation>{file} n’est pas ce que dit sa piste d’audit&#x202f;: il y a {count} constats.</translation>
    </message>
    <message>
        <source>{file} is not what its audit trail says: there is 1 finding.</source>
        <translation>{file} n’est pas ce que dit sa piste d’audit&#x202f;: il y a 1 constat.</translation>
    </message>
    <message>
        <source>{file} is sound. All {entries} of the audit trail and all {records} records were compared, value by value. The last entry is of {moment}.</source>
        <translation>{file} est intact. Tout a été comparé, valeur par valeur&#x202f;: {entries} de la piste d’audit et {records} enregistrements. La dernière entrée est du {moment}.</translation>
    </message>
    <message>
        <source>{file} was restored and is open now.</source>
        <translation>{file} a été restauré et est maintenant ouvert.</translation>
    </message>
    <message>
        <source>{good} of {rows} rows can be imported.</source>
        <translation>{good} lignes sur {rows} peuvent être importées.</translation>
    </message>
    <message>
        <source>{records} records of {tables} forms and the data dictionary were written to {path}. They are not protected there: handle the file as you handle the study.</source>
        <translation>{records} enregistrements de {tables} formulaires et le dictionnaire des données ont été écrits dans {path}. Ils n’y sont pas protégés&#x202f;: traitez le fichier comme vous traitez l’étude.</translation>
    </message>
    <message>
        <source>{title} with 1 page was written to {path}.</source>
        <translation>{title} (1 page) a été écrit dans {path}.</translation>
    </message>
    <message>
        <source>{title} with {count} pages was written to {path}.</source>
        <translation>{title} ({count} pages) a été écrit dans {path}.</translation>
    </message>
    <message>
        <source>{version} was loaded: {terms} terms, {count} of them with the text of their grades. The texts now stand beside the grades in the form of an adverse event.</source>
        <translation>{version} a été chargée&#x202f;: {terms} termes, dont {count} avec le texte de leurs grades. Les textes figurent désormais à côté des grades dans le formulaire d’un événement indésirable.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Act</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Participant, event, page or act</source>
        <translation>Participant, événement, page ou action</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>, unless it is expected or unrelated, which is not recorded</source>
        <translation>, sauf s’il est attendu ou non lié, ce qui n’est pas enregistré</translation>
    </message>
    <message>
        <source>A DLT is recorded; choose the events or doses that it concerns.</source>
        <translation>Une DLT est enregistrée&#x202f;; choisissez les événements ou doses qu’elle concerne.</translation>
    </message>
    <message>
        <source>A DLT is recorded; name the clause of the definition that it meets.</source>
        <translation>Une DLT est enregistrée&#x202f;; nommez le critère de la définition qu’elle remplit.</translation>
    </message>
    <message>
        <source>A DLT window lasts at least 1 day.</source>
        <translation>Une fenêtre DLT dure au moins 1 jour.</translation>
    </message>
    <message>
        <source>A body surface area is rounded to 1 to 4 decimals. Check it.</source>
        <translation>Une surface corporelle est arrondie à 1 à 4 décimales. Vérifiez.</translation>
    </message>
    <message>
        <source>A cap of the body surface area lies between 1.5 and 3 m². Check it.</source>
        <translation>Un plafond de surface corporelle est compris entre 1,5 et 3 m². Vérifiez-le.</translation>
    </message>
    <message>
        <source>A cause of death is recorded without a date of death; unk is an answer.</source>
        <translation>Une cause de décès est enregistrée sans date de décès&#x202f;; unk est une réponse.</translation>
    </message>
    <message>
        <source>A criterion of seriousness is ticked, but the event is not recorded as serious.</source>
        <translation>Un critère de gravité est coché, mais l’événement n’est pas enregistré comme grave.</translation>
    </message>
    <message>
        <source>A cut-off is one day; give day, month and year.</source>
        <translation>Une date de point est un jour précis&#x202f;; donnez le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>A day on which participation ended is recorded, but not how.</source>
        <translation>Un jour de fin de participation est enregistré, mais pas comment.</translation>
    </message>
    <message>
        <source>A decision on evaluability needs {missing} as well.</source>
        <translation>Une décision sur l’évaluabilité exige aussi&#x202f;: {missing}.</translation>
    </message>
    <message>
        <source>A dose is recorded as decided. Was the advice followed or not?</source>
        <translation>Une dose est enregistrée comme décidée. L’avis a-t-il été suivi ou non&#x202f;?</translation>
    </message>
    <message>
        <source>A fraction of dose 0 is planned.</source>
        <translation>Une fraction de dose 0 est prévue.</translation>
    </message>
    <message>
        <source>A multiple of the baseline lies above zero.</source>
        <translation>Un multiple de la valeur initiale est supérieur à zéro.</translation>
    </message>
    <message>
        <source>A participant cannot replace themselves.</source>
        <translation>Un participant ne peut pas se remplacer lui-même.</translation>
    </message>
    <message>
        <source>A purity lies between 0 and 100 %; below 90 % check it.</source>
        <translation>Une pureté est comprise entre 0 et 100&#x202f;%&#x202f;; en dessous de 90&#x202f;%, vérifiez-la.</translation>
    </message>
    <message>
        <source>A radioactive dose was given, but the written directive has no name or no date.</source>
        <translation>Une dose radioactive a été administrée, mais la prescription écrite n’a pas de nom ou pas de date.</translation>
    </message>
    <message>
        <source>A reason for a decision on evaluability is given, but not the decision.</source>
        <translation>Un motif de décision sur l’évaluabilité est donné, mais pas la décision.</translation>
    </message>
    <message>
        <source>A recommendation is recorded without a determination.</source>
        <translation>Une recommandation est enregistrée sans conclusion.</translation>
    </message>
    <message>
        <source>A response by the same assessor is recorded for this day already.</source>
        <translation>Une réponse du même évaluateur est déjà enregistrée pour ce jour.</translation>
    </message>
    <message>
        <source>A response is recorded, but no dose given.</source>
        <translation>Une réponse est enregistrée, mais aucune dose administrée.</translation>
    </message>
    <message>
        <source>A serious event needs a narrative.</source>
        <translation>Un événement grave exige un narratif.</translation>
    </message>
    <message>
        <source>Admitted on {date}, before the consent on {consent}.</source>
        <translation>Admis le {date}, avant le consentement du {consent}.</translation>
    </message>
    <message>
        <source>Adverse events are not confirmed as complete up to the cut-off of {day}.</source>
        <translation>Les événements indésirables ne sont pas confirmés complets jusqu’à la date de point du {day}.</translation>
    </message>
    <message>
        <source>After use: {percent} % of the prescribed amount was delivered, 20 % or more off. Check the amounts, and record what the radiation safety officer says: this may have to be reported.</source>
        <translation>Après usage&#x202f;: {percent}&#x202f;% de la quantité prescrite a été délivré, soit un écart de 20&#x202f;% ou plus. Vérifiez les quantités et enregistrez l’avis du responsable de la radioprotection&#x202f;: une déclaration peut être exigée.</translation>
    </message>
    <message>
        <source>An administered amount is recorded, but the fraction counts as not given.</source>
        <translation>Une quantité administrée est enregistrée, mais la fraction compte comme non administrée.</translation>
    </message>
    <message>
        <source>An assessor is named; tick what the assessment covers.</source>
        <translation>Un évaluateur est nommé&#x202f;; cochez ce sur quoi porte l’évaluation.</translation>
    </message>
    <message>
        <source>An event of grade 5 is serious.</source>
        <translation>Un événement de grade 5 est grave.</translation>
    </message>
    <message>
        <source>An event or dose chosen here belongs to another participant.</source>
        <translation>Un événement ou une dose choisi ici appartient à un autre participant.</translation>
    </message>
    <message>
        <source>An event or dose chosen here has been voided.</source>
        <translation>Un événement ou une dose choisi ici a été invalidé.</translation>
    </message>
    <message>
        <source>Another cut-off of {day} is recorded; reports name their own.</source>
        <translation>Une autre date de point au {day} est enregistrée&#x202f;; les rapports nomment la leur.</translation>
    </message>
    <message>
        <source>Another range of this laboratory and test applies on the same days: {other}. Values of these days are not graded by either.</source>
        <translation>Un autre intervalle de ce laboratoire pour cette analyse s’applique aux mêmes jours&#x202f;: {other}. Les valeurs de ces jours ne sont gradées par aucun des deux.</translation>
    </message>
    <message>
        <source>Another result of this test is in {unit}; values in unlike units are not compared.</source>
        <translation>Un autre résultat de cette analyse est en {unit}&#x202f;; des valeurs en unités différentes ne sont pas comparées.</translation>
    </message>
    <message>
        <source>Before use: {percent} % of the prescribed amount, more than 20 % off or outside the prescribed range. It may be given only as the authorised user directs: record who directed it and when.</source>
        <translation>Avant usage&#x202f;: {percent}&#x202f;% de la quantité prescrite, soit un écart de plus de 20&#x202f;% ou hors de la plage prescrite. Ne peut être administrée que sur instruction de l’utilisateur autorisé&#x202f;: enregistrez qui l’a donnée et quand.</translation>
    </message>
    <message>
        <source>Born in {year}, the age at consent is {low} or {high}, not {age}.</source>
        <translation>Année de naissance {year}&#x202f;: l’âge au consentement est {low} ou {high}, pas {age}.</translation>
    </message>
    <message>
        <source>By its value this is {term} of grade {grade}. Is it an adverse event? None is recorded.</source>
        <translation>D’après sa valeur, c’est {term} de grade {grade}. Est-ce un événement indésirable&#x202f;? Aucun n’est enregistré.</translation>
    </message>
    <message>
        <source>Cannot tell what is dated after the death: the date of the death is not known.</source>
        <translation>Impossible de dire ce qui est daté d’après le décès&#x202f;: la date du décès est inconnue.</translation>
    </message>
    <message>
        <source>Cannot tell what is dated before the consent: the date of the consent is not known.</source>
        <translation>Impossible de dire ce qui est daté d’avant le consentement&#x202f;: la date du consentement est inconnue.</translation>
    </message>
    <message>
        <source>Cannot tell what was before this first dose: the date of the dose is not known.</source>
        <translation>Impossible de dire ce qui a précédé cette première dose&#x202f;: la date de la dose est inconnue.</translation>
    </message>
    <message>
        <source>Cannot tell whether a result in the time of this event reaches its grade {grade}: the day of its onset or end is not known.</source>
        <translation>Impossible de dire si un résultat pendant cet événement atteint son grade {grade}&#x202f;: le jour du début ou de la fin est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether a review came between the judgement of {id} ({judged}), a DLT, and this first dose ({date}): the day is not known.</source>
        <translation>Impossible de dire si une revue a eu lieu entre le jugement de {id} ({judged}), une DLT, et cette première dose ({date})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether a value of the disease marker was taken on or before the first dose ({first}): the day is not known.</source>
        <translation>Impossible de dire si une valeur du marqueur de la maladie a été prélevée au plus tard le jour de la première dose ({first})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether another range of this laboratory and test applies on the same days: {other}. Give the exact dates.</source>
        <translation>Impossible de dire si un autre intervalle de ce laboratoire et de ce test vaut les mêmes jours&#x202f;: {other}. Donnez les dates exactes.</translation>
    </message>
    <message>
        <source>Cannot tell whether events were checked up to a day ({checked}) after the last contact ({contact}): the day is not known.</source>
        <translation>Impossible de dire si les événements ont été vérifiés jusqu’à un jour ({checked}) après le dernier contact ({contact})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether fraction {fraction}, which is not recorded, was due: the day of the first ({first}) is not known.</source>
        <translation>Impossible de dire si la fraction {fraction}, qui n’est pas enregistrée, était due&#x202f;: le jour de la première ({first}) est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether it was reported to the authority ({told}) before the site became aware ({aware}): the day is not known.</source>
        <translation>Impossible de dire si l’autorité a été informée ({told}) avant que le centre en ait connaissance ({aware})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether it was stopped ({end}) before it was started ({start}): the day is not known.</source>
        <translation>Impossible de dire si l’arrêt ({end}) a précédé le début ({start})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether participation ended ({ended}) after the death ({death}): the day is not known.</source>
        <translation>Impossible de dire si la participation a pris fin ({ended}) après le décès ({death})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether progressive disease ({date}) came before this response ({response}): the day is not known.</source>
        <translation>Impossible de dire si une progression ({date}) a précédé cette réponse ({response})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the admission ({date}) is dated after the death ({death}): the day is not known.</source>
        <translation>Impossible de dire si l’admission ({date}) est datée après le décès ({death})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the admission ({date}) was before the consent ({consent}): the day is not known.</source>
        <translation>Impossible de dire si l’admission ({date}) a précédé le consentement ({consent})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the assay ({assay}) is dated after the start of the infusion ({date}): the day is not known.</source>
        <translation>Impossible de dire si la mesure ({assay}) est datée après le début de la perfusion ({date})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the assay ({assay}) is dated more than 3 days before the infusion ({date}): the day is not known.</source>
        <translation>Impossible de dire si la mesure ({assay}) est datée plus de 3 jours avant la perfusion ({date})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the assessment ({date}) was before the first dose ({first}): the day is not known.</source>
        <translation>Impossible de dire si l’évaluation ({date}) a précédé la première dose ({first})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the authority was told ({done}) within {days} days of the report to the sponsor ({start}): the day is not known.</source>
        <translation>Impossible de dire si l’autorité a été informée ({done}) dans les {days} jours suivant la déclaration au promoteur ({start})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the cohort was closed ({closed}) before it was opened ({opened}): the day is not known.</source>
        <translation>Impossible de dire si la cohorte a été fermée ({closed}) avant son ouverture ({opened})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the cohort was opened ({opened}) before the last approval ({approved}): the day is not known.</source>
        <translation>Impossible de dire si la cohorte a été ouverte ({opened}) avant la dernière approbation ({approved})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the count ({counted}) is dated after the transfusion ({date}): the day is not known.</source>
        <translation>Impossible de dire si la numération ({counted}) est datée après la transfusion ({date})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the count ({counted}) is more than 3 days older than the transfusion ({date}): the day is not known.</source>
        <translation>Impossible de dire si la numération ({counted}) date de plus de 3 jours avant la transfusion ({date})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the course begins ({first}) after the onset ({onset}): the day is not known.</source>
        <translation>Impossible de dire si l’évolution commence ({first}) après le début ({onset})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the course, with grade {grade} then, tells of {value} on {day}, grade {found}: a day is not known.</source>
        <translation>Impossible de dire si l’évolution, de grade {grade} alors, tient compte de {value} le {day}, grade {found}&#x202f;: un jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the data cut-off ({cut_off}) is after the meeting ({meeting}): the day is not known.</source>
        <translation>Impossible de dire si la date de point ({cut_off}) est postérieure à la réunion ({meeting})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the death ({death}) is dated before the consent ({consent}): the day is not known.</source>
        <translation>Impossible de dire si le décès ({death}) est daté avant le consentement ({consent})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the deviation ({date}) was before the consent ({consent}): the day is not known.</source>
        <translation>Impossible de dire si l’écart ({date}) a précédé le consentement ({consent})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the directive ({directive}) was signed after the dose was given ({date}): the day is not known.</source>
        <translation>Impossible de dire si la prescription écrite ({directive}) a été signée après l’administration de la dose ({date})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the discharge ({end}) was before the admission ({start}): the day is not known.</source>
        <translation>Impossible de dire si la sortie ({end}) a précédé l’admission ({start})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the dose ({date}) is dated after the death ({death}): the day is not known.</source>
        <translation>Impossible de dire si la dose ({date}) est datée après le décès ({death})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the dose ({date}) was before eligibility was confirmed ({confirmed}): the day is not known.</source>
        <translation>Impossible de dire si la dose ({date}) a précédé la confirmation de l’éligibilité ({confirmed})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the dose ({date}) was before the consent ({consent}): the day is not known.</source>
        <translation>Impossible de dire si la dose ({date}) a précédé le consentement ({consent})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the end ({end}) is before the onset ({onset}): the day is not known.</source>
        <translation>Impossible de dire si la fin ({end}) précède le début ({onset})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the judgement ({judged}) is dated before the first dose ({first}): the day is not known.</source>
        <translation>Impossible de dire si le jugement ({judged}) est daté avant la première dose ({first})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the last contact ({contact}) is after the death ({death}): the day is not known.</source>
        <translation>Impossible de dire si le dernier contact ({contact}) est postérieur au décès ({death})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the last contact ({date}) was more than 30 days ago: the day is not known.</source>
        <translation>Impossible de dire si le dernier contact ({date}) remonte à plus de 30 jours&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the new anti-myeloma therapy ({therapy}) was started before the first dose ({first}) of this study: the day is not known.</source>
        <translation>Impossible de dire si le nouveau traitement du myélome ({therapy}) a commencé avant la première dose ({first}) de cette étude&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the onset ({date}) was before the first dose ({other}): the day is not known. The event counts as one under treatment.</source>
        <translation>Impossible de dire si le début ({date}) a précédé la première dose ({other})&#x202f;: le jour est inconnu. L’événement compte comme survenu sous traitement.</translation>
    </message>
    <message>
        <source>Cannot tell whether the onset ({onset}) is dated after the death ({death}): the day is not known.</source>
        <translation>Impossible de dire si le début ({onset}) est daté après le décès ({death})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the onset ({onset}) was before the consent ({consent}): the day is not known.</source>
        <translation>Impossible de dire si le début ({onset}) a précédé le consentement ({consent})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the period ends ({end}) before it began ({start}): the day is not known.</source>
        <translation>Impossible de dire si la période finit ({end}) avant son début ({start})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the range ends ({stop}) before it begins ({start}): the day is not known.</source>
        <translation>Impossible de dire si l’intervalle finit ({stop}) avant de commencer ({start})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the report was sent ({done}) within 24 hours of awareness ({start}): the day is not known.</source>
        <translation>Impossible de dire si la déclaration a été envoyée ({done}) dans les 24 heures suivant la prise de connaissance ({start})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the report was sent ({sent}) before the site became aware ({aware}): the day is not known.</source>
        <translation>Impossible de dire si la déclaration a été envoyée ({sent}) avant que le centre en ait connaissance ({aware})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the sample ({date}) is dated after the death ({death}): the day is not known.</source>
        <translation>Impossible de dire si le prélèvement ({date}) est daté après le décès ({death})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the sample ({date}) was taken after the first dose ({other}): the day is not known.</source>
        <translation>Impossible de dire si le prélèvement ({date}) a suivi la première dose ({other})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the site became aware ({aware}) before the onset of the event ({onset}): the day is not known.</source>
        <translation>Impossible de dire si le centre en a eu connaissance ({aware}) avant le début de l’événement ({onset})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the sponsor&apos;s decision ({decided}) is dated before the meeting ({meeting}): the day is not known.</source>
        <translation>Impossible de dire si la décision du promoteur ({decided}) est datée avant la réunion ({meeting})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the transfusion ({date}) is dated after the death ({death}): the day is not known.</source>
        <translation>Impossible de dire si la transfusion ({date}) est datée après le décès ({death})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the transfusion ({date}) was before the first dose ({other}): the day is not known. It counts as one under treatment.</source>
        <translation>Impossible de dire si la transfusion ({date}) a précédé la première dose ({other})&#x202f;: le jour est inconnu. Elle compte comme faite sous traitement.</translation>
    </message>
    <message>
        <source>Cannot tell whether the visit ({visit}) is dated after the death ({date}): the day is not known.</source>
        <translation>Impossible de dire si la visite ({visit}) est datée après le décès ({date})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the visit ({visit}) was before the consent ({date}): the day is not known.</source>
        <translation>Impossible de dire si la visite ({visit}) a précédé le consentement ({date})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether the visit ({visit}) was outside its window, due {window}: the day is not known.</source>
        <translation>Impossible de dire si la visite ({visit}) était hors de sa fenêtre, due {window}&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether this dose ({date}) was given after the committee recommended ({meeting}) to {recommendation}: the day is not known.</source>
        <translation>Impossible de dire si cette dose ({date}) a été donnée après la recommandation du comité ({meeting}), {recommendation}&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether this fraction ({date}) is before fraction {fraction} ({other}): the day is not known.</source>
        <translation>Impossible de dire si cette fraction ({date}) précède la fraction {fraction} ({other})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether this fraction ({date}) is within the days that the regimen allows, {from} to {to}: the day is not known.</source>
        <translation>Impossible de dire si cette fraction ({date}) est dans les jours permis par le schéma, du {from} au {to}&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether this response ({date}) came after the start of a new therapy ({started}) and so no longer counts: the day is not known.</source>
        <translation>Impossible de dire si cette réponse ({date}) est venue après le début d’un nouveau traitement ({started}) et ne compte donc plus&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether thyroid protection began ({start}) after the dose was given ({date}): the day is not known.</source>
        <translation>Impossible de dire si la protection thyroïdienne a commencé ({start}) après l’administration de la dose ({date})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether thyroid protection ends ({stop}) before it begins ({start}): the day is not known.</source>
        <translation>Impossible de dire si la protection thyroïdienne finit ({stop}) avant de commencer ({start})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether what was left over ({residual}) is dated before the start of the infusion ({date}): the day is not known.</source>
        <translation>Impossible de dire si le reste ({residual}) est daté avant le début de la perfusion ({date})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether {cohort} was open when this dose was given ({date}): the day is not known.</source>
        <translation>Impossible de dire si {cohort} était ouverte lors de l’administration de cette dose ({date})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether {date} is before the consent ({consent}): the day is not known.</source>
        <translation>Impossible de dire si {date} précède le consentement ({consent})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether {value} on {day}, back at baseline or better, came after the onset ({onset}): the day is not known.</source>
        <translation>Impossible de dire si {value} le {day}, revenu à la valeur initiale ou mieux, est venu après le début ({onset})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether {value} on {day}, grade {found}, belongs to this event of grade {grade}: the day of its onset or end is not known.</source>
        <translation>Impossible de dire si {value} le {day}, grade {found}, relève de cet événement de grade {grade}&#x202f;: le jour du début ou de la fin est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether {value} on {day}, grade {grade}, came after the end ({end}): the day is not known.</source>
        <translation>Impossible de dire si {value} le {day}, grade {grade}, est venu après la fin ({end})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Cannot tell whether {value} on {day}, grade {grade}, was before the onset ({onset}): the day is not known.</source>
        <translation>Impossible de dire si {value} le {day}, grade {grade}, a précédé le début ({onset})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>Choose the cohorts that were reviewed.</source>
        <translation>Choisissez les cohortes qui ont été examinées.</translation>
    </message>
    <message>
        <source>Closed on {closed}, before it was opened on {opened}.</source>
        <translation>Fermée le {closed}, avant son ouverture le {opened}.</translation>
    </message>
    <message>
        <source>Cohort {number} exists already. Give this one its own number to save.</source>
        <translation>La cohorte {number} existe déjà. Donnez à celle-ci son propre numéro pour enregistrer.</translation>
    </message>
    <message>
        <source>DMC review {number} is recorded already.</source>
        <translation>La revue du DMC {number} est déjà enregistrée.</translation>
    </message>
    <message>
        <source>Decided otherwise than the rule advised: say why, so that it can be saved and printed.</source>
        <translation>Décision différente de l’avis de la règle&#x202f;: dites pourquoi, afin de pouvoir enregistrer et imprimer.</translation>
    </message>
    <message>
        <source>Discharged on {end}, before the admission on {start}.</source>
        <translation>Sorti le {end}, avant l’admission du {start}.</translation>
    </message>
    <message>
        <source>Doses are amounts of radioactivity, but the half-life is empty.</source>
        <translation>Les doses sont des quantités de radioactivité, mais la période radioactive est vide.</translation>
    </message>
    <message>
        <source>Doses are planned per m², but no formula for body surface area is chosen.</source>
        <translation>Les doses sont prévues par m², mais aucune formule de surface corporelle n’est choisie.</translation>
    </message>
    <message>
        <source>Enrolled into {cohort}, which has not been opened.</source>
        <translation>Inclus dans {cohort}, qui n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>Enrolled, although eligibility was not met. Record a protocol deviation.</source>
        <translation>Inclus, bien que l’éligibilité n’ait pas été remplie. Enregistrez un écart au protocole.</translation>
    </message>
    <message>
        <source>Enrolled, but in no cohort, so the participant counts in none.</source>
        <translation>Inclus, mais dans aucune cohorte&#x202f;; le participant ne compte donc dans aucune.</translation>
    </message>
    <message>
        <source>Enrolled, but the date of consent is empty; unk is an answer.</source>
        <translation>Inclus, mais la date du consentement est vide&#x202f;; unk est une réponse.</translation>
    </message>
    <message>
        <source>Entered after the judgement about a DLT: {candidate}</source>
        <translation>Saisi après le jugement sur une DLT&#x202f;: {candidate}</translation>
    </message>
    <message>
        <source>Events were checked up to a day after the last contact. Update the last contact.</source>
        <translation>Les événements ont été vérifiés jusqu’à un jour postérieur au dernier contact. Mettez à jour le dernier contact.</translation>
    </message>
    <message>
        <source>Fraction {fraction} is not recorded.</source>
        <translation>La fraction {fraction} n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Fraction {fraction} of this participant is recorded already.</source>
        <translation>La fraction {fraction} de ce participant est déjà enregistrée.</translation>
    </message>
    <message>
        <source>Fraction {fraction} was due by {day} and is not recorded.</source>
        <translation>La fraction {fraction} était due au plus tard le {day} et n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Grade 5 is death, but no date of death is recorded for this participant.</source>
        <translation>Le grade 5 est le décès, mais aucune date de décès n’est enregistrée pour ce participant.</translation>
    </message>
    <message>
        <source>Grade 5 is death, so the outcome is fatal.</source>
        <translation>Le grade 5 est le décès&#x202f;; l’évolution est donc fatale.</translation>
    </message>
    <message>
        <source>Haemoglobin was {count}, above 10 g/dL, before red cells. Check it.</source>
        <translation>L’hémoglobine était de {count}, au-dessus de 10 g/dL, avant les globules rouges. Vérifiez-la.</translation>
    </message>
    <message>
        <source>In the course {change} stands behind {before}. Cannot tell whether that is the order: the day is not known.</source>
        <translation>Dans l’évolution, {change} suit {before}. Impossible de dire si c’est l’ordre&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>In the course {change} stands behind {before}. Put the oldest first.</source>
        <translation>Dans l’évolution du grade, {change} est placé après {before}. Mettez le plus ancien d’abord.</translation>
    </message>
    <message>
        <source>In the course: {change}, though it had grade {grade} before. One line is enough.</source>
        <translation>Dans l’évolution du grade&#x202f;: {change}, alors que le grade était déjà {grade}. Une ligne suffit.</translation>
    </message>
    <message>
        <source>In the course: {change}, which is after the end, {end}.</source>
        <translation>Dans l’évolution du grade&#x202f;: {change}, après la fin, {end}.</translation>
    </message>
    <message>
        <source>In the course: {change}, which is before the onset, {onset}.</source>
        <translation>Dans l’évolution du grade&#x202f;: {change}, avant le début, {onset}.</translation>
    </message>
    <message>
        <source>In the course: {change}. Cannot tell whether that is after the end ({end}): the day is not known.</source>
        <translation>Dans l’évolution&#x202f;: {change}. Impossible de dire si c’est après la fin ({end})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>In the course: {change}. Cannot tell whether that is before the onset ({onset}): the day is not known.</source>
        <translation>Dans l’évolution&#x202f;: {change}. Impossible de dire si c’est avant le début ({onset})&#x202f;: le jour est inconnu.</translation>
    </message>
    <message>
        <source>In the course: {change}. The grades of {term} are {grades}.</source>
        <translation>Dans l’évolution du grade&#x202f;: {change}. Les grades de {term} sont {grades}.</translation>
    </message>
    <message>
        <source>It is decided; which dose was decided is not recorded.</source>
        <translation>C’est décidé&#x202f;; la dose décidée n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>It is decided; who decided is not recorded.</source>
        <translation>C’est décidé&#x202f;; le nom du décideur n’est pas enregistré.</translation>
    </message>
    <message>
        <source>It was reported to the authority before the site became aware.</source>
        <translation>L’autorité a été informée avant que le centre en ait connaissance.</translation>
    </message>
    <message>
        <source>Its days overlap with those of {name}: the same {what} may count for both.</source>
        <translation>Ses jours recoupent ceux de {name}&#x202f;: un même élément ({what}) peut compter pour les deux.</translation>
    </message>
    <message>
        <source>Judged as no DLT, but no count of {counts} shows the nadir: none is recorded on days {first} to {last} of the DLT window.</source>
        <translation>Jugé sans DLT, mais aucune numération de {counts} ne montre le nadir&#x202f;: aucune aux jours {first} à {last} de la fenêtre DLT.</translation>
    </message>
    <message>
        <source>More than 10 % from the {weight} kg of fraction {fraction}. Check both.</source>
        <translation>Plus de 10&#x202f;% d’écart avec les {weight} kg de la fraction {fraction}. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>More than 20 prior lines of therapy is unusual. Check it.</source>
        <translation>Plus de 20 lignes de traitement antérieures, c’est inhabituel. Vérifiez.</translation>
    </message>
    <message>
        <source>More was left over than there was before. Check the readings and times.</source>
        <translation>Il restait plus qu’il n’y avait avant. Vérifiez les lectures et les heures.</translation>
    </message>
    <message>
        <source>Neither a reported term nor a CTCAE term is recorded.</source>
        <translation>Ni terme rapporté ni terme CTCAE n’est enregistré.</translation>
    </message>
    <message>
        <source>Neither age nor year of birth is recorded.</source>
        <translation>Ni âge ni année de naissance n’est enregistré.</translation>
    </message>
    <message>
        <source>Neither end of the range is recorded.</source>
        <translation>Aucune des deux bornes de l’intervalle n’est enregistrée.</translation>
    </message>
    <message>
        <source>New anti-myeloma therapy is dated before the first dose of this study.</source>
        <translation>Le nouveau traitement anti-myélome est daté d’avant la première dose de cette étude.</translation>
    </message>
    <message>
        <source>New therapy was started on {started}; this response no longer counts.</source>
        <translation>Un nouveau traitement a débuté le {started}&#x202f;; cette réponse ne compte plus.</translation>
    </message>
    <message>
        <source>No CTCAE term is chosen yet, so the event is counted as not coded.</source>
        <translation>Aucun terme CTCAE n’est encore choisi&#x202f;; l’événement est donc compté comme non codé.</translation>
    </message>
    <message>
        <source>No consent is recorded.</source>
        <translation>Aucun consentement n’est enregistré.</translation>
    </message>
    <message>
        <source>No contact since treatment is recorded.</source>
        <translation>Aucun contact depuis le traitement n’est enregistré.</translation>
    </message>
    <message>
        <source>No count of {counts} on days {first} to {last} of the window; the nadir may be unseen.</source>
        <translation>Aucune numération ({counts}) aux jours {first} à {last} de la fenêtre&#x202f;; le nadir a pu échapper.</translation>
    </message>
    <message>
        <source>No investigator has assessed this event yet. Reports mark it.</source>
        <translation>Aucun investigateur n’a encore évalué cet événement. Les rapports le signalent.</translation>
    </message>
    <message>
        <source>No value of the disease marker on or before the first dose is recorded.</source>
        <translation>Aucune valeur du marqueur de la maladie à la première dose ou avant n’est enregistrée.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the event is serious. Treat it as serious until somebody does; no report counts it as one.</source>
        <translation>Personne ne sait encore si l’événement est grave. Traitez-le comme grave jusqu’à ce qu’on le sache&#x202f;; aucun rapport ne le compte comme tel.</translation>
    </message>
    <message>
        <source>Not yet judged: {candidate}</source>
        <translation>Pas encore jugé&#x202f;: {candidate}</translation>
    </message>
    <message>
        <source>Not yet recorded as sent to the sponsor, due {due}.</source>
        <translation>Pas encore enregistrée comme envoyée au promoteur, échéance {due}.</translation>
    </message>
    <message>
        <source>Nothing is expected at this visit, so it never shows as due.</source>
        <translation>Rien n’est attendu à cette visite&#x202f;; elle n’apparaît donc jamais comme due.</translation>
    </message>
    <message>
        <source>Open query: {text}</source>
        <translation>Requête ouverte&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Opened on {opened}, before the last approval on {approved}.</source>
        <translation>Ouverte le {opened}, avant la dernière approbation le {approved}.</translation>
    </message>
    <message>
        <source>Participation ended by death; the date of death is not recorded.</source>
        <translation>La participation a pris fin par décès&#x202f;; la date du décès n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Participation ended on {ended}, after the death on {death}.</source>
        <translation>La participation a pris fin le {ended}, après le décès du {death}.</translation>
    </message>
    <message>
        <source>Participation ended, but no count of {counts} shows the nadir: none is recorded on days {first} to {last} of the DLT window.</source>
        <translation>La participation a pris fin, mais aucune numération de {counts} ne montre le nadir&#x202f;: aucune aux jours {first} à {last} de la fenêtre DLT.</translation>
    </message>
    <message>
        <source>Participation ended; the day is not recorded.</source>
        <translation>La participation a pris fin&#x202f;; le jour n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Plasma cells lie between 0 and 100 %.</source>
        <translation>Les plasmocytes sont compris entre 0 et 100&#x202f;%.</translation>
    </message>
    <message>
        <source>Platelets were given for a low count, but it was {count}, above 50. Check it.</source>
        <translation>Des plaquettes ont été données pour un taux bas, mais il était de {count}, au-dessus de 50. Vérifiez-le.</translation>
    </message>
    <message>
        <source>Progressive disease was recorded on {date}, before this response.</source>
        <translation>Une progression de la maladie a été enregistrée le {date}, avant cette réponse.</translation>
    </message>
    <message>
        <source>Recorded as a screen failure, but a dose was given.</source>
        <translation>Enregistré comme échec de sélection, mais une dose a été administrée.</translation>
    </message>
    <message>
        <source>Recorded, but not covered by the assessment: {items}.</source>
        <translation>Enregistré, mais non couvert par l’évaluation&#x202f;: {items}.</translation>
    </message>
    <message>
        <source>Reported to the authority after {due}. Say why it was late.</source>
        <translation>Déclaré à l’autorité après le {due}. Dites pourquoi c’était en retard.</translation>
    </message>
    <message>
        <source>Resolved by a change, the query is still open: {text}</source>
        <translation>Résolue par une modification, la requête est encore ouverte&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Safety could not be determined, yet the recommendation is to escalate.</source>
        <translation>La sécurité n’a pas pu être déterminée, et pourtant la recommandation est l’escalade.</translation>
    </message>
    <message>
        <source>Say in a few words what the other reason was.</source>
        <translation>Dites en quelques mots quel était l’autre motif.</translation>
    </message>
    <message>
        <source>Say what the answer is, or why the value is right as recorded.</source>
        <translation>Dites quelle est la réponse, ou pourquoi la valeur enregistrée est juste.</translation>
    </message>
    <message>
        <source>Say whether the visit took place, or what of it was not done.</source>
        <translation>Dites si la visite a eu lieu, ou ce qui n’y a pas été fait.</translation>
    </message>
    <message>
        <source>Say who decided it; that is for the study lead.</source>
        <translation>Dites qui l’a décidé&#x202f;; c’est au responsable de l’étude.</translation>
    </message>
    <message>
        <source>Say why the study can do without this warning.</source>
        <translation>Dites pourquoi l’étude peut se passer de cet avertissement.</translation>
    </message>
    <message>
        <source>Sent to the sponsor {late} late (due {due}). Say why.</source>
        <translation>Envoyée au promoteur avec {late} de retard (échéance {due}). Dites pourquoi.</translation>
    </message>
    <message>
        <source>Serious events are not confirmed as complete up to the cut-off of {day}.</source>
        <translation>Les événements graves ne sont pas confirmés complets jusqu’à la date de point du {day}.</translation>
    </message>
    <message>
        <source>So many separate days do not fit into the days below.</source>
        <translation>Autant de jours distincts ne tiennent pas dans les jours ci-dessous.</translation>
    </message>
    <message>
        <source>State the regimen that is recommended.</source>
        <translation>Indiquez le schéma recommandé.</translation>
    </message>
    <message>
        <source>Stopped on {end}, before it was started on {start}.</source>
        <translation>Arrêté le {end}, avant d’avoir débuté le {start}.</translation>
    </message>
    <message>
        <source>The DLT window ended on {end}; nobody has judged yet.</source>
        <translation>La fenêtre DLT s’est close le {end}&#x202f;; personne n’a encore jugé.</translation>
    </message>
    <message>
        <source>The DLT window has a length, but not the fraction it counts from.</source>
        <translation>La fenêtre DLT a une durée, mais pas la fraction à partir de laquelle elle compte.</translation>
    </message>
    <message>
        <source>The DLT window has no length, so nobody can count as evaluable.</source>
        <translation>La fenêtre DLT n’a pas de durée&#x202f;; personne ne peut donc compter comme évaluable.</translation>
    </message>
    <message>
        <source>The ECOG performance status goes from 0 to 5.</source>
        <translation>L’indice de performance ECOG va de 0 à 5.</translation>
    </message>
    <message>
        <source>The IMWG rules of 2016 give {category}. {reasons} Say in the note why it differs.</source>
        <translation>Les règles IMWG de 2016 donnent {category}. {reasons} Dites dans la note pourquoi cela diffère.</translation>
    </message>
    <message>
        <source>The action taken with study treatment is empty.</source>
        <translation>La mesure prise sur le traitement à l’étude est vide.</translation>
    </message>
    <message>
        <source>The admission is dated after the participant&apos;s death.</source>
        <translation>L’admission est datée après le décès du participant.</translation>
    </message>
    <message>
        <source>The admission is empty; a month, a year or unk is an answer.</source>
        <translation>L’admission est vide&#x202f;; un mois, une année ou unk est une réponse.</translation>
    </message>
    <message>
        <source>The admission was for an adverse event; name the event.</source>
        <translation>L’admission était due à un événement indésirable&#x202f;; nommez-le.</translation>
    </message>
    <message>
        <source>The age lies outside 18 to 110 years. Check it.</source>
        <translation>L’âge est hors de 18 à 110 ans. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The ages end below their beginning, so the range applies to nobody.</source>
        <translation>Les âges finissent au-dessous de leur début&#x202f;; l’intervalle ne s’applique donc à personne.</translation>
    </message>
    <message>
        <source>The amount is 0 or more than 10 in one day. Check it.</source>
        <translation>La quantité est 0 ou plus de 10 en un jour. Vérifiez-la.</translation>
    </message>
    <message>
        <source>The amount is empty; one apheresis unit, pool or bag is 1.</source>
        <translation>La quantité est vide&#x202f;; une unité d’aphérèse, un pool ou une poche vaut 1.</translation>
    </message>
    <message>
        <source>The assay is dated after the start of the infusion.</source>
        <translation>La mesure est datée d’après le début de la perfusion.</translation>
    </message>
    <message>
        <source>The assay is dated {days} days before the infusion. Check the date.</source>
        <translation>La mesure est datée de {days} jours avant la perfusion. Vérifiez la date.</translation>
    </message>
    <message>
        <source>The body surface area is typed; say where it comes from.</source>
        <translation>La surface corporelle est saisie&#x202f;; dites d’où elle vient.</translation>
    </message>
    <message>
        <source>The body surface area lies outside 1 to 3.5 m². Check it.</source>
        <translation>La surface corporelle est hors de 1 à 3,5 m². Vérifiez-la.</translation>
    </message>
    <message>
        <source>The category is empty.</source>
        <translation>La catégorie est vide.</translation>
    </message>
    <message>
        <source>The cohort created from this review has another regimen than was recommended.</source>
        <translation>La cohorte issue de cette revue a un autre schéma que celui recommandé.</translation>
    </message>
    <message>
        <source>The cohort has been opened, but its regimen is empty.</source>
        <translation>La cohorte a été ouverte, mais son schéma est vide.</translation>
    </message>
    <message>
        <source>The cohort has been opened; its approvals are not recorded.</source>
        <translation>La cohorte a été ouverte&#x202f;; ses approbations ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>The cohort has been opened; the day is not recorded.</source>
        <translation>La cohorte a été ouverte&#x202f;; le jour n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The cohort has been opened; the protocol version is not recorded.</source>
        <translation>La cohorte a été ouverte&#x202f;; la version du protocole n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The committee recommended on {meeting} to {recommendation}; this dose was given after it.</source>
        <translation>Le comité a recommandé le {meeting}&#x202f;: {recommendation}&#x202f;; cette dose a été donnée après.</translation>
    </message>
    <message>
        <source>The count before the transfusion is empty.</source>
        <translation>La numération avant la transfusion est vide.</translation>
    </message>
    <message>
        <source>The count has no unit.</source>
        <translation>La numération n’a pas d’unité.</translation>
    </message>
    <message>
        <source>The count is dated after the transfusion.</source>
        <translation>La numération est datée d’après la transfusion.</translation>
    </message>
    <message>
        <source>The count is {days} days older than the transfusion; more than 3 is unusual.</source>
        <translation>La numération est antérieure de {days} jours à la transfusion&#x202f;; plus de 3 est inhabituel.</translation>
    </message>
    <message>
        <source>The course begins on {first}, after the onset, {onset}. Begin it with the first grade.</source>
        <translation>L’évolution du grade commence le {first}, après le début, {onset}. Commencez-la par le premier grade.</translation>
    </message>
    <message>
        <source>The course has two grades from {day}. Keep the worse one.</source>
        <translation>L’évolution a deux grades à partir du {day}. Gardez le pire.</translation>
    </message>
    <message>
        <source>The data cut-off is after the meeting.</source>
        <translation>La date de point est postérieure à la réunion.</translation>
    </message>
    <message>
        <source>The data cut-off of the review is empty.</source>
        <translation>La date de point de la revue est vide.</translation>
    </message>
    <message>
        <source>The date is empty, so no transfusion day is counted.</source>
        <translation>La date est vide&#x202f;; aucun jour de transfusion n’est donc compté.</translation>
    </message>
    <message>
        <source>The date is empty, so the result is in no course over time.</source>
        <translation>La date est vide&#x202f;; le résultat ne figure donc dans aucune courbe.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>La date est vide.</translation>
    </message>
    <message>
        <source>The date is empty; a month, a year or unk is an answer.</source>
        <translation>La date est vide&#x202f;; un mois, une année ou unk est une réponse.</translation>
    </message>
    <message>
        <source>The date of the count is empty.</source>
        <translation>La date de la numération est vide.</translation>
    </message>
    <message>
        <source>The day of the assessment is empty.</source>
        <translation>Le jour de l’évaluation est vide.</translation>
    </message>
    <message>
        <source>The day of the judgement is empty.</source>
        <translation>Le jour du jugement est vide.</translation>
    </message>
    <message>
        <source>The day of the meeting is empty.</source>
        <translation>Le jour de la réunion est vide.</translation>
    </message>
    <message>
        <source>The day of the sponsor&apos;s decision is empty.</source>
        <translation>Le jour de la décision du promoteur est vide.</translation>
    </message>
    <message>
        <source>The day on which the site became aware is empty, so no clock can run.</source>
        <translation>Le jour de la prise de connaissance par le centre est vide&#x202f;; aucun délai ne peut donc courir.</translation>
    </message>
    <message>
        <source>The death has neither a cause nor an event of grade 5.</source>
        <translation>Le décès n’a ni cause ni événement de grade 5.</translation>
    </message>
    <message>
        <source>The death is dated before the consent.</source>
        <translation>Le décès est daté d’avant le consentement.</translation>
    </message>
    <message>
        <source>The deviation is dated before the participant&apos;s consent.</source>
        <translation>L’écart est daté d’avant le consentement du participant.</translation>
    </message>
    <message>
        <source>The directive was signed after the dose was given.</source>
        <translation>La prescription a été signée après l’administration de la dose.</translation>
    </message>
    <message>
        <source>The disease is recorded as not measurable, so this response cannot be measured.</source>
        <translation>La maladie est enregistrée comme non mesurable&#x202f;; cette réponse ne peut donc être mesurée.</translation>
    </message>
    <message>
        <source>The dose is dated after the participant&apos;s death.</source>
        <translation>La dose est datée d’après le décès du participant.</translation>
    </message>
    <message>
        <source>The dose was found safe, yet enrolment is to halt. Record why under conditions.</source>
        <translation>La dose a été jugée sûre, et pourtant les inclusions doivent être suspendues. Enregistrez pourquoi sous «&#x202f;Conditions&#x202f;».</translation>
    </message>
    <message>
        <source>The dose was not found safe, yet the recommendation is to go on at it or above.</source>
        <translation>La dose n’a pas été jugée sûre, et pourtant la recommandation est de continuer à cette dose ou au-dessus.</translation>
    </message>
    <message>
        <source>The drug is empty.</source>
        <translation>Le médicament est vide.</translation>
    </message>
    <message>
        <source>The end, {end}, is before the onset, {onset}.</source>
        <translation>La fin, {end}, précède le début, {onset}.</translation>
    </message>
    <message>
        <source>The event belongs to another participant.</source>
        <translation>L’événement appartient à un autre participant.</translation>
    </message>
    <message>
        <source>The event ended on {end}, but {value} on {day} is grade {grade}, and none between was back at baseline. Is the end right?</source>
        <translation>L’événement a pris fin le {end}, mais {value} le {day} est de grade {grade}, et aucune valeur entre les deux n’était revenue à la valeur initiale. La fin est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>The event has a follow-up {number} already.</source>
        <translation>L’événement a déjà un suivi {number}.</translation>
    </message>
    <message>
        <source>The event has an end, but its outcome says that it goes on.</source>
        <translation>L’événement a une fin, mais d’après son évolution il continue.</translation>
    </message>
    <message>
        <source>The event has an initial report already. What came later is a follow-up.</source>
        <translation>L’événement a déjà une déclaration initiale. Ce qui est venu après est un suivi.</translation>
    </message>
    <message>
        <source>The event has grade {grade}, but the results in its time reach grade {found} at most. Is the grade right, or is a result missing?</source>
        <translation>L’événement a le grade {grade}, mais les résultats de sa période atteignent au plus le grade {found}. Le grade est-il juste, ou manque-t-il un résultat&#x202f;?</translation>
    </message>
    <message>
        <source>The event has grade {grade}, but {value} on {day} is grade {found}. Is the grade right?</source>
        <translation>L’événement a le grade {grade}, mais {value} le {day} est de grade {found}. Le grade est-il juste&#x202f;?</translation>
    </message>
    <message>
        <source>The event has no end, but {value} on {day} is back at baseline or better. Has it ended?</source>
        <translation>L’événement n’a pas de fin, mais {value} le {day} est revenu à la valeur initiale ou mieux. A-t-il pris fin&#x202f;?</translation>
    </message>
    <message>
        <source>The event has no initial report.</source>
        <translation>L’événement n’a pas de déclaration initiale.</translation>
    </message>
    <message>
        <source>The event is not ongoing, but its end is empty; unk is an answer.</source>
        <translation>L’événement n’est pas en cours, mais sa fin est vide&#x202f;; unk est une réponse.</translation>
    </message>
    <message>
        <source>The event is not recorded as serious.</source>
        <translation>L’événement n’est pas enregistré comme grave.</translation>
    </message>
    <message>
        <source>The event is recorded as fatal, but its grade is not 5.</source>
        <translation>L’événement est enregistré comme fatal, mais son grade n’est pas 5.</translation>
    </message>
    <message>
        <source>The event is recorded as ongoing and as recovered.</source>
        <translation>L’événement est enregistré comme en cours et comme rétabli.</translation>
    </message>
    <message>
        <source>The event is recorded as ongoing and has an end.</source>
        <translation>L’événement est enregistré comme en cours et a une fin.</translation>
    </message>
    <message>
        <source>The event is serious by hospital admission, but no hospital stay is recorded for it.</source>
        <translation>L’événement est grave par hospitalisation, mais aucun séjour n’est enregistré pour lui.</translation>
    </message>
    <message>
        <source>The event is serious, but no initial report to the sponsor is recorded. It is due within 24 hours.</source>
        <translation>L’événement est grave, mais aucune déclaration initiale au promoteur n’est enregistrée. Elle est due dans les 24 heures.</translation>
    </message>
    <message>
        <source>The event is serious; say by which criterion.</source>
        <translation>L’événement est grave&#x202f;; dites selon quel critère.</translation>
    </message>
    <message>
        <source>The event is that of another participant.</source>
        <translation>L’événement est celui d’un autre participant.</translation>
    </message>
    <message>
        <source>The expected nadir ends after the DLT window.</source>
        <translation>Le nadir attendu finit après la fenêtre DLT.</translation>
    </message>
    <message>
        <source>The expected nadir ends before it begins.</source>
        <translation>Le nadir attendu finit avant de commencer.</translation>
    </message>
    <message>
        <source>The file holds one site&apos;s participants; name the site for the report.</source>
        <translation>Le fichier ne contient que les participants d’un centre&#x202f;; nommez le centre pour le rapport.</translation>
    </message>
    <message>
        <source>The first fraction is on day 1 by definition; count the others from it.</source>
        <translation>La première fraction est au jour 1 par définition&#x202f;; comptez les autres à partir d’elle.</translation>
    </message>
    <message>
        <source>The fraction departed from the plan; the reason is empty.</source>
        <translation>La fraction s’est écartée du plan&#x202f;; le motif est vide.</translation>
    </message>
    <message>
        <source>The fraction was given; the administered amount is not recorded.</source>
        <translation>La fraction a été administrée&#x202f;; la quantité administrée n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The fraction was given; the date is not recorded.</source>
        <translation>La fraction a été administrée&#x202f;; la date n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The grade is empty.</source>
        <translation>Le grade est vide.</translation>
    </message>
    <message>
        <source>The grade is {grade}, but the worst of its course is {worst}. Everything counts the grade here.</source>
        <translation>Le grade est {grade}, mais le pire de son évolution est {worst}. Tout compte le grade indiqué ici.</translation>
    </message>
    <message>
        <source>The height lies outside 120 to 220 cm. Check it, and its unit.</source>
        <translation>La taille est hors de 120 à 220 cm. Vérifiez-la, ainsi que son unité.</translation>
    </message>
    <message>
        <source>The infusion ended before it started, unless it went past midnight.</source>
        <translation>La perfusion a fini avant d’avoir commencé, sauf si elle a dépassé minuit.</translation>
    </message>
    <message>
        <source>The judgement and the decision on evaluability contradict each other.</source>
        <translation>Le jugement et la décision sur l’évaluabilité se contredisent.</translation>
    </message>
    <message>
        <source>The judgement has no name; say who judged.</source>
        <translation>Le jugement n’a pas de nom&#x202f;; dites qui a jugé.</translation>
    </message>
    <message>
        <source>The judgement is dated before the first dose.</source>
        <translation>Le jugement est daté d’avant la première dose.</translation>
    </message>
    <message>
        <source>The kind is empty; steroids, anticoagulants and growth factors are told by it.</source>
        <translation>Le type est vide&#x202f;; c’est à lui que se reconnaissent corticoïdes, anticoagulants et facteurs de croissance.</translation>
    </message>
    <message>
        <source>The last contact was on {date}, more than 30 days ago.</source>
        <translation>Le dernier contact était le {date}, il y a plus de 30 jours.</translation>
    </message>
    <message>
        <source>The last contact, {contact}, is after the death on {death}.</source>
        <translation>Le dernier contact, {contact}, est postérieur au décès du {death}.</translation>
    </message>
    <message>
        <source>The medication is not ongoing, but its end is empty; unk is an answer.</source>
        <translation>Le médicament n’est pas en cours, mais sa fin est vide&#x202f;; unk est une réponse.</translation>
    </message>
    <message>
        <source>The medication is recorded as ongoing and has an end.</source>
        <translation>Le médicament est enregistré comme en cours et a une fin.</translation>
    </message>
    <message>
        <source>The number of the follow-up is empty.</source>
        <translation>Le numéro du suivi est vide.</translation>
    </message>
    <message>
        <source>The number of the fraction is empty.</source>
        <translation>Le numéro de la fraction est vide.</translation>
    </message>
    <message>
        <source>The onset is after the participant&apos;s death.</source>
        <translation>Le début est postérieur au décès du participant.</translation>
    </message>
    <message>
        <source>The onset is empty; a month, a year or unk is an answer.</source>
        <translation>Le début est vide&#x202f;; un mois, une année ou unk est une réponse.</translation>
    </message>
    <message>
        <source>The onset is {onset}, but {value} on {day} is grade {grade} already. Is the onset right?</source>
        <translation>Le début est {onset}, mais {value} le {day} est déjà de grade {grade}. Le début est-il juste&#x202f;?</translation>
    </message>
    <message>
        <source>The onset, {onset}, is before the consent of {consent}.</source>
        <translation>Le début, {onset}, précède le consentement du {consent}.</translation>
    </message>
    <message>
        <source>The outcome is recovered, but the end is empty.</source>
        <translation>L’évolution est «&#x202f;rétabli&#x202f;», mais la fin est vide.</translation>
    </message>
    <message>
        <source>The participant is in no cohort, so this dose counts nowhere.</source>
        <translation>Le participant n’est dans aucune cohorte&#x202f;; cette dose ne compte donc nulle part.</translation>
    </message>
    <message>
        <source>The participant is in no cohort.</source>
        <translation>Le participant n’est dans aucune cohorte.</translation>
    </message>
    <message>
        <source>The participant is judged, but no dose given is recorded.</source>
        <translation>Le participant est jugé, mais aucune dose administrée n’est enregistrée.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it began on {start}.</source>
        <translation>La période finit le {end}, avant son début le {start}.</translation>
    </message>
    <message>
        <source>The plan gives {expected}; the prescribed amount is more than 5 % from it.</source>
        <translation>Le plan donne {expected}&#x202f;; la quantité prescrite s’en écarte de plus de 5&#x202f;%.</translation>
    </message>
    <message>
        <source>The prescribed amount lies outside the prescribed range.</source>
        <translation>La quantité prescrite est hors de la plage prescrite.</translation>
    </message>
    <message>
        <source>The prescribed range ends below its beginning.</source>
        <translation>La plage prescrite finit au-dessous de son début.</translation>
    </message>
    <message>
        <source>The product is empty, so the transfusion is counted under no product.</source>
        <translation>Le produit est vide&#x202f;; la transfusion n’est donc comptée sous aucun produit.</translation>
    </message>
    <message>
        <source>The query asks nothing.</source>
        <translation>La requête ne demande rien.</translation>
    </message>
    <message>
        <source>The range ends before it begins, so it applies on no day.</source>
        <translation>L’intervalle finit avant de commencer&#x202f;; il ne s’applique donc aucun jour.</translation>
    </message>
    <message>
        <source>The range has no unit, so no value can be compared with it.</source>
        <translation>L’intervalle n’a pas d’unité&#x202f;; aucune valeur ne peut donc lui être comparée.</translation>
    </message>
    <message>
        <source>The rationale of the judgement is empty.</source>
        <translation>La justification du jugement est vide.</translation>
    </message>
    <message>
        <source>The readings come to {net}; the administered amount is more than 1 % from it.</source>
        <translation>Les lectures donnent {net}&#x202f;; la quantité administrée s’en écarte de plus de 1&#x202f;%.</translation>
    </message>
    <message>
        <source>The reason for the admission is empty.</source>
        <translation>Le motif de l’admission est vide.</translation>
    </message>
    <message>
        <source>The reason for the screen failure is empty.</source>
        <translation>Le motif de l’échec de sélection est vide.</translation>
    </message>
    <message>
        <source>The recommended total dose is not above that of the cohorts reviewed.</source>
        <translation>La dose totale recommandée n’est pas supérieure à celle des cohortes examinées.</translation>
    </message>
    <message>
        <source>The recommended total dose is not below that of the cohorts reviewed.</source>
        <translation>La dose totale recommandée n’est pas inférieure à celle des cohortes examinées.</translation>
    </message>
    <message>
        <source>The record of the dosage is not complete. Missing: {items}.</source>
        <translation>Le dossier de la dose n’est pas complet. Manque&#x202f;: {items}.</translation>
    </message>
    <message>
        <source>The reference range ends below its beginning.</source>
        <translation>L’intervalle de référence finit au-dessous de son début.</translation>
    </message>
    <message>
        <source>The regimen allows this fraction from {from} to {to}.</source>
        <translation>Le schéma permet cette fraction du {from} au {to}.</translation>
    </message>
    <message>
        <source>The regimen has {planned} fractions; this is fraction {fraction}.</source>
        <translation>Le schéma a {planned} fractions&#x202f;; ceci est la fraction {fraction}.</translation>
    </message>
    <message>
        <source>The regimen plans {planned} for this fraction.</source>
        <translation>Le schéma prévoit {planned} pour cette fraction.</translation>
    </message>
    <message>
        <source>The report that the committee saw has data to {day}.</source>
        <translation>Le rapport que le comité a vu a des données jusqu’au {day}.</translation>
    </message>
    <message>
        <source>The report was sent before the site became aware.</source>
        <translation>La déclaration a été envoyée avant la prise de connaissance par le centre.</translation>
    </message>
    <message>
        <source>The response is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>The result is dated after the participant&apos;s death.</source>
        <translation>Le résultat est daté d’après le décès du participant.</translation>
    </message>
    <message>
        <source>The same is said to be done and not done.</source>
        <translation>La même chose est dite faite et non faite.</translation>
    </message>
    <message>
        <source>The same term, grade and onset are recorded for this participant already.</source>
        <translation>Les mêmes terme, grade et début sont déjà enregistrés pour ce participant.</translation>
    </message>
    <message>
        <source>The schedule has no such visit for the cohort of this participant.</source>
        <translation>Le calendrier n’a pas cette visite pour la cohorte de ce participant.</translation>
    </message>
    <message>
        <source>The sex is not recorded.</source>
        <translation>Le sexe n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The site became aware on {aware}, before the onset of the event, {onset}.</source>
        <translation>Le centre a pris connaissance le {aware}, avant le début de l’événement, {onset}.</translation>
    </message>
    <message>
        <source>The sponsor decided otherwise; say what.</source>
        <translation>Le promoteur a décidé autrement&#x202f;; dites quoi.</translation>
    </message>
    <message>
        <source>The sponsor&apos;s decision has no name; say who decided.</source>
        <translation>La décision du promoteur n’a pas de nom&#x202f;; dites qui a décidé.</translation>
    </message>
    <message>
        <source>The sponsor&apos;s decision is dated before the meeting.</source>
        <translation>La décision du promoteur est datée d’avant la réunion.</translation>
    </message>
    <message>
        <source>The start is empty; a month, a year or unk is an answer.</source>
        <translation>Le début est vide&#x202f;; un mois, une année ou unk est une réponse.</translation>
    </message>
    <message>
        <source>The stay is over, but its discharge is empty; unk is an answer.</source>
        <translation>Le séjour est terminé, mais la sortie est vide&#x202f;; unk est une réponse.</translation>
    </message>
    <message>
        <source>The stay is recorded as going on and has a discharge.</source>
        <translation>Le séjour est enregistré comme en cours et a une sortie.</translation>
    </message>
    <message>
        <source>The study does not use this category.</source>
        <translation>L’étude n’utilise pas cette catégorie.</translation>
    </message>
    <message>
        <source>The study grades by {version}. Tools, Events of another CTCAE version, lists what becomes of such events.</source>
        <translation>L’étude grade selon {version}. Outils, Événements d’une autre version CTCAE, liste ce que deviennent de tels événements.</translation>
    </message>
    <message>
        <source>The study has no half-life, so no reading can be corrected for decay. Enter it there.</source>
        <translation>L’étude n’a pas de période radioactive&#x202f;; aucune lecture ne peut être corrigée de la décroissance. Saisissez-la à cet endroit.</translation>
    </message>
    <message>
        <source>The study names no protocol version {version}.</source>
        <translation>L’étude ne nomme aucune version du protocole {version}.</translation>
    </message>
    <message>
        <source>The test is empty.</source>
        <translation>L’analyse est vide.</translation>
    </message>
    <message>
        <source>The time of awareness is empty, so the 24 hours are counted from the end of the day.</source>
        <translation>L’heure de la prise de connaissance est vide&#x202f;; les 24 heures sont donc comptées depuis la fin du jour.</translation>
    </message>
    <message>
        <source>The transfusion is dated after the participant&apos;s death.</source>
        <translation>La transfusion est datée d’après le décès du participant.</translation>
    </message>
    <message>
        <source>The value has no unit, so it cannot be compared.</source>
        <translation>La valeur n’a pas d’unité&#x202f;; elle ne peut donc être comparée.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>La valeur est vide.</translation>
    </message>
    <message>
        <source>The value is unusually high for this test and unit. Check both.</source>
        <translation>La valeur est inhabituellement élevée pour cette analyse et cette unité. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The visit has a date, although it did not take place.</source>
        <translation>La visite a une date, bien qu’elle n’ait pas eu lieu.</translation>
    </message>
    <message>
        <source>The visit took place, but its date is not recorded.</source>
        <translation>La visite a eu lieu, mais sa date n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The visit was after the death of {date}.</source>
        <translation>La visite a suivi le décès du {date}.</translation>
    </message>
    <message>
        <source>The visit was before the consent of {date}.</source>
        <translation>La visite a précédé le consentement du {date}.</translation>
    </message>
    <message>
        <source>The visit was outside its window: it was due {window}.</source>
        <translation>La visite était hors de sa fenêtre&#x202f;: elle était due {window}.</translation>
    </message>
    <message>
        <source>The visit {name} has this number already.</source>
        <translation>La visite {name} a déjà ce numéro.</translation>
    </message>
    <message>
        <source>The weight changed by more than 10 % from the {weight} kg of fraction {fraction}, but the typed area is the same. Enter the area of the new weight.</source>
        <translation>Le poids a changé de plus de 10&#x202f;% par rapport aux {weight} kg de la fraction {fraction}, mais la surface saisie est la même. Saisissez la surface correspondant au nouveau poids.</translation>
    </message>
    <message>
        <source>The weight lies outside 30 to 250 kg. Check it, and its unit.</source>
        <translation>Le poids est hors de 30 à 250 kg. Vérifiez-le, ainsi que son unité.</translation>
    </message>
    <message>
        <source>The year of birth is unusual for this study. Check it.</source>
        <translation>L’année de naissance est inhabituelle pour cette étude. Vérifiez-la.</translation>
    </message>
    <message>
        <source>There is an answer, but the query is still open.</source>
        <translation>Il y a une réponse, mais la requête est encore ouverte.</translation>
    </message>
    <message>
        <source>There is another clause {number}; give one of them its own number.</source>
        <translation>Il existe un autre critère {number}&#x202f;; donnez à l’un d’eux son propre numéro.</translation>
    </message>
    <message>
        <source>There is no such day. The day counted from is day 1, the day before it is -1.</source>
        <translation>Ce jour n’existe pas. Le jour d’où l’on compte est le jour 1, la veille est -1.</translation>
    </message>
    <message>
        <source>This ID has no number. Initials or names do not belong in the study file.</source>
        <translation>Cet identifiant n’a pas de numéro. Des initiales ou des noms n’ont pas leur place dans le fichier d’étude.</translation>
    </message>
    <message>
        <source>This attribution belongs to another scale than the study&apos;s.</source>
        <translation>Cette imputabilité appartient à une autre échelle que celle de l’étude.</translation>
    </message>
    <message>
        <source>This cohort can open once its approvals are recorded. Save it as planned until then.</source>
        <translation>Cette cohorte peut ouvrir une fois ses approbations enregistrées. D’ici là, enregistrez-la comme prévue.</translation>
    </message>
    <message>
        <source>This cohort can open once the protocol version that allows it is recorded. Save it as planned until then.</source>
        <translation>Cette cohorte peut ouvrir une fois enregistrée la version du protocole qui l’autorise. D’ici là, enregistrez-la comme prévue.</translation>
    </message>
    <message>
        <source>This cohort can open once the sponsor&apos;s decision is recorded on the DMC review that it came from. Save it as planned until then.</source>
        <translation>Cette cohorte peut ouvrir une fois la décision du promoteur enregistrée sur la revue du DMC dont elle est issue. D’ici là, enregistrez-la comme prévue.</translation>
    </message>
    <message>
        <source>This event led to a stay in hospital, but is not recorded as serious by hospital admission. Check it.</source>
        <translation>Cet événement a conduit à un séjour à l’hôpital, mais n’est pas enregistré comme grave par hospitalisation. Vérifiez-le.</translation>
    </message>
    <message>
        <source>This test is recorded for the same day already.</source>
        <translation>Cette analyse est déjà enregistrée pour le même jour.</translation>
    </message>
    <message>
        <source>This unit does not fit the count that is taken before this product.</source>
        <translation>Cette unité ne convient pas à la numération faite avant ce produit.</translation>
    </message>
    <message>
        <source>This unit does not fit the test.</source>
        <translation>Cette unité ne convient pas à l’analyse.</translation>
    </message>
    <message>
        <source>This visit is recorded twice as having taken place.</source>
        <translation>Cette visite est enregistrée deux fois comme ayant eu lieu.</translation>
    </message>
    <message>
        <source>This warning is switched off already.</source>
        <translation>Cet avertissement est déjà désactivé.</translation>
    </message>
    <message>
        <source>Thyroid protection began after the dose was given.</source>
        <translation>La protection thyroïdienne a commencé après l’administration de la dose.</translation>
    </message>
    <message>
        <source>Thyroid protection ends before it begins.</source>
        <translation>La protection thyroïdienne finit avant de commencer.</translation>
    </message>
    <message>
        <source>To be reported to the authority within {days} days, by {due}{unsure}.</source>
        <translation>À déclarer à l’autorité dans les {days} jours, au plus tard le {due}{unsure}.</translation>
    </message>
    <message>
        <source>Transfusions are not confirmed as complete up to the cut-off of {day}.</source>
        <translation>Les transfusions ne sont pas confirmées complètes jusqu’à la date de point du {day}.</translation>
    </message>
    <message>
        <source>Treated, but eligibility is not recorded as confirmed.</source>
        <translation>Traité, mais l’éligibilité n’est pas enregistrée comme confirmée.</translation>
    </message>
    <message>
        <source>Treatment was given; say which.</source>
        <translation>Un traitement a été donné&#x202f;; dites lequel.</translation>
    </message>
    <message>
        <source>Two fractions are planned for one day.</source>
        <translation>Deux fractions sont prévues le même jour.</translation>
    </message>
    <message>
        <source>Was due to the sponsor {due} and is not recorded as sent.</source>
        <translation>Était due au promoteur le {due} et n’est pas enregistrée comme envoyée.</translation>
    </message>
    <message>
        <source>Was to be reported to the authority within {days} days, by {due}{unsure}; nothing is recorded.</source>
        <translation>Devait être déclaré à l’autorité dans les {days} jours, au plus tard le {due}{unsure}&#x202f;; rien n’est enregistré.</translation>
    </message>
    <message>
        <source>What happened is empty.</source>
        <translation>Ce qui s’est passé est vide.</translation>
    </message>
    <message>
        <source>What was given in this period cannot be counted, so it has no total: {reason}.</source>
        <translation>Ce qui a été administré dans cette période ne peut être dénombré et n’a donc pas de total&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>What was left over has no time, so it cannot be corrected for decay.</source>
        <translation>Le reste n’a pas d’heure&#x202f;; il ne peut donc être corrigé de la décroissance.</translation>
    </message>
    <message>
        <source>What was left over is dated before the start of the infusion.</source>
        <translation>Le reste est daté d’avant le début de la perfusion.</translation>
    </message>
    <message>
        <source>Whether the event is expected is not recorded.</source>
        <translation>Le caractère attendu ou non de l’événement n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Whether the event is serious is not recorded.</source>
        <translation>Le caractère grave ou non de l’événement n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Whether the participant counts for the DLT assessment is open: {reason}</source>
        <translation>Il reste à établir si le participant compte pour l’évaluation DLT&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Whether this is the initial report or a follow-up is not recorded.</source>
        <translation>Il n’est pas enregistré s’il s’agit de la déclaration initiale ou d’un suivi.</translation>
    </message>
    <message>
        <source>Who assessed the response is empty.</source>
        <translation>L’évaluateur de la réponse est vide.</translation>
    </message>
    <message>
        <source>Who chaired the review is empty.</source>
        <translation>Le président de la revue est vide.</translation>
    </message>
    <message>
        <source>Who reported is empty, so nobody has signed the report.</source>
        <translation>Le déclarant est vide&#x202f;: personne n’a signé la déclaration.</translation>
    </message>
    <message>
        <source>Without a CTCAE version no term can be found and no grade checked.</source>
        <translation>Sans version CTCAE, aucun terme ne peut être trouvé et aucun grade contrôlé.</translation>
    </message>
    <message>
        <source>Without a name nobody knows which visit is meant.</source>
        <translation>Sans nom, personne ne sait de quelle visite il s’agit.</translation>
    </message>
    <message>
        <source>Without a quorum the committee can recommend nothing.</source>
        <translation>Sans quorum, le comité ne peut rien recommander.</translation>
    </message>
    <message>
        <source>Without a reason it stays due: say why it was not done.</source>
        <translation>Sans motif, cela reste dû&#x202f;: dites pourquoi cela n’a pas été fait.</translation>
    </message>
    <message>
        <source>Without its day the visit is never due.</source>
        <translation>Sans son jour, la visite n’est jamais due.</translation>
    </message>
    <message>
        <source>Without its normal range the value is not fully graded: {reason}.</source>
        <translation>Sans son intervalle normal, la valeur n’est pas entièrement gradée&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Without the day that it counts from the visit is never due.</source>
        <translation>Sans le jour depuis lequel elle compte, la visite n’est jamais due.</translation>
    </message>
    <message>
        <source>Without this the clause proposes nothing.</source>
        <translation>Sans cela, le critère ne propose rien.</translation>
    </message>
    <message>
        <source>clause {number} ({certainty}): {evidence}</source>
        <translation>critère {number} ({certainty})&#x202f;: {evidence}</translation>
    </message>
    <message>
        <source>no cohort</source>
        <translation>aucune cohorte</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>le motif</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>qui a décidé</translation>
    </message>
    <message>
        <source>{cohort} was not open when this dose was given.</source>
        <translation>{cohort} n’était pas ouverte lors de l’administration de cette dose.</translation>
    </message>
    <message>
        <source>{count} participants are in this cohort, {planned} were planned.</source>
        <translation>{count} participants sont dans cette cohorte, {planned} étaient prévus.</translation>
    </message>
    <message>
        <source>{date} is before eligibility was confirmed on {confirmed}.</source>
        <translation>{date} précède la confirmation de l’éligibilité le {confirmed}.</translation>
    </message>
    <message>
        <source>{date} is before fraction {fraction}, given on {other}.</source>
        <translation>{date} précède la fraction {fraction}, administrée le {other}.</translation>
    </message>
    <message>
        <source>{date} is before the consent of {consent}.</source>
        <translation>{date} précède le consentement du {consent}.</translation>
    </message>
    <message>
        <source>{date} is before the first dose of {first}.</source>
        <translation>{date} précède la première dose du {first}.</translation>
    </message>
    <message>
        <source>{date} is in the future.</source>
        <translation>{date} est dans le futur.</translation>
    </message>
    <message>
        <source>{first} {count} more.</source>
        <translation>{first} {count} de plus.</translation>
    </message>
    <message>
        <source>{form}: {sentence}</source>
        <translation>{form}&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>{grade}, later {worst}</source>
        <translation>{grade}, puis {worst}</translation>
    </message>
    <message>
        <source>{id} already exists, in {cohort}. Give this participant another number to save.</source>
        <translation>{id} existe déjà, dans {cohort}. Donnez un autre numéro à ce participant pour enregistrer.</translation>
    </message>
    <message>
        <source>{id} has a DLT assessment already. Change that one, so that one participant counts once.</source>
        <translation>{id} a déjà une évaluation DLT. Modifiez celle-là, afin qu’un participant compte une fois.</translation>
    </message>
    <message>
        <source>{id} is already replaced by {other}.</source>
        <translation>{id} est déjà remplacé par {other}.</translation>
    </message>
    <message>
        <source>{id} is not known to be not evaluable, so there is nobody to replace: {reason}</source>
        <translation>{id} n’est pas connu comme non évaluable, il n’y a donc personne à remplacer&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{id} of the same cohort was judged on {judged} to have had a DLT, and no review of the cohort is recorded between then and this first dose.</source>
        <translation>{id} de la même cohorte a été jugé le {judged} comme ayant eu une DLT, et aucune revue de la cohorte n’est enregistrée entre ce jour et cette première dose.</translation>
    </message>
    <message>
        <source>{percent} % of the prescribed amount: 20 % or more off. Check both amounts and tell the investigator.</source>
        <translation>{percent}&#x202f;% de la quantité prescrite&#x202f;: écart de 20&#x202f;% ou plus. Vérifiez les deux quantités et prévenez l’investigateur.</translation>
    </message>
    <message>
        <source>{percent} % of the prescribed amount: more than 10 % off.</source>
        <translation>{percent}&#x202f;% de la quantité prescrite&#x202f;: écart de plus de 10&#x202f;%.</translation>
    </message>
    <message>
        <source>{problem} No advice is computed until this is mended.</source>
        <translation>{problem} Aucun avis n’est calculé tant que cela n’est pas corrigé.</translation>
    </message>
    <message>
        <source>{term} has no grade {grade}; its grades are {grades}. Choose one of them, or another term.</source>
        <translation>{term} n’a pas de grade {grade}&#x202f;; ses grades sont {grades}. Choisissez l’un d’eux, ou un autre terme.</translation>
    </message>
    <message>
        <source>{typed} m² is typed and is used; the study&apos;s formula gives {calculated} m².</source>
        <translation>{typed} m² est saisi et utilisé&#x202f;; la formule de l’étude donne {calculated} m².</translation>
    </message>
    <message>
        <source>{value} on {day} is grade {found}, but the course has grade {grade} then. Is a line missing?</source>
        <translation>{value} le {day} est de grade {found}, mais l’évolution du grade indique alors {grade}. Manque-t-il une ligne&#x202f;?</translation>
    </message>
    <message>
        <source>{version} has no term {terms}, so the clause will never look at it. Check the spelling.</source>
        <translation>{version} n’a pas de terme {terms}, donc le critère n’en tiendra jamais compte. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>{what} is said to be not done, but there is a record of {date}.</source>
        <translation>{what} est dit non fait, mais il existe un enregistrement du {date}.</translation>
    </message>
    <message>
        <source>“{label}” is empty. The record cannot be found again without it, so fill it in to save.</source>
        <translation>«&#x202f;{label}&#x202f;» est vide. Sans cela l’enregistrement est introuvable&#x202f;; remplissez-le pour enregistrer.</translation>
    </message>
    <message>
        <source>“{term}” is no term of {version}.</source>
        <translation>«&#x202f;{term}&#x202f;» n’est pas un terme de {version}.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>1 administration</source>
        <translation>1 administration</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>Délai de 24 heures</translation>
    </message>
    <message>
        <source>7- or 15-day clock</source>
        <translation>Délai de 7 ou 15 jours</translation>
    </message>
    <message>
        <source>Accept as recorded…</source>
        <translation>Accepter tel quel…</translation>
    </message>
    <message>
        <source>Advice after {cohort}</source>
        <translation>Avis après {cohort}</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Par rapport au plan</translation>
    </message>
    <message>
        <source>Against the prescription</source>
        <translation>Par rapport à la prescription</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Tel qu’administré</translation>
    </message>
    <message>
        <source>At baseline</source>
        <translation>Données initiales</translation>
    </message>
    <message>
        <source>At the start of the infusion</source>
        <translation>Au début de la perfusion</translation>
    </message>
    <message>
        <source>Besides the laboratory values</source>
        <translation>Outre les valeurs de laboratoire</translation>
    </message>
    <message>
        <source>Body surface area</source>
        <translation>Surface corporelle</translation>
    </message>
    <message>
        <source>By the IMWG rules of 2016</source>
        <translation>Selon les règles IMWG de 2016</translation>
    </message>
    <message>
        <source>CDISC: {name}</source>
        <translation>CDISC&#x202f;: {name}</translation>
    </message>
    <message>
        <source>CTCAE grade</source>
        <translation>Grade CTCAE</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Impossible de conclure</translation>
    </message>
    <message>
        <source>Cannot tell.</source>
        <translation>Impossible de conclure.</translation>
    </message>
    <message>
        <source>Cause, action and outcome</source>
        <translation>Cause, mesure et évolution</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Critère {number}</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>La clore</translation>
    </message>
    <message>
        <source>Cohort and regimen</source>
        <translation>Cohorte et schéma</translation>
    </message>
    <message>
        <source>Complete: all six items of 10 CFR 35.2063</source>
        <translation>Complet&#x202f;: les six éléments de 10 CFR 35.2063</translation>
    </message>
    <message>
        <source>Confirmed by the recorded responses</source>
        <translation>Confirmée par les réponses enregistrées</translation>
    </message>
    <message>
        <source>Count before it</source>
        <translation>Numération avant</translation>
    </message>
    <message>
        <source>Counting for the DLT assessment</source>
        <translation>Prise en compte pour l’évaluation DLT</translation>
    </message>
    <message>
        <source>Counts told apart after support</source>
        <translation>Numérations distinguées après support</translation>
    </message>
    <message>
        <source>DLT assessment of this participant</source>
        <translation>Évaluation DLT de ce participant</translation>
    </message>
    <message>
        <source>DLT: {answer}</source>
        <translation>DLT&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>DMC review {number}</source>
        <translation>Revue du DMC {number}</translation>
    </message>
    <message>
        <source>Data cut-off</source>
        <translation>Date de point</translation>
    </message>
    <message>
        <source>Data to {day}</source>
        <translation>Données jusqu’au {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days at each grade</source>
        <translation>Jours à chaque grade</translation>
    </message>
    <message>
        <source>Days early</source>
        <translation>Jours avant</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours après</translation>
    </message>
    <message>
        <source>Departure from the protocol</source>
        <translation>Écart au protocole</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dose-limiting toxicity</source>
        <translation>Toxicité dose-limitante</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Empty: {keys}.</source>
        <translation>Vide&#x202f;: {keys}.</translation>
    </message>
    <message>
        <source>End of participation</source>
        <translation>Fin de participation</translation>
    </message>
    <message>
        <source>Entry into the study</source>
        <translation>Entrée dans l’étude</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Exemple&#x202f;: {example}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>Pour qui et quand</translation>
    </message>
    <message>
        <source>Fraction {number} has no day.</source>
        <translation>La fraction {number} n’a pas de jour.</translation>
    </message>
    <message>
        <source>Fraction {number} has no dose.</source>
        <translation>La fraction {number} n’a pas de dose.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>How events are judged</source>
        <translation>Comment les événements sont jugés</translation>
    </message>
    <message>
        <source>How responses are read</source>
        <translation>Comment les réponses sont lues</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Investigator&apos;s assessment</source>
        <translation>Évaluation de l’investigateur</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Laboratory value</source>
        <translation>Valeur de laboratoire</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Limits around the rule</source>
        <translation>Limites autour de la règle</translation>
    </message>
    <message>
        <source>Line {number} has no day.</source>
        <translation>La ligne {number} n’a pas de jour.</translation>
    </message>
    <message>
        <source>Line {number} has no grade.</source>
        <translation>La ligne {number} n’a pas de grade.</translation>
    </message>
    <message>
        <source>Make it a query…</source>
        <translation>En faire une requête…</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Missing: {items}</source>
        <translation>Manque&#x202f;: {items}</translation>
    </message>
    <message>
        <source>Missing: {items}.</source>
        <translation>Manque&#x202f;: {items}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>More about this dose</source>
        <translation>Plus sur cette dose</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Normal range</source>
        <translation>Intervalle normal</translation>
    </message>
    <message>
        <source>Not countable: {reason}</source>
        <translation>Non dénombrable&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Over the period</source>
        <translation>Sur la période</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Planned and prescribed</source>
        <translation>Prévu et prescrit</translation>
    </message>
    <message>
        <source>Record of the dosage</source>
        <translation>Dossier de la dose</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Report {number}</source>
        <translation>Rapport {number}</translation>
    </message>
    <message>
        <source>Response of the disease</source>
        <translation>Réponse de la maladie</translation>
    </message>
    <message>
        <source>Results, transfusions, medications and doses it is about</source>
        <translation>Résultats, transfusions, médicaments et doses concernés</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Settings of 3+3</source>
        <translation>Réglages du 3+3</translation>
    </message>
    <message>
        <source>Stops the save</source>
        <translation>Bloque l’enregistrement</translation>
    </message>
    <message>
        <source>Synthetic participants; each page of a report says so</source>
        <translation>Participants synthétiques&#x202f;; chaque page d’un rapport le dit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Soit</translation>
    </message>
    <message>
        <source>The protocol</source>
        <translation>Le protocole</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>L’étude</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>To the authority within 7 or 15 days</source>
        <translation>À l’autorité dans les 7 ou 15 jours</translation>
    </message>
    <message>
        <source>To the sponsor within 24 hours</source>
        <translation>Au promoteur dans les 24 heures</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Ce qui est attendu</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Ce qui est administré</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What the committee is given</source>
        <translation>Ce que reçoit le comité</translation>
    </message>
    <message>
        <source>What the committee recommended</source>
        <translation>Ce que le comité a recommandé</translation>
    </message>
    <message>
        <source>What the sponsor decided</source>
        <translation>Ce que le promoteur a décidé</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>What was computed</source>
        <translation>Ce qui a été calculé</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Ce qui a été donné</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>Ce qui a été ouvert</translation>
    </message>
    <message>
        <source>What was taken</source>
        <translation>Ce qui a été pris</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Which date is meant</source>
        <translation>Quelle date est visée</translation>
    </message>
    <message>
        <source>Which event</source>
        <translation>Quel événement</translation>
    </message>
    <message>
        <source>Which fraction</source>
        <translation>Quelle fraction</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>Quelle visite</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>as for the dose before</source>
        <translation>comme pour la dose précédente</translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation>ne peut encore être dit</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>jour {day}</translation>
    </message>
    <message>
        <source>day {day} of the regimen, fraction 1 given {date}</source>
        <translation>jour {day} du schéma, fraction 1 administrée le {date}</translation>
    </message>
    <message>
        <source>determined less left over</source>
        <translation>déterminée moins restante</translation>
    </message>
    <message>
        <source>fraction {number}</source>
        <translation>fraction {number}</translation>
    </message>
    <message>
        <source>grade {grade} from {day}</source>
        <translation>grade {grade} à partir du {day}</translation>
    </message>
    <message>
        <source>grade {grade}: 1 day</source>
        <translation>grade {grade}&#x202f;: 1 jour</translation>
    </message>
    <message>
        <source>grade {grade}: no end recorded</source>
        <translation>grade {grade}&#x202f;: aucune fin enregistrée</translation>
    </message>
    <message>
        <source>grade {grade}: {least} days</source>
        <translation>grade {grade}&#x202f;: {least} jours</translation>
    </message>
    <message>
        <source>grade {grade}: {least} to {most} days</source>
        <translation>grade {grade}&#x202f;: {least} à {most} jours</translation>
    </message>
    <message>
        <source>how often it was given is not recorded</source>
        <translation>la fréquence d’administration n’est pas enregistrée</translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation>elle a été interrompue</translation>
    </message>
    <message>
        <source>its first and last day are not both known</source>
        <translation>son premier et son dernier jour ne sont pas tous deux connus</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>aucune date</translation>
    </message>
    <message>
        <source>planned dose</source>
        <translation>dose prévue</translation>
    </message>
    <message>
        <source>planned dose × {area} m² ({source})</source>
        <translation>dose prévue × {area} m² ({source})</translation>
    </message>
    <message>
        <source>planned dose × {weight} kg</source>
        <translation>dose prévue × {weight} kg</translation>
    </message>
    <message>
        <source>reference ranges</source>
        <translation>intervalles de référence</translation>
    </message>
    <message>
        <source>regimen of {cohort}</source>
        <translation>schéma de {cohort}</translation>
    </message>
    <message>
        <source>result of {date}</source>
        <translation>résultat du {date}</translation>
    </message>
    <message>
        <source>the day it was given</source>
        <translation>le jour de l’administration</translation>
    </message>
    <message>
        <source>the planned date</source>
        <translation>la date prévue</translation>
    </message>
    <message>
        <source>this frequency does not tell how many there were</source>
        <translation>cette fréquence ne dit pas combien il y en a eu</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>{count} administrations</source>
        <translation>{count} administrations</translation>
    </message>
    <message>
        <source>{field}, fraction {number}, {column}</source>
        <translation>{field}, fraction {number}, {column}</translation>
    </message>
    <message>
        <source>{field}, line {number}, {column}</source>
        <translation>{field}, ligne {number}, {column}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{formula}, capped by the study</source>
        <translation>{formula}, plafonnée par l’étude</translation>
    </message>
    <message>
        <source>{percent} % of the prescribed amount</source>
        <translation>{percent}&#x202f;% de la quantité prescrite</translation>
    </message>
    <message>
        <source>{regimen}; {total} {unit} in all</source>
        <translation>{regimen}&#x202f;; {total} {unit} au total</translation>
    </message>
    <message>
        <source>{times}, {total} {unit} in all</source>
        <translation>{times}, {total} {unit} au total</translation>
    </message>
    <message>
        <source>{title} (voided)</source>
        <translation>{title} (invalidé)</translation>
    </message>
    <message>
        <source>{unit} = {also}</source>
        <translation>{unit} = {also}</translation>
    </message>
    <message>
        <source>{value}, back at baseline or better</source>
        <translation>{value}, revenu à la valeur initiale ou mieux</translation>
    </message>
    <message>
        <source>{value}: {source}. Ctrl+Space accepts it.</source>
        <translation>{value}&#x202f;: {source}. Ctrl+Espace l’accepte.</translation>
    </message>
    <message>
        <source>“{typed}” fits several choices. Type more of it, or pick one.</source>
        <translation>«&#x202f;{typed}&#x202f;» convient à plusieurs choix. Tapez-en plus, ou choisissez.</translation>
    </message>
    <message>
        <source>“{typed}” is no grade. Grades are 1, 2, 3, 4 and 5.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas un grade. Les grades sont 1, 2, 3, 4 et 5.</translation>
    </message>
    <message>
        <source>“{typed}” is none of the choices. Press Down to see them.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est aucun des choix. Appuyez sur Flèche bas pour les voir.</translation>
    </message>
    <message>
        <source>“{typed}” may be {first} or {second}. Write the month as a word.</source>
        <translation>«&#x202f;{typed}&#x202f;» peut être {first} ou {second}. Écrivez le mois en toutes lettres.</translation>
    </message>
    <message>
        <source>“{typed}” may mean two days. Choose one: press 1 or 2.</source>
        <translation>«&#x202f;{typed}&#x202f;» peut désigner deux jours. Choisissez-en un&#x202f;: appuyez sur 1 ou 2.</translation>
    </message>
</context>
<context>
    <name>grade</name>
    <message>
        <source>grade {grade}</source>
        <translation>grade {grade}</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>sans grade</translation>
    </message>
    <message>
        <source>severity only: {severity}</source>
        <translation>sévérité seule&#x202f;: {severity}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>CDISC</source>
        <translation>CDISC</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fields of the form: {form}</source>
        <translation>Champs du formulaire&#x202f;: {form}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Nothing in the help says that. Try another word.</source>
        <translation>Rien dans l’aide ne dit cela. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture of {page}. Enter or a click enlarges it.</source>
        <translation>Image de {page}. Entrée ou un clic l’agrandit.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>Que saisir</translation>
    </message>
    <message>
        <source>none: {reason}</source>
        <translation>aucun&#x202f;: {reason}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>(nothing: leave it empty)</source>
        <translation>(rien&#x202f;: laisser vide)</translation>
    </message>
    <message>
        <source>A reference to another form cannot be imported.</source>
        <translation>Une référence à un autre formulaire ne peut être importée.</translation>
    </message>
    <message>
        <source>Cells with formulas: {count}. Their results as last saved were read; look at them.</source>
        <translation>Cellules avec formules&#x202f;: {count}. Leurs résultats tels que dernièrement enregistrés ont été lus&#x202f;; vérifiez-les.</translation>
    </message>
    <message>
        <source>Give the template a name of letters or digits.</source>
        <translation>Donnez au modèle un nom de lettres ou de chiffres.</translation>
    </message>
    <message>
        <source>Imported {count} rows of {file}, SHA-256 {digest}</source>
        <translation>{count} lignes importées de {file}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Line {line} of {file} has more cells than there are headings.</source>
        <translation>La ligne {line} de {file} a plus de cellules qu’il n’y a d’en-têtes.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} of {file} holds a formula without its result. Open the file in the program that wrote it, save it there, and try again. Nothing was imported.</source>
        <translation>La ligne {line}, colonne {column} de {file} contient une formule sans son résultat. Ouvrez le fichier dans le programme qui l’a écrit, enregistrez-le, et réessayez. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file is no UTF-8, so it was read as Windows text. Check accents and signs such as µ.</source>
        <translation>Le fichier n’est pas en UTF-8&#x202f;; il a donc été lu comme texte Windows. Vérifiez les accents et les signes tels que µ.</translation>
    </message>
    <message>
        <source>The form {form} has no variable “{name}”.</source>
        <translation>Le formulaire {form} n’a pas de variable «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The template could not be kept ({reason}).</source>
        <translation>Le modèle n’a pas pu être gardé ({reason}).</translation>
    </message>
    <message>
        <source>The unit of {label} is {unit}, not {text}.</source>
        <translation>L’unité de {label} est {unit}, non {text}.</translation>
    </message>
    <message>
        <source>There is no cohort {number}.</source>
        <translation>Il n’y a pas de cohorte {number}.</translation>
    </message>
    <message>
        <source>There is no form “{name}”.</source>
        <translation>Il n’y a pas de formulaire «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no participant {id}.</source>
        <translation>Il n’y a pas de participant {id}.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. There are: {names}.</source>
        <translation>Il n’y a pas de modèle «&#x202f;{name}&#x202f;». Il y a&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>This field cannot be imported. Enter it by hand.</source>
        <translation>Ce champ ne peut être importé. Saisissez-le à la main.</translation>
    </message>
    <message>
        <source>Two columns are meant for “{name}”. Choose one of them.</source>
        <translation>Deux colonnes sont destinées à «&#x202f;{name}&#x202f;». Choisissez-en une.</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was imported.</source>
        <translation>{file} ne peut être lu ({reason}). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook of at most 100,000 rows. Save it as .xlsx without a password, or as “CSV UTF-8”, and try again.</source>
        <translation>{file} ne peut être lu comme classeur Excel d’au plus 100&#x202f;000 lignes. Enregistrez-le en .xlsx sans mot de passe, ou en «&#x202f;CSV UTF-8&#x202f;», et réessayez.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”. Its sheets are {sheets}.</source>
        <translation>{file} n’a pas de feuille «&#x202f;{sheet}&#x202f;». Ses feuilles sont {sheets}.</translation>
    </message>
    <message>
        <source>{file} has two columns “{name}”. Give each its own name.</source>
        <translation>{file} a deux colonnes «&#x202f;{name}&#x202f;». Donnez à chacune son propre nom.</translation>
    </message>
    <message>
        <source>{file} holds more than 100,000 rows. Split it.</source>
        <translation>{file} contient plus de 100&#x202f;000 lignes. Divisez-le.</translation>
    </message>
    <message>
        <source>{file} holds no rows below its headings.</source>
        <translation>{file} ne contient aucune ligne sous ses en-têtes.</translation>
    </message>
    <message>
        <source>{file} is far larger than a table of records.</source>
        <translation>{file} est bien plus grand qu’un tableau d’enregistrements.</translation>
    </message>
    <message>
        <source>{file} is no table of separated values: {reason}.</source>
        <translation>{file} n’est pas un tableau de valeurs séparées&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no template for an import.</source>
        <translation>{file} n’est pas un modèle d’import.</translation>
    </message>
    <message>
        <source>{file} is no text. Save the table as “CSV UTF-8”.</source>
        <translation>{file} n’est pas du texte. Enregistrez le tableau en «&#x202f;CSV UTF-8&#x202f;».</translation>
    </message>
    <message>
        <source>{label}: unit</source>
        <translation>{label}&#x202f;: unité</translation>
    </message>
    <message>
        <source>{label}: {answer}</source>
        <translation>{label}&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>“{text}” is neither Y nor N.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est ni Y ni N.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>« {text}&#x202f;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{text}” is no grade with its first day, such as 3 from 2018-06-09.</source>
        <translation>« {text}&#x202f;» n’est pas un grade avec son premier jour, tel que 3 from 2018-06-09.</translation>
    </message>
    <message>
        <source>“{text}” is none of the answers: {answers}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est aucune des réponses&#x202f;: {answers}.</translation>
    </message>
    <message>
        <source>“{text}” is none of the {count} answers, such as {answers}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est aucune des {count} réponses, par exemple {answers}.</translation>
    </message>
    <message>
        <source>“{text}” is what a spreadsheet shows where a formula failed.</source>
        <translation>«&#x202f;{text}&#x202f;» est ce qu’affiche un tableur là où une formule a échoué.</translation>
    </message>
    <message>
        <source>“{text}” may be {first} or {second}. Write it as 2018-08-12.</source>
        <translation>«&#x202f;{text}&#x202f;» peut être {first} ou {second}. Écrivez sous la forme 2018-08-12.</translation>
    </message>
    <message>
        <source>“{text}” names no value that can be absent, or no reason for it.</source>
        <translation>« {text}&#x202f;» ne nomme pas de valeur qui puisse manquer, ou pas de raison.</translation>
    </message>
</context>
<context>
    <name>imwg</name>
    <message>
        <source>A new bone lesion was seen.</source>
        <translation>Une nouvelle lésion osseuse a été vue.</translation>
    </message>
    <message>
        <source>A plasmacytoma is new, or larger by 50 % or more.</source>
        <translation>Un plasmocytome est nouveau, ou accru de 50&#x202f;% ou plus.</translation>
    </message>
    <message>
        <source>Lowered by one category, since a marker is missing.</source>
        <translation>Abaissée d’une catégorie, car un marqueur manque.</translation>
    </message>
    <message>
        <source>New anti-myeloma therapy was started; responses no longer count.</source>
        <translation>Un nouveau traitement anti-myélome a été débuté&#x202f;; les réponses ne comptent plus.</translation>
    </message>
    <message>
        <source>No marker of the disease was measurable at baseline.</source>
        <translation>Aucun marqueur de la maladie n’était mesurable initialement.</translation>
    </message>
    <message>
        <source>The study does not use {category}.</source>
        <translation>L’étude n’utilise pas {category}.</translation>
    </message>
    <message>
        <source>a dated first dose</source>
        <translation>une première dose datée</translation>
    </message>
    <message>
        <source>a measurable marker</source>
        <translation>un marqueur mesurable</translation>
    </message>
    <message>
        <source>a participant and a full date</source>
        <translation>un participant et une date complète</translation>
    </message>
    <message>
        <source>clonal cells in the marrow</source>
        <translation>cellules clonales médullaires</translation>
    </message>
    <message>
        <source>free light chain ratio</source>
        <translation>rapport des chaînes légères libres</translation>
    </message>
    <message>
        <source>free light chains, difference</source>
        <translation>chaînes légères libres, différence</translation>
    </message>
    <message>
        <source>immunofixation of serum</source>
        <translation>immunofixation sérique</translation>
    </message>
    <message>
        <source>immunofixation of urine</source>
        <translation>immunofixation urinaire</translation>
    </message>
    <message>
        <source>plasma cells in the marrow</source>
        <translation>plasmocytes médullaires</translation>
    </message>
    <message>
        <source>plasmacytomas</source>
        <translation>plasmocytomes</translation>
    </message>
    <message>
        <source>serum M-protein</source>
        <translation>protéine M sérique</translation>
    </message>
    <message>
        <source>urine M-protein</source>
        <translation>protéine M urinaire</translation>
    </message>
    <message>
        <source>{item} (needed for {category})</source>
        <translation>{item} (nécessaire pour {category})</translation>
    </message>
    <message>
        <source>{marker} at baseline</source>
        <translation>{marker} initialement</translation>
    </message>
    <message>
        <source>{marker} of this assessment</source>
        <translation>{marker} de cette évaluation</translation>
    </message>
    <message>
        <source>{marker} rose by {rise} {unit} above its lowest confirmed value of {lowest}.</source>
        <translation>{marker} a augmenté de {rise} {unit} au-dessus de sa valeur confirmée la plus basse, {lowest}.</translation>
    </message>
    <message>
        <source>{marker} {change} % from baseline ({before} to {now} {unit}).</source>
        <translation>{marker} {change}&#x202f;% par rapport à la valeur initiale ({before} à {now} {unit}).</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Alt+1 … Alt+9</source>
        <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+lettre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>F5 not done · F6 unknown · F7 not applicable · F8 refused</source>
        <translation>F5 non fait · F6 inconnu · F7 sans objet · F8 refusé</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>Champ précédent</translation>
    </message>
    <message>
        <source>From the form to the list</source>
        <translation>Du formulaire à la liste</translation>
    </message>
    <message>
        <source>From the list to the form</source>
        <translation>De la liste au formulaire</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>Dans les listes et formulaires</translation>
    </message>
    <message>
        <source>In the menus</source>
        <translation>Dans les menus</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Pages one to nine</source>
        <translation>Pages une à neuf</translation>
    </message>
    <message>
        <source>Say why an empty field has no value, or take it back</source>
        <translation>Dire pourquoi un champ vide n’a pas de valeur, ou revenir dessus</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Maj+Tab</translation>
    </message>
    <message>
        <source>Tab · Enter</source>
        <translation>Tab · Entrée</translation>
    </message>
    <message>
        <source>Take over the value that is offered</source>
        <translation>Reprendre la valeur proposée</translation>
    </message>
    <message>
        <source>To a field by the underlined letter of its label</source>
        <translation>Vers un champ par la lettre soulignée de son libellé</translation>
    </message>
</context>
<context>
    <name>labs</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>1 of {all} values gets no normal range: name the laboratory, or type the range below the unit. A grade that needs a limit of the laboratory cannot be told without it.</source>
        <translation>1 valeur sur {all} n’a pas d’intervalle normal : nommez le laboratoire, ou tapez l’intervalle sous l’unité. Un grade qui demande une limite du laboratoire ne peut se dire sans cela.</translation>
    </message>
    <message>
        <source>A transfusion was given on {day}: {product}.</source>
        <translation>Une transfusion a été donnée le {day}&#x202f;: {product}.</translation>
    </message>
    <message>
        <source>At least grade {low}: {term}; not gradable: {reasons}</source>
        <translation>Au moins grade {low}&#x202f;: {term}&#x202f;; non gradable&#x202f;: {reasons}</translation>
    </message>
    <message>
        <source>Back at baseline or better on {day}.</source>
        <translation>Revenu à la valeur initiale ou mieux le {day}.</translation>
    </message>
    <message>
        <source>Cannot tell: {reason}</source>
        <translation>Impossible de conclure&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Grade 0</source>
        <translation>Grade 0</translation>
    </message>
    <message>
        <source>Grade {grade}: {term}</source>
        <translation>Grade {grade}&#x202f;: {term}</translation>
    </message>
    <message>
        <source>Grade {low} to {high}: {term}</source>
        <translation>Grade {low} à {high}&#x202f;: {term}</translation>
    </message>
    <message>
        <source>New event, onset {onset}.</source>
        <translation>Nouvel événement, début {onset}.</translation>
    </message>
    <message>
        <source>New event: {course}.</source>
        <translation>Nouvel événement&#x202f;: {course}.</translation>
    </message>
    <message>
        <source>No grades in numbers for this test in {version}</source>
        <translation>Pas de grades chiffrés pour cette analyse dans {version}</translation>
    </message>
    <message>
        <source>None: {reason}</source>
        <translation>Aucun&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Not gradable: the criteria ask for calcium corrected for albumin, or ionised</source>
        <translation>Non gradable&#x202f;: les critères exigent le calcium corrigé de l’albumine, ou ionisé</translation>
    </message>
    <message>
        <source>Not gradable: the study has no CTCAE version</source>
        <translation>Non gradable&#x202f;: l’étude n’a pas de version CTCAE</translation>
    </message>
    <message>
        <source>Not gradable: {reasons} ({term})</source>
        <translation>Non gradable&#x202f;: {reasons} ({term})</translation>
    </message>
    <message>
        <source>Ranges of {laboratory}: {ranges}.</source>
        <translation>Intervalles de {laboratory}&#x202f;: {ranges}.</translation>
    </message>
    <message>
        <source>The event of {onset} gets its course: {course}.</source>
        <translation>L’événement du {onset} reçoit son évolution du grade&#x202f;: {course}.</translation>
    </message>
    <message>
        <source>The grade stays open.</source>
        <translation>Le grade reste ouvert.</translation>
    </message>
    <message>
        <source>The range of {test} ends below its beginning.</source>
        <translation>L’intervalle de {test} finit au-dessous de son début.</translation>
    </message>
    <message>
        <source>The row has values, but no date.</source>
        <translation>La ligne a des valeurs, mais pas de date.</translation>
    </message>
    <message>
        <source>The unit of {test} is one of {units}.</source>
        <translation>L’unité de {test} est l’une de {units}.</translation>
    </message>
    <message>
        <source>from {begin}</source>
        <translation>à partir du {begin}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>to {end}</source>
        <translation>jusqu’au {end}</translation>
    </message>
    <message>
        <source>up to {high} years</source>
        <translation>jusqu’à {high} ans</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>du {begin} au {end}</translation>
    </message>
    <message>
        <source>{count} of {all} values get no normal range: name the laboratory, or type the range below the unit. Grades that need a limit of the laboratory cannot be told without it.</source>
        <translation>{count} valeurs sur {all} n’ont pas d’intervalle normal&#x202f;: nommez le laboratoire, ou tapez l’intervalle sous l’unité. Les grades qui demandent une limite du laboratoire ne peuvent se dire sans cela.</translation>
    </message>
    <message>
        <source>{low} to {high} years</source>
        <translation>{low} à {high} ans</translation>
    </message>
    <message>
        <source>{low} years and older</source>
        <translation>{low} ans et plus</translation>
    </message>
    <message>
        <source>{range}, converted from {printed}</source>
        <translation>{range}, converti de {printed}</translation>
    </message>
    <message>
        <source>{term} grade {grade}</source>
        <translation>{term} grade {grade}</translation>
    </message>
    <message>
        <source>{test} of {date} is recorded as {value} {unit}. Change that result, with a reason, if it is wrong.</source>
        <translation>{test} du {date} est enregistré comme {value} {unit}. Modifiez ce résultat, avec un motif, s’il est faux.</translation>
    </message>
    <message>
        <source>{value}, {day}</source>
        <translation>{value}, {day}</translation>
    </message>
    <message>
        <source>“{text}” may be {first} or {second}. Write the month as a word.</source>
        <translation>«&#x202f;{text}&#x202f;» peut être {first} ou {second}. Écrivez le mois en toutes lettres.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>1 assessment</source>
        <translation>1 évaluation</translation>
    </message>
    <message>
        <source>1 clause</source>
        <translation>1 critère</translation>
    </message>
    <message>
        <source>1 cohort</source>
        <translation>1 cohorte</translation>
    </message>
    <message>
        <source>1 cut-off</source>
        <translation>1 date de point</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 décision</translation>
    </message>
    <message>
        <source>1 deviation</source>
        <translation>1 écart</translation>
    </message>
    <message>
        <source>1 dose</source>
        <translation>1 dose</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>1 medication</source>
        <translation>1 médicament</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 participant</translation>
    </message>
    <message>
        <source>1 planned visit</source>
        <translation>1 visite prévue</translation>
    </message>
    <message>
        <source>1 query</source>
        <translation>1 requête</translation>
    </message>
    <message>
        <source>1 range</source>
        <translation>1 intervalle</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 déclaration</translation>
    </message>
    <message>
        <source>1 response</source>
        <translation>1 réponse</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 revue</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 règle</translation>
    </message>
    <message>
        <source>1 stay</source>
        <translation>1 séjour</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>1 étude</translation>
    </message>
    <message>
        <source>1 transfusion</source>
        <translation>1 transfusion</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 visite</translation>
    </message>
    <message>
        <source>1 warning switched off</source>
        <translation>1 avertissement désactivé</translation>
    </message>
    <message>
        <source>Administered</source>
        <translation>Administré</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Événement indésirable</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Événements indésirables</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>After cohort</source>
        <translation>Après la cohorte</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Par rapport au plan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Toutes les cohortes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Imputabilité</translation>
    </message>
    <message>
        <source>Aware</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Count before</source>
        <translation>Numération avant</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Comptée depuis</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>DLT assessments</source>
        <translation>Évaluations DLT</translation>
    </message>
    <message>
        <source>DLT definition</source>
        <translation>Définition des DLT</translation>
    </message>
    <message>
        <source>DLT not judged</source>
        <translation>DLT non jugée</translation>
    </message>
    <message>
        <source>DMC reviews</source>
        <translation>Revues du DMC</translation>
    </message>
    <message>
        <source>Data cut-offs</source>
        <translation>Dates de point</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Données jusqu’au</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Died {date}</source>
        <translation>Décédé le {date}</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dose axis</source>
        <translation>Axe de dose</translation>
    </message>
    <message>
        <source>Dose decided</source>
        <translation>Dose décidée</translation>
    </message>
    <message>
        <source>Dose decisions</source>
        <translation>Décisions de dose</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enrolled, not yet treated</source>
        <translation>Inclus, pas encore traité</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Règle d’escalade</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Expectedness</source>
        <translation>Caractère attendu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>Première dose</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fraction</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fractions</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administrée</translation>
    </message>
    <message>
        <source>Given for</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Grade 3 or higher</source>
        <translation>Grade 3 ou plus</translation>
    </message>
    <message>
        <source>Hospital stays</source>
        <translation>Séjours à l’hôpital</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In screening</source>
        <translation>En sélection</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Jugé par</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Jugé le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>M-protein</source>
        <translation>Protéine M</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>New SAE report</source>
        <translation>Nouvelle déclaration d’EIG</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>Nouveau critère</translation>
    </message>
    <message>
        <source>New cohort</source>
        <translation>Nouvelle cohorte</translation>
    </message>
    <message>
        <source>New deviation</source>
        <translation>Nouvel écart</translation>
    </message>
    <message>
        <source>New dose</source>
        <translation>Nouvelle dose</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>New hospital stay</source>
        <translation>Nouveau séjour à l’hôpital</translation>
    </message>
    <message>
        <source>New medication</source>
        <translation>Nouveau médicament</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nouveau participant</translation>
    </message>
    <message>
        <source>New planned visit</source>
        <translation>Nouvelle visite prévue</translation>
    </message>
    <message>
        <source>New range</source>
        <translation>Nouvel intervalle</translation>
    </message>
    <message>
        <source>New response</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Nouveau résultat</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Nouvelle revue</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>New transfusion</source>
        <translation>Nouvelle transfusion</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle visite</translation>
    </message>
    <message>
        <source>No DMC reviews yet. Each meeting that judged a cohort has an entry.</source>
        <translation>Pas encore de revue du DMC. Chaque réunion qui a jugé une cohorte a une entrée.</translation>
    </message>
    <message>
        <source>No SAE reports yet. Each serious event has an initial report and its follow-ups.</source>
        <translation>Pas encore de déclaration d’EIG. Chaque événement grave a une déclaration initiale et ses suivis.</translation>
    </message>
    <message>
        <source>No adverse events yet.</source>
        <translation>Pas encore d’événement indésirable.</translation>
    </message>
    <message>
        <source>No clauses yet. Each sentence of the protocol&apos;s DLT definition is one.</source>
        <translation>Pas encore de critère. Chaque phrase de la définition des DLT du protocole en est un.</translation>
    </message>
    <message>
        <source>No cohorts yet. A cohort has a number, a regimen and a status.</source>
        <translation>Pas encore de cohorte. Une cohorte a un numéro, un schéma et un statut.</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Aucun consentement enregistré</translation>
    </message>
    <message>
        <source>No data cut-offs yet. One is kept with each report that is made.</source>
        <translation>Pas encore de date de point. Une est conservée avec chaque rapport établi.</translation>
    </message>
    <message>
        <source>No dose decisions yet. Each advice that is kept has an entry.</source>
        <translation>Pas encore de décision de dose. Chaque avis conservé a une entrée.</translation>
    </message>
    <message>
        <source>No doses yet. Each fraction has an entry, given or omitted.</source>
        <translation>Pas encore de dose. Chaque fraction a une entrée, administrée ou omise.</translation>
    </message>
    <message>
        <source>No escalation rule yet. Choose the one of the protocol.</source>
        <translation>Pas encore de règle d’escalade. Choisissez celle du protocole.</translation>
    </message>
    <message>
        <source>No hospital stays yet. One entry goes from admission to discharge.</source>
        <translation>Aucun séjour à l’hôpital encore. Une entrée va de l’admission à la sortie.</translation>
    </message>
    <message>
        <source>No medications yet. Growth factors and steroids belong here too.</source>
        <translation>Pas encore de médicament. Les facteurs de croissance et corticoïdes ont aussi leur place ici.</translation>
    </message>
    <message>
        <source>No participants yet. Everybody who gave consent belongs here.</source>
        <translation>Pas encore de participant. Quiconque a consenti a sa place ici.</translation>
    </message>
    <message>
        <source>No protocol deviations yet.</source>
        <translation>Pas encore d’écart au protocole.</translation>
    </message>
    <message>
        <source>No queries yet. Ctrl+Shift+Q asks about the field that has the keyboard.</source>
        <translation>Pas encore de requête. Ctrl+Maj+Q interroge le champ actif.</translation>
    </message>
    <message>
        <source>No reference ranges yet. Entered once, a range applies to all results that name its laboratory.</source>
        <translation>Pas encore d’intervalle de référence. Saisi une fois, un intervalle s’applique à tous les résultats qui nomment son laboratoire.</translation>
    </message>
    <message>
        <source>No reports yet. Each exported DMC summary is kept in this list.</source>
        <translation>Pas encore de rapport. Chaque synthèse exportée pour le DMC est conservée dans cette liste.</translation>
    </message>
    <message>
        <source>No responses yet. Each assessment of the disease has an entry.</source>
        <translation>Pas encore de réponse. Chaque évaluation de la maladie a une entrée.</translation>
    </message>
    <message>
        <source>No results yet. A grid takes many at once, typed or pasted: Ctrl+G.</source>
        <translation>Pas encore de résultat. Une grille en prend plusieurs à la fois, saisis ou collés&#x202f;: Ctrl+G.</translation>
    </message>
    <message>
        <source>No transfusions yet. One entry holds one product given on one day.</source>
        <translation>Pas encore de transfusion. Une entrée contient un produit donné un jour.</translation>
    </message>
    <message>
        <source>No visits are planned yet. A visit has a day and what is expected.</source>
        <translation>Aucune visite n’est encore prévue. Une visite a un jour et ce qui est attendu.</translation>
    </message>
    <message>
        <source>No visits are recorded. Results and responses need none: they show themselves.</source>
        <translation>Aucune visite n’est enregistrée. Résultats et réponses n’en ont pas besoin&#x202f;: ils se montrent eux-mêmes.</translation>
    </message>
    <message>
        <source>No warning is switched off. That is for the study lead to decide.</source>
        <translation>Aucun avertissement n’est désactivé. C’est au responsable de l’étude d’en décider.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nobody has been judged yet. Each treated participant gets one assessment.</source>
        <translation>Personne n’a encore été jugé. Chaque participant traité reçoit une évaluation.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>Pas comme prévu</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Not yet given</source>
        <translation>Pas encore administrée</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Pas encore jugé</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nothing is recorded about the study yet.</source>
        <translation>Rien n’est encore enregistré sur l’étude.</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Open to enrolment</source>
        <translation>Inclusions ouvertes</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Planned dose</source>
        <translation>Dose prévue</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquettes</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Prescrit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Protocol deviations</source>
        <translation>Écarts au protocole</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation>Globules rouges</translation>
    </message>
    <message>
        <source>Reference ranges</source>
        <translation>Intervalles de référence</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation>Rapports établis</translation>
    </message>
    <message>
        <source>Response (IMWG)</source>
        <translation>Réponse (IMWG)</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>SAE reports</source>
        <translation>Déclarations d’EIG</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Screen failure</source>
        <translation>Échec de sélection</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>Show all {total}</source>
        <translation>Tout montrer ({total})</translation>
    </message>
    <message>
        <source>Show {number} voided</source>
        <translation>Montrer les invalidés ({number})</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Promoteur</translation>
    </message>
    <message>
        <source>Sponsor&apos;s decision</source>
        <translation>Décision du promoteur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Switch off a warning</source>
        <translation>Désactiver un avertissement</translation>
    </message>
    <message>
        <source>Taken at (UTC)</source>
        <translation>Établi à (UTC)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>To the authority</source>
        <translation>À l’autorité</translation>
    </message>
    <message>
        <source>To the sponsor</source>
        <translation>Au promoteur</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusions</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable au</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Voided: {text}</source>
        <translation>Invalidé&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Warnings ({number})</source>
        <translation>Avertissements ({number})</translation>
    </message>
    <message>
        <source>Warnings switched off</source>
        <translation>Avertissements désactivés</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>à partir de {low}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>encore là</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>jusqu’à {high}</translation>
    </message>
    <message>
        <source>{given}, {omitted} omitted</source>
        <translation>{given}, omises&#x202f;: {omitted}</translation>
    </message>
    <message>
        <source>{new}  (Ctrl+N)</source>
        <translation>{new}  (Ctrl+N)</translation>
    </message>
    <message>
        <source>{shown} of {total} assessments</source>
        <translation>{shown} évaluations sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} clauses</source>
        <translation>{shown} critères sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} cohorts</source>
        <translation>{shown} cohortes sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} cut-offs</source>
        <translation>{shown} dates de point sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} decisions</source>
        <translation>{shown} décisions sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} deviations</source>
        <translation>{shown} écarts sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} doses</source>
        <translation>{shown} doses sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} events</source>
        <translation>{shown} événements sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} medications</source>
        <translation>{shown} médicaments sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} participants</source>
        <translation>{shown} participants sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} planned visits</source>
        <translation>{shown} visites prévues sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} queries</source>
        <translation>{shown} requêtes sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} ranges</source>
        <translation>{shown} intervalles sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} reports</source>
        <translation>{shown} déclarations sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} responses</source>
        <translation>{shown} réponses sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} results</source>
        <translation>{shown} résultats sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} reviews</source>
        <translation>{shown} revues sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} rules</source>
        <translation>{shown} règles sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} stays</source>
        <translation>{shown} séjours sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} studies</source>
        <translation>{shown} études sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} transfusions</source>
        <translation>{shown} transfusions sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} visits</source>
        <translation>{shown} visites sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} warnings switched off</source>
        <translation>{shown} avertissements désactivés sur {total}</translation>
    </message>
    <message>
        <source>{text}, voided</source>
        <translation>{text}, invalidé</translation>
    </message>
    <message>
        <source>{total} assessments</source>
        <translation>{total} évaluations</translation>
    </message>
    <message>
        <source>{total} clauses</source>
        <translation>{total} critères</translation>
    </message>
    <message>
        <source>{total} cohorts</source>
        <translation>{total} cohortes</translation>
    </message>
    <message>
        <source>{total} cut-offs</source>
        <translation>{total} dates de point</translation>
    </message>
    <message>
        <source>{total} decisions</source>
        <translation>{total} décisions</translation>
    </message>
    <message>
        <source>{total} deviations</source>
        <translation>{total} écarts</translation>
    </message>
    <message>
        <source>{total} doses</source>
        <translation>{total} doses</translation>
    </message>
    <message>
        <source>{total} events</source>
        <translation>{total} événements</translation>
    </message>
    <message>
        <source>{total} medications</source>
        <translation>{total} médicaments</translation>
    </message>
    <message>
        <source>{total} participants</source>
        <translation>{total} participants</translation>
    </message>
    <message>
        <source>{total} planned visits</source>
        <translation>{total} visites prévues</translation>
    </message>
    <message>
        <source>{total} queries</source>
        <translation>{total} requêtes</translation>
    </message>
    <message>
        <source>{total} ranges</source>
        <translation>{total} intervalles</translation>
    </message>
    <message>
        <source>{total} reports</source>
        <translation>{total} déclarations</translation>
    </message>
    <message>
        <source>{total} responses</source>
        <translation>{total} réponses</translation>
    </message>
    <message>
        <source>{total} results</source>
        <translation>{total} résultats</translation>
    </message>
    <message>
        <source>{total} reviews</source>
        <translation>{total} revues</translation>
    </message>
    <message>
        <source>{total} rules</source>
        <translation>{total} règles</translation>
    </message>
    <message>
        <source>{total} stays</source>
        <translation>{total} séjours</translation>
    </message>
    <message>
        <source>{total} studies</source>
        <translation>{total} études</translation>
    </message>
    <message>
        <source>{total} transfusions</source>
        <translation>{total} transfusions</translation>
    </message>
    <message>
        <source>{total} visits</source>
        <translation>{total} visites</translation>
    </message>
    <message>
        <source>{total} warnings switched off</source>
        <translation>{total} avertissements désactivés</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Dosebook {version} · {title}</source>
        <translation>Dosebook {version} · {title}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Quick-reference card</source>
        <translation>Aide-mémoire</translation>
    </message>
    <message>
        <source>Taking pictures of every page for the manual. This takes about a minute…</source>
        <translation>Prise d’images de chaque page pour le manuel. Cela prend environ une minute…</translation>
    </message>
    <message>
        <source>The manual was not written to {path}. {why}</source>
        <translation>Le manuel n’a pas été écrit dans {path}. {why}</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;About Dosebook</source>
        <translation>À &amp;propos de Dosebook</translation>
    </message>
    <message>
        <source>&amp;Ask about the field…</source>
        <translation>Émettre une re&amp;quête sur le champ…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Casebook…</source>
        <translation>&amp;Cahier d’observation…</translation>
    </message>
    <message>
        <source>&amp;Check study…</source>
        <translation>&amp;Contrôler l’étude…</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>&amp;Fermer l’étude</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;DMC safety summary…</source>
        <translation>&amp;Synthèse de sécurité pour le DMC…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Events by the results…</source>
        <translation>Événements selon les &amp;résultats…</translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation>&amp;Exporter les données…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find participant, event, page…</source>
        <translation>&amp;Trouver participant, événement, page…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide de cette page</translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation>&amp;Historique de l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>&amp;Importer un tableau…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Load CTCAE texts…</source>
        <translation>C&amp;harger les textes CTCAE…</translation>
    </message>
    <message>
        <source>&amp;Manual as a PDF…</source>
        <translation>&amp;Manuel en PDF…</translation>
    </message>
    <message>
        <source>&amp;Missing and expected forms…</source>
        <translation>Formulaires &amp;manquants et attendus…</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nouvel enregistrement</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nouvelle étude…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>&amp;Ouvrir une étude…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Plan a trial…</source>
        <translation>&amp;Planifier un essai…</translation>
    </message>
    <message>
        <source>&amp;Qualify this installation…</source>
        <translation>&amp;Qualifier cette installation…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>En&amp;registrement</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reports made</source>
        <translation>&amp;Rapports établis</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Rest&amp;aurer…</translation>
    </message>
    <message>
        <source>&amp;SAE form…</source>
        <translation>Formulaire d’&amp;EIG…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Tour of the demo study</source>
        <translation>&amp;Visite guidée de l’étude de démo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Void record…</source>
        <translation>In&amp;valider…</translation>
    </message>
    <message>
        <source>&amp;Who is at this computer…</source>
        <translation>Qui est à &amp;cet ordinateur…</translation>
    </message>
    <message>
        <source>All &amp;figures…</source>
        <translation>Toutes les &amp;figures…</translation>
    </message>
    <message>
        <source>Ans&amp;wer or accept at the field…</source>
        <translation>Répondre ou &amp;accepter au champ…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>Check a &amp;PDF…</source>
        <translation>Vérifier un &amp;PDF…</translation>
    </message>
    <message>
        <source>Copy the &amp;field from the record before</source>
        <translation>Copier le &amp;champ de l’enregistrement précédent</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>Data d&amp;ictionary…</source>
        <translation>D&amp;ictionnaire des données…</translation>
    </message>
    <message>
        <source>Events of another CTCAE &amp;version…</source>
        <translation>Événements d’une autre &amp;version CTCAE…</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>List of &amp;queries…</source>
        <translation>Liste des re&amp;quêtes…</translation>
    </message>
    <message>
        <source>New &amp;common event…</source>
        <translation>Nouvel événement &amp;fréquent…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir une étude &amp;récente</translation>
    </message>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>Ouvrir l’étude de &amp;démonstration</translation>
    </message>
    <message>
        <source>Quick-&amp;reference card…</source>
        <translation>A&amp;ide-mémoire…</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Ra&amp;pport</translation>
    </message>
    <message>
        <source>Record &amp;after</source>
        <translation>Enregistrement s&amp;uivant</translation>
    </message>
    <message>
        <source>Record &amp;before</source>
        <translation>Enregistrement &amp;précédent</translation>
    </message>
    <message>
        <source>Repeat the &amp;last record</source>
        <translation>Répéter le dernier enregis&amp;trement</translation>
    </message>
    <message>
        <source>Results in a &amp;grid…</source>
        <translation>Résultats en &amp;grille…</translation>
    </message>
    <message>
        <source>Save a report for &amp;support…</source>
        <translation>Enregistrer un rapport d’a&amp;ssistance…</translation>
    </message>
    <message>
        <source>Save and begin an&amp;other</source>
        <translation>Enregistrer et en c&amp;ommencer un autre</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Show or hide &amp;voided records</source>
        <translation>Montrer ou masquer les in&amp;validés</translation>
    </message>
    <message>
        <source>Take &amp;back typing</source>
        <translation>Défaire la &amp;saisie</translation>
    </message>
</context>
<context>
    <name>next_step</name>
    <message>
        <source>Describe the study</source>
        <translation>Décrire l’étude</translation>
    </message>
    <message>
        <source>Enter the first dose</source>
        <translation>Saisir la première dose</translation>
    </message>
    <message>
        <source>Enter the first participant</source>
        <translation>Saisir le premier participant</translation>
    </message>
    <message>
        <source>No cohort is open yet. {cohort} opens with its protocol version, its approvals and its first day.</source>
        <translation>Aucune cohorte n’est encore ouverte. {cohort} s’ouvre avec sa version du protocole, ses approbations et son premier jour.</translation>
    </message>
    <message>
        <source>No cohort is planned yet. A cohort is a dose and how many participants get it.</source>
        <translation>Aucune cohorte n’est encore prévue. Une cohorte est une dose et le nombre de participants qui la reçoivent.</translation>
    </message>
    <message>
        <source>No participant is entered yet. Everybody who gave consent belongs there.</source>
        <translation>Aucun participant n’est encore saisi. Tous ceux qui ont consenti y ont leur place.</translation>
    </message>
    <message>
        <source>Nothing was given yet. With the first dose the DLT window begins.</source>
        <translation>Rien n’a encore été donné. La fenêtre DLT commence avec la première dose.</translation>
    </message>
    <message>
        <source>Open {cohort}</source>
        <translation>Ouvrir {cohort}</translation>
    </message>
    <message>
        <source>Plan the first cohort</source>
        <translation>Prévoir la première cohorte</translation>
    </message>
    <message>
        <source>The study is not fully described yet. Its report counts by what stands there.</source>
        <translation>L’étude n’est pas encore entièrement décrite. Son rapport compte selon ce qui y figure.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>This number has more than 15 digits. Check it.</source>
        <translation>Ce nombre a plus de 15 chiffres. Vérifiez-le.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Write {point} or {plain}.</source>
        <translation>«&#x202f;{typed}&#x202f;» peut se lire de deux façons. Écrivez {point} ou {plain}.</translation>
    </message>
    <message>
        <source>“{typed}” has a thousands separator. Write the number without it, such as 1234.5.</source>
        <translation>«&#x202f;{typed}&#x202f;» a un séparateur de milliers. Écrivez le nombre sans lui, par exemple 1234,5.</translation>
    </message>
    <message>
        <source>“{typed}” is below zero, which cannot be. Write it without the sign.</source>
        <translation>«&#x202f;{typed}&#x202f;» est inférieur à zéro, ce qui est impossible. Écrivez-le sans le signe.</translation>
    </message>
    <message>
        <source>“{typed}” is no unit of this amount. Write the number in {unit}.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas une unité de cette quantité. Écrivez le nombre en {unit}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number. Write it without decimals.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas un nombre entier. Écrivez-le sans décimales.</translation>
    </message>
    <message>
        <source>“{typed}” is too large; at most {most} is meant here. Check it.</source>
        <translation>«&#x202f;{typed}&#x202f;» est trop grand&#x202f;; au plus {most} est attendu ici. Vérifiez.</translation>
    </message>
    <message>
        <source>“{typed}” was not understood as a number. Write digits, such as 12.5.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’a pas été compris comme un nombre. Écrivez des chiffres, par exemple 12,5.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source> and {count} more</source>
        <translation> et {count} de plus</translation>
    </message>
    <message>
        <source>, no DLT window is open.</source>
        <translation>, aucune fenêtre DLT n’est ouverte.</translation>
    </message>
    <message>
        <source>, {count} pending; the end of a window is not known yet.</source>
        <translation>, {count} en attente&#x202f;; la fin d’une fenêtre est encore inconnue.</translation>
    </message>
    <message>
        <source>, {count} pending; the last DLT window ends on {date}.</source>
        <translation>, {count} en attente&#x202f;; la dernière fenêtre DLT se clôt le {date}.</translation>
    </message>
    <message>
        <source>Cohorts, the lowest below; a square is a participant</source>
        <translation>Cohortes, la plus basse en bas&#x202f;; un carré est un participant</translation>
    </message>
    <message>
        <source>DLT window open</source>
        <translation>Fenêtre DLT ouverte</translation>
    </message>
    <message>
        <source>Data Monitoring Committee</source>
        <translation>Comité de surveillance des données (DMC)</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Last DMC review: none recorded yet.</source>
        <translation>Dernière revue du DMC&#x202f;: aucune encore enregistrée.</translation>
    </message>
    <message>
        <source>Last: </source>
        <translation>Dernière&#x202f;: </translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>Recherche de ce qui manque…</translation>
    </message>
    <message>
        <source>Next: </source>
        <translation>Ensuite&#x202f;: </translation>
    </message>
    <message>
        <source>Next: no dosed cohort waits for a review.</source>
        <translation>Ensuite&#x202f;: aucune cohorte traitée n’attend de revue.</translation>
    </message>
    <message>
        <source>No cohorts yet. They appear here as a ladder.</source>
        <translation>Pas encore de cohortes. Elles apparaissent ici comme une échelle.</translation>
    </message>
    <message>
        <source>Not yet judged: </source>
        <translation>Pas encore jugés&#x202f;: </translation>
    </message>
    <message>
        <source>Nothing is missing as far as the records tell.</source>
        <translation>Rien ne manque, d’après ce que disent les données.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Participants with a DLT</source>
        <translation>Participants avec une DLT</translation>
    </message>
    <message>
        <source>Serious events</source>
        <translation>Événements graves</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What the dates leave open</source>
        <translation>Ce que les dates laissent ouvert</translation>
    </message>
    <message>
        <source>What to look at again</source>
        <translation>Ce qui est à revoir</translation>
    </message>
    <message>
        <source>sponsor: {decision}</source>
        <translation>promoteur&#x202f;: {decision}</translation>
    </message>
    <message>
        <source>the sponsor has not decided yet</source>
        <translation>le promoteur n’a pas encore décidé</translation>
    </message>
    <message>
        <source>{count} of {planned} planned</source>
        <translation>{count} sur {planned} prévus</translation>
    </message>
    <message>
        <source>{count} treated</source>
        <translation>{count} traités</translation>
    </message>
    <message>
        <source>{dlts} of {evaluable} evaluable</source>
        <translation>{dlts} sur {evaluable} évaluables</translation>
    </message>
    <message>
        <source>{participant} ({days} d left)</source>
        <translation>{participant} ({days} j restants)</translation>
    </message>
    <message>
        <source>{said} Not yet judged: {count}.</source>
        <translation>{said} Pas encore jugés&#x202f;: {count}.</translation>
    </message>
</context>
<context>
    <name>participant</name>
    <message>
        <source>  ·  May be replaced</source>
        <translation>  ·  Peut être remplacé</translation>
    </message>
    <message>
        <source>  ·  Replaced by </source>
        <translation>  ·  Remplacé par </translation>
    </message>
    <message>
        <source>  ·  Replaces </source>
        <translation>  ·  Remplace </translation>
    </message>
    <message>
        <source>: {why}</source>
        <translation>&#x202f;: {why}</translation>
    </message>
    <message>
        <source>By the results, not recorded as events: {events}.  </source>
        <translation>Selon les résultats, non enregistrés comme événements&#x202f;: {events}.  </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Numérations</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Evaluable, no DLT</source>
        <translation>Évaluable, sans DLT</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>In no cohort</source>
        <translation>Dans aucune cohorte</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nouveau participant</translation>
    </message>
    <message>
        <source>New participant  (Ctrl+N)</source>
        <translation>Nouveau participant  (Ctrl+N)</translation>
    </message>
    <message>
        <source>No participants yet. Everybody who gave consent belongs here.</source>
        <translation>Pas encore de participant. Quiconque a consenti a sa place ici.</translation>
    </message>
    <message>
        <source>Not dosed</source>
        <translation>Non traité</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>Non évaluable</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Pas encore jugé</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>SAE</source>
        <translation>EIG</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusions</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}&#x202f;: {reason}</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Both stand beside everything you enter, in the study and in its audit trail, together with the name under which you are logged in to this computer. Dosebook takes your word for it: this says who you are, it does not prove it.</source>
        <translation>Tous deux figurent à côté de tout ce que vous saisissez, dans l’étude et dans sa piste d’audit, avec le nom sous lequel vous êtes connecté à cet ordinateur. Dosebook vous croit sur parole&#x202f;: cela dit qui vous êtes, cela ne le prouve pas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Data manager</source>
        <translation>Gestionnaire de données</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigateur</translation>
    </message>
    <message>
        <source>Medical monitor</source>
        <translation>Moniteur médical</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>Statisticien</translation>
    </message>
    <message>
        <source>Study coordinator</source>
        <translation>Coordinateur d’étude</translation>
    </message>
    <message>
        <source>Study nurse</source>
        <translation>Infirmier de recherche</translation>
    </message>
    <message>
        <source>Who is at this computer?</source>
        <translation>Qui est à cet ordinateur&#x202f;?</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Study coordinator</source>
        <translation>Coordinateur d’étude</translation>
    </message>
    <message>
        <source>The picture of {page} is missing or empty.</source>
        <translation>L’image de {page} manque ou est vide.</translation>
    </message>
    <message>
        <source>The report dialog did not open.</source>
        <translation>La fenêtre du rapport ne s’est pas ouverte.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source> But it stands above what the rule advises now: {advised}.</source>
        <translation> Mais elle est au-dessus de ce que la règle conseille maintenant&#x202f;: {advised}.</translation>
    </message>
    <message>
        <source>A stopping rule is met. {rule}: {observed}, limit {threshold}.</source>
        <translation>Une règle d’arrêt est remplie. {rule}&#x202f;: {observed}, limite {threshold}.</translation>
    </message>
    <message>
        <source>All {planned} places are taken.</source>
        <translation>Les {planned} places sont prises.</translation>
    </message>
    <message>
        <source>Enrolled and holding a place: {people}.</source>
        <translation>Inclus et occupant une place&#x202f;: {people}.</translation>
    </message>
    <message>
        <source>How many places the cohort has is not recorded.</source>
        <translation>Le nombre de places de la cohorte n’est pas enregistré.</translation>
    </message>
    <message>
        <source>It is not recorded when {first} was dosed; {days} must pass.</source>
        <translation>Le jour où {first} a été traité n’est pas enregistré ; délai : {days}.</translation>
    </message>
    <message>
        <source>Not evaluable, and not replaced so far: {people}.</source>
        <translation>Non évaluables, et non remplacés jusqu’ici&#x202f;: {people}.</translation>
    </message>
    <message>
        <source>{cohort} is not open to enrolment.</source>
        <translation>{cohort} n’est pas ouverte aux inclusions.</translation>
    </message>
    <message>
        <source>{cohort} is planned, not open: the sponsor&apos;s decision, the protocol version and the approvals come first.</source>
        <translation>{cohort} est prévue, non ouverte&#x202f;: la décision du promoteur, la version du protocole et les approbations viennent d’abord.</translation>
    </message>
    <message>
        <source>{first} was dosed first, on {date}; the next may follow {days} later, from {start} on.</source>
        <translation>{first} a été traité le premier, le {date} ; le suivant peut venir {days} plus tard, à partir du {start}.</translation>
    </message>
    <message>
        <source>{free} of {planned} places are free.</source>
        <translation>{free} places sur {planned} sont libres.</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Load decision table…</source>
        <translation>&amp;Charger une table de décision…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Participants in the trial</source>
        <translation>&amp;Participants de l’essai</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simuler</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Usual ones</source>
        <translation>&amp;Usuels</translation>
    </message>
    <message>
        <source>A dose has six places. No DLT among three or more, with nobody pending, or at most one among six allows the next higher dose; two DLTs close the dose and all above it, and the next participant enters at the dose below, which is filled to six. While all places are taken and the pending participants can still decide, enrolment waits.</source>
        <translation>Une dose a six places. Aucune DLT parmi trois ou plus, sans personne en attente, ou au plus une parmi six permet la dose supérieure suivante&#x202f;; deux DLT ferment la dose et toutes celles au-dessus, et le participant suivant entre à la dose inférieure, qui est complétée à six. Tant que toutes les places sont prises et que les participants en attente peuvent encore décider, les inclusions attendent.</translation>
    </message>
    <message>
        <source>A plan has no setting “{name}”.</source>
        <translation>Un plan n’a pas de réglage «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>A plan is a JSON object with designs and scenarios.</source>
        <translation>Un plan est un objet JSON avec des designs et des scénarios.</translation>
    </message>
    <message>
        <source>A&amp;dd design</source>
        <translation>A&amp;jouter un design</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Arrivals per &amp;window</source>
        <translation>Arrivées par fenêt&amp;re</translation>
    </message>
    <message>
        <source>At its end the dose is recommended that the rule names then.</source>
        <translation>À la fin est recommandée la dose que la règle nomme alors.</translation>
    </message>
    <message>
        <source>At its end the dose is recommended whose DLT rate by isotonic regression is nearest to {target}, among the doses that were given and are not closed.</source>
        <translation>À la fin est recommandée la dose dont le taux de DLT par régression isotonique est le plus proche de {target}, parmi les doses administrées et non fermées.</translation>
    </message>
    <message>
        <source>At its end the highest dose is recommended that is not closed and had no DLT among three or more, or one among six; a trial that ends by its size may have treated fewer than six there.</source>
        <translation>À la fin est recommandée la plus haute dose non fermée ayant eu zéro DLT parmi trois ou plus, ou une parmi six&#x202f;; un essai qui se termine par son effectif peut y avoir traité moins de six participants.</translation>
    </message>
    <message>
        <source>At its end the highest dose is recommended that is not closed and had no DLT among three or more, or one among six; unless it is the highest of all, six were treated there.</source>
        <translation>À la fin est recommandée la plus haute dose non fermée ayant eu zéro DLT parmi trois ou plus, ou une parmi six&#x202f;; six participants y ont été traités, sauf si c’est la plus haute de toutes.</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Fichiers CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choice of dose</source>
        <translation>Choix de la dose</translation>
    </message>
    <message>
        <source>Choice too high</source>
        <translation>Choix trop haut</translation>
    </message>
    <message>
        <source>Choose designs and scenarios at the left, then Simulate. The same seed gives the same results.</source>
        <translation>Choisissez designs et scénarios à gauche, puis Simuler. La même graine donne les mêmes résultats.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Correct choice</source>
        <translation>Choix correct</translation>
    </message>
    <message>
        <source>Correct choice, share of {trials} trials</source>
        <translation>Choix correct, part de {trials} essais</translation>
    </message>
    <message>
        <source>D&amp;oses</source>
        <translation>D&amp;oses</translation>
    </message>
    <message>
        <source>DLTs</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>DLTs per trial</source>
        <translation>DLT par essai</translation>
    </message>
    <message>
        <source>Decision by evaluable participants at the dose (columns) and DLTs among them</source>
        <translation>Décision selon les participants évaluables à la dose (colonnes) et les DLT parmi eux</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>Table de décision</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Tables de décision</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Design {number} has an unknown setting “{name}”.</source>
        <translation>Le design {number} a un réglage inconnu «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Design {number} must be an object with a rule.</source>
        <translation>Le design {number} doit être un objet avec une règle.</translation>
    </message>
    <message>
        <source>Design {number}: “{value}” cannot be the value of “{name}”.</source>
        <translation>Design {number}&#x202f;: «&#x202f;{value}&#x202f;» ne peut être la valeur de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Design “{name}” looks at pending participants: say how many arrive per DLT window.</source>
        <translation>Le design «&#x202f;{name}&#x202f;» tient compte des participants en attente&#x202f;: dites combien arrivent par fenêtre DLT.</translation>
    </message>
    <message>
        <source>Design “{name}” needs the doses of the levels.</source>
        <translation>Le design «&#x202f;{name}&#x202f;» a besoin des doses des paliers.</translation>
    </message>
    <message>
        <source>Design “{name}”: rolling six is asked for each participant, so it has no cohorts of {size}.</source>
        <translation>Design «&#x202f;{name}&#x202f;»&#x202f;: le rolling six est interrogé pour chaque participant&#x202f;; il n’a donc pas de cohortes de {size}.</translation>
    </message>
    <message>
        <source>Design “{name}”: {reason}</source>
        <translation>Design «&#x202f;{name}&#x202f;»&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Designs</translation>
    </message>
    <message>
        <source>Dose +</source>
        <translation>Dose +</translation>
    </message>
    <message>
        <source>Dose level {level} is right</source>
        <translation>Le palier de dose {level} est bon</translation>
    </message>
    <message>
        <source>Dose levels</source>
        <translation>Paliers de dose</translation>
    </message>
    <message>
        <source>Dose of level {level}: {high} is not above {low}.</source>
        <translation>Dose du palier {level}&#x202f;: {high} n’est pas supérieur à {low}.</translation>
    </message>
    <message>
        <source>Dose of level {level}: {reason}</source>
        <translation>Dose du palier {level}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Dose {level}</source>
        <translation>Dose {level}</translation>
    </message>
    <message>
        <source>Dose −</source>
        <translation>Dose −</translation>
    </message>
    <message>
        <source>Duration in windows</source>
        <translation>Durée en fenêtres</translation>
    </message>
    <message>
        <source>E escalate, S stay at the dose, D de-escalate, DE or DU de-escalate and close the dose with all above it.</source>
        <translation>E escalade, S rester à la dose, D désescalade, DE ou DU désescalade et fermeture de la dose avec toutes celles au-dessus.</translation>
    </message>
    <message>
        <source>Each cohort is followed to the end of its window before the next one begins.</source>
        <translation>Chaque cohorte est suivie jusqu’à la fin de sa fenêtre avant que la suivante ne commence.</translation>
    </message>
    <message>
        <source>Every dose is too toxic</source>
        <translation>Toutes les doses sont trop toxiques</translation>
    </message>
    <message>
        <source>Give the design a name.</source>
        <translation>Donnez un nom au design.</translation>
    </message>
    <message>
        <source>How many participants arrive in the length of a DLT window; needed by rules that look at pending participants, and shows how long trials take. Empty leaves time out.</source>
        <translation>Combien de participants arrivent pendant la durée d’une fenêtre DLT&#x202f;; nécessaire aux règles qui tiennent compte des participants en attente, et montre la durée des essais. Si vide, le temps est laissé de côté.</translation>
    </message>
    <message>
        <source>Load a decision table</source>
        <translation>Charger une table de décision</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Régression logistique</translation>
    </message>
    <message>
        <source>No dose chosen</source>
        <translation>Aucune dose choisie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Number {number} of the list has no name.</source>
        <translation>Le numéro {number} de la liste n’a pas de nom.</translation>
    </message>
    <message>
        <source>One scenario with each dose right, and one with every dose too toxic</source>
        <translation>Un scénario où chaque dose est la bonne, et un où toutes sont trop toxiques</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Open pla&amp;n…</source>
        <translation>Ouvrir u&amp;n plan…</translation>
    </message>
    <message>
        <source>Operating characteristics</source>
        <translation>Caractéristiques opérationnelles</translation>
    </message>
    <message>
        <source>Operating characteristics are from {trials} simulated trials of each design in each scenario (scenarios: {scenarios}; seed: {seed}; one stream of pseudo-random numbers per participant, so that all designs meet the same participants). Every participant is evaluable. {time} The Monte Carlo standard error of a share is at most {error} percentage points.</source>
        <translation>Les caractéristiques opérationnelles proviennent de {trials} essais simulés de chaque design dans chaque scénario (scénarios&#x202f;: {scenarios}&#x202f;; graine&#x202f;: {seed}&#x202f;; un flux de nombres pseudo-aléatoires par participant, de sorte que tous les designs rencontrent les mêmes participants). Chaque participant est évaluable. {time} L’erreur-type de Monte-Carlo d’une proportion est d’au plus {error} points de pourcentage.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants are enrolled in cohorts of {size}, beginning at {dose} of {levels} dose levels.</source>
        <translation>Les participants sont inclus par cohortes de {size}, en commençant à {dose} sur {levels} paliers de dose.</translation>
    </message>
    <message>
        <source>Participants are enrolled one by one, beginning at {dose} of {levels} dose levels.</source>
        <translation>Les participants sont inclus un par un, en commençant à {dose} sur {levels} paliers de dose.</translation>
    </message>
    <message>
        <source>Participants arrive at random, {arrivals:g} per DLT window on average; a DLT shows at a moment spread evenly over the window. A rule that looks at pending participants is asked when the first of a cohort arrives; under every other rule a cohort waits until all outcomes are known. Who waits enters as soon as that is allowed, and the next arrival is counted from there.</source>
        <translation>Les participants arrivent au hasard, {arrivals:g} par fenêtre DLT en moyenne&#x202f;; une DLT apparaît à un moment réparti uniformément sur la fenêtre. Une règle qui tient compte des participants en attente est interrogée quand le premier d’une cohorte arrive&#x202f;; sous toute autre règle, une cohorte attend que tous les résultats soient connus. Qui attend entre dès que cela est permis, et l’arrivée suivante est comptée à partir de là.</translation>
    </message>
    <message>
        <source>Participants by dose</source>
        <translation>Participants par dose</translation>
    </message>
    <message>
        <source>Participants in the trial</source>
        <translation>Participants de l’essai</translation>
    </message>
    <message>
        <source>Participants per &amp;cohort</source>
        <translation>Participants par co&amp;horte</translation>
    </message>
    <message>
        <source>Participants per cohort</source>
        <translation>Participants par cohorte</translation>
    </message>
    <message>
        <source>Participants per trial</source>
        <translation>Participants par essai</translation>
    </message>
    <message>
        <source>Participants treated at the dose, mean of a trial; the right dose stands on the band</source>
        <translation>Participants traités à la dose, moyenne d’un essai&#x202f;; la bonne dose est sur la bande</translation>
    </message>
    <message>
        <source>Plan a trial</source>
        <translation>Planifier un essai</translation>
    </message>
    <message>
        <source>Plan of a trial</source>
        <translation>Plan d’un essai</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Right dose</source>
        <translation>Bonne dose</translation>
    </message>
    <message>
        <source>Rule of this study</source>
        <translation>Règle de cette étude</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Enregistrer en CS&amp;V…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Enregistrer en PD&amp;F…</translation>
    </message>
    <message>
        <source>Save pl&amp;an…</source>
        <translation>Enregistrer le pl&amp;an…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>Scénario {number}</translation>
    </message>
    <message>
        <source>Scenario {number} (“{name}”) has {count} DLT rates; every scenario has the same number of dose levels, from 1 to {most}.</source>
        <translation>Le scénario {number} («&#x202f;{name}&#x202f;») a {count} taux de DLT&#x202f;; chaque scénario a le même nombre de paliers de dose, de 1 à {most}.</translation>
    </message>
    <message>
        <source>Scenario {number} (“{name}”), dose level {level}: {reason}</source>
        <translation>Scénario {number} («&#x202f;{name}&#x202f;»), palier de dose {level}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Scenario {number} needs a list of “rates”.</source>
        <translation>Le scénario {number} a besoin d’une liste «&#x202f;rates&#x202f;».</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Scenarios: the true DLT rate of each dose</source>
        <translation>Scénarios&#x202f;: le taux de DLT vrai de chaque dose</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Si&amp;mulated trials</source>
        <translation>Essais simu&amp;lés</translation>
    </message>
    <message>
        <source>Simulated trials</source>
        <translation>Essais simulés</translation>
    </message>
    <message>
        <source>Simulated {trials} trials of each design in each scenario.</source>
        <translation>{trials} essais simulés de chaque design dans chaque scénario.</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulation…</translation>
    </message>
    <message>
        <source>Start at dose &amp;level</source>
        <translation>Palier de &amp;départ</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>Dose de départ</translation>
    </message>
    <message>
        <source>Stopped. The results shown are those from before.</source>
        <translation>Arrêté. Les résultats montrés sont ceux d’avant.</translation>
    </message>
    <message>
        <source>TITE-BOIN</source>
        <translation>TITE-BOIN</translation>
    </message>
    <message>
        <source>TITE-CRM</source>
        <translation>TITE-CRM</translation>
    </message>
    <message>
        <source>Target DLT &amp;rate</source>
        <translation>Taux &amp;cible de DLT</translation>
    </message>
    <message>
        <source>Target DLT rate</source>
        <translation>Taux cible de DLT</translation>
    </message>
    <message>
        <source>Text and tables for the protocol</source>
        <translation>Texte et tableaux pour le protocole</translation>
    </message>
    <message>
        <source>The DLT rate is empty.</source>
        <translation>Le taux de DLT est vide.</translation>
    </message>
    <message>
        <source>The amounts, separated by semicolons; only the logistic regression needs them.</source>
        <translation>Les quantités, séparées par des points-virgules&#x202f;; seule la régression logistique en a besoin.</translation>
    </message>
    <message>
        <source>The letters hold while nobody at the dose is pending.</source>
        <translation>Les lettres valent tant que personne n’est en attente à la dose.</translation>
    </message>
    <message>
        <source>The name “{name}” stands twice.</source>
        <translation>Le nom «&#x202f;{name}&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>The plan was changed. These are the results of the one before.</source>
        <translation>Le plan a été modifié. Ces résultats sont ceux du précédent.</translation>
    </message>
    <message>
        <source>The right dose is the one whose true DLT rate is nearest to the target of {target}; none is right where even the lowest dose has a true rate of {too_high} or more (1.4 times the target).</source>
        <translation>La bonne dose est celle dont le taux de DLT vrai est le plus proche de la cible de {target}&#x202f;; aucune n’est bonne lorsque même la dose la plus basse a un taux vrai de {too_high} ou plus (1,4 fois la cible).</translation>
    </message>
    <message>
        <source>The rule advises; the sponsor decides on the advice of the committee, and records a reason for deciding otherwise.</source>
        <translation>La règle conseille&#x202f;; le promoteur décide sur l’avis du comité, et enregistre un motif s’il décide autrement.</translation>
    </message>
    <message>
        <source>The rule itself ends the trial; no number of participants is fixed.</source>
        <translation>La règle elle-même met fin à l’essai&#x202f;; aucun nombre de participants n’est fixé.</translation>
    </message>
    <message>
        <source>The same seed gives the same results again.</source>
        <translation>La même graine redonne les mêmes résultats.</translation>
    </message>
    <message>
        <source>The target DLT rate is {rate:g}; it lies between 0 and 1.</source>
        <translation>Le taux cible de DLT vaut {rate:g}&#x202f;; il doit être entre 0 et 1.</translation>
    </message>
    <message>
        <source>There are {count} doses, but {levels} dose levels.</source>
        <translation>Il y a {count} doses, mais {levels} paliers de dose.</translation>
    </message>
    <message>
        <source>There is no design to simulate.</source>
        <translation>Il n’y a pas de design à simuler.</translation>
    </message>
    <message>
        <source>There is no dose level {level} to start at; the trial has {levels}.</source>
        <translation>Il n’y a pas de palier de dose {level} pour commencer&#x202f;; l’essai en a {levels}.</translation>
    </message>
    <message>
        <source>There is no scenario to simulate.</source>
        <translation>Il n’y a pas de scénario à simuler.</translation>
    </message>
    <message>
        <source>This package of Dosebook was built without the part that simulates trials. Plans can be written and read here; install the full package to simulate them.</source>
        <translation>Ce paquet de Dosebook a été fait sans la partie qui simule les essais. Les plans peuvent être écrits et lus ici&#x202f;; installez le paquet complet pour les simuler.</translation>
    </message>
    <message>
        <source>Treated above the right dose</source>
        <translation>Traités au-dessus de la bonne dose</translation>
    </message>
    <message>
        <source>Treated above the right dose: the share of a trial&apos;s participants, on average; everybody where no dose is right.</source>
        <translation>Traités au-dessus de la bonne dose&#x202f;: la part des participants d’un essai, en moyenne&#x202f;; tous lorsqu’aucune dose n’est bonne.</translation>
    </message>
    <message>
        <source>Trials that chose the dose, in percent; the right dose stands on the band</source>
        <translation>Essais ayant choisi la dose, en pour cent&#x202f;; la bonne dose est sur la bande</translation>
    </message>
    <message>
        <source>True DLT rate</source>
        <translation>Taux de DLT vrai</translation>
    </message>
    <message>
        <source>True DLT rates {rates}; no dose is right, so the correct choice is none.</source>
        <translation>Taux de DLT vrais {rates}&#x202f;; aucune dose n’est bonne, le choix correct est donc aucune.</translation>
    </message>
    <message>
        <source>True DLT rates {rates}; {dose} is right.</source>
        <translation>Taux de DLT vrais {rates}&#x202f;; {dose} est la bonne.</translation>
    </message>
    <message>
        <source>Usual scenarios need “levels” from 1 to 20, or doses, and a target.</source>
        <translation>Les scénarios usuels exigent «&#x202f;levels&#x202f;» de 1 à 20, ou des doses, et une cible.</translation>
    </message>
    <message>
        <source>What is left empty is taken from the plan: the target, the participants per cohort and in the trial. 3+3 goes by threes and rolling six one by one; both end by themselves.</source>
        <translation>Ce qui est laissé vide est repris du plan&#x202f;: la cible, les participants par cohorte et dans l’essai. Le 3+3 procède par trois et le rolling six un par un&#x202f;; tous deux se terminent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>When a participant arrives, the dose is recommended by this rule, also while others are still in the DLT window: {rule}.</source>
        <translation>Quand un participant arrive, la dose est recommandée par cette règle, même si d’autres sont encore dans la fenêtre DLT&#x202f;: {rule}.</translation>
    </message>
    <message>
        <source>When a participant has completed the DLT window, the dose of the next one is recommended by this rule: {rule}.</source>
        <translation>Quand un participant a terminé la fenêtre DLT, la dose du suivant est recommandée par cette règle&#x202f;: {rule}.</translation>
    </message>
    <message>
        <source>When every participant of a cohort has completed the DLT window, the dose of the next cohort is recommended by this rule: {rule}.</source>
        <translation>Quand chaque participant d’une cohorte a terminé la fenêtre DLT, la dose de la cohorte suivante est recommandée par cette règle&#x202f;: {rule}.</translation>
    </message>
    <message>
        <source>When the first participant of a cohort arrives, the dose of the cohort is recommended by this rule, also while others are still in the DLT window: {rule}.</source>
        <translation>Quand le premier participant d’une cohorte arrive, la dose de la cohorte est recommandée par cette règle, même si d’autres sont encore dans la fenêtre DLT&#x202f;: {rule}.</translation>
    </message>
    <message>
        <source>at most {size}, in cohorts of {cohort}, where a design says nothing else</source>
        <translation>au plus {size}, par cohortes de {cohort}, si un design ne dit rien d’autre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>true {rate}</source>
        <translation>vrai {rate}</translation>
    </message>
    <message>
        <source>{arrivals:g} arrivals per DLT window cannot be; at most {most}.</source>
        <translation>{arrivals:g} arrivées par fenêtre DLT, c’est impossible&#x202f;; au plus {most}.</translation>
    </message>
    <message>
        <source>{design}: chosen</source>
        <translation>{design}&#x202f;: choisie</translation>
    </message>
    <message>
        <source>{design}: treated (DLTs)</source>
        <translation>{design}&#x202f;: traités (DLT)</translation>
    </message>
    <message>
        <source>{done} of {total} trials simulated…</source>
        <translation>{done} essais simulés sur {total}…</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} ne peut être lu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{file} is far larger than a plan.</source>
        <translation>{file} est bien plus grand qu’un plan.</translation>
    </message>
    <message>
        <source>{file} is no JSON file.</source>
        <translation>{file} n’est pas un fichier JSON.</translation>
    </message>
    <message>
        <source>{file} must end in .pdf or .csv, which says what is written.</source>
        <translation>{file} doit finir par .pdf ou .csv, ce qui dit ce qui est écrit.</translation>
    </message>
    <message>
        <source>{high:g} is below {low:g} of the dose before; DLT rates do not fall.</source>
        <translation>{high:g} est inférieur aux {low:g} de la dose précédente&#x202f;; les taux de DLT ne baissent pas.</translation>
    </message>
    <message>
        <source>{rate:g} is no DLT rate; it lies between 0 and 1.</source>
        <translation>{rate:g} n’est pas un taux de DLT&#x202f;; il est compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>{scenario}: by dose</source>
        <translation>{scenario}&#x202f;: par dose</translation>
    </message>
    <message>
        <source>{scenario}: comparison over {trials} trials</source>
        <translation>{scenario}&#x202f;: comparaison sur {trials} essais</translation>
    </message>
    <message>
        <source>{trials} per design and scenario, seed {seed}</source>
        <translation>{trials} par design et scénario, graine {seed}</translation>
    </message>
    <message>
        <source>± is the Monte Carlo standard error, from {trials} simulated trials.</source>
        <translation>± est l’erreur-type de Monte-Carlo, sur {trials} essais simulés.</translation>
    </message>
    <message>
        <source>“{label}” is {value}; it lies between {least} and {most}.</source>
        <translation>«&#x202f;{label}&#x202f;» vaut {value}&#x202f;; doit être entre {least} et {most}.</translation>
    </message>
    <message>
        <source>“{label}”: {reason}</source>
        <translation>«&#x202f;{label}&#x202f;»&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read from here.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être lu d’ici.</translation>
    </message>
    <message>
        <source>“{name}” is {value}, which is no number as it should be.</source>
        <translation>«&#x202f;{name}&#x202f;» vaut {value}, qui n’est pas un nombre valable.</translation>
    </message>
    <message>
        <source>“{name}” must be a list.</source>
        <translation>«&#x202f;{name}&#x202f;» doit être une liste.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… et {count} de plus.</translation>
    </message>
</context>
<context>
    <name>qualification</name>
    <message>
        <source>3+3 at one dose with a DLT rate of 25 %, simulated and exact</source>
        <translation>3+3 à une dose avec un taux de DLT de 25&#x202f;%, simulé et exact</translation>
    </message>
    <message>
        <source>3+3: letters for 3 and for 6 participants; dose after 1NNN 2TTT</source>
        <translation>3+3&#x202f;: lettres pour 3 et pour 6 participants&#x202f;; dose après 1NNN 2TTT</translation>
    </message>
    <message>
        <source>64 mCi one half-life before the infusion, 1 mCi left one half-life after it: at the start, and net</source>
        <translation>64 mCi une période avant la perfusion, 1 mCi restant une période après&#x202f;: au début, et net</translation>
    </message>
    <message>
        <source>A backup, and the check of the study</source>
        <translation>Une sauvegarde, et le contrôle de l’étude</translation>
    </message>
    <message>
        <source>A backup: verified, and put in place after a later entry</source>
        <translation>Une sauvegarde&#x202f;: vérifiée, et remise en place après une entrée ultérieure</translation>
    </message>
    <message>
        <source>A change without a reason, with one, and the audit trail of it</source>
        <translation>Un changement sans motif, un avec, et sa piste d’audit</translation>
    </message>
    <message>
        <source>A check with a wrong answer, and one that breaks</source>
        <translation>Un contrôle avec une réponse fausse, et un qui se bloque</translation>
    </message>
    <message>
        <source>A day and a number as printed in each language, and read again</source>
        <translation>Une date et un nombre tels qu’imprimés dans chaque langue, et relus</translation>
    </message>
    <message>
        <source>A decision table read from a protocol, a wrong cell, and the dose after 1NNN 2NTT</source>
        <translation>Une table de décision lue d’un protocole, une cellule fausse, et la dose après 1NNN 2NTT</translation>
    </message>
    <message>
        <source>A draft: kept, read back, discarded</source>
        <translation>Un brouillon&#x202f;: gardé, relu, abandonné</translation>
    </message>
    <message>
        <source>A failure that quotes a name, in the log</source>
        <translation>Un échec qui cite un nom, dans le journal</translation>
    </message>
    <message>
        <source>A file written to the disk, renamed and read back</source>
        <translation>Un fichier écrit sur le disque, renommé et relu</translation>
    </message>
    <message>
        <source>A free text and a date in the usual report, and without identities</source>
        <translation>Un texte libre et une date dans le rapport usuel, et sans identités</translation>
    </message>
    <message>
        <source>A grade before and after its change</source>
        <translation>Un grade avant et après son changement</translation>
    </message>
    <message>
        <source>A grade changed behind the program&apos;s back: by the check, and when opened</source>
        <translation>Un grade changé à l’insu du programme&#x202f;: par le contrôle, et à l’ouverture</translation>
    </message>
    <message>
        <source>A grade corrected</source>
        <translation>Un grade corrigé</translation>
    </message>
    <message>
        <source>A grid of four cells of which one cannot be read</source>
        <translation>Une grille de quatre cellules dont une est illisible</translation>
    </message>
    <message>
        <source>A name taken out of a narrative: in the bytes of the file, and sound</source>
        <translation>Un nom supprimé d’un narratif&#x202f;: dans les octets du fichier, et intact</translation>
    </message>
    <message>
        <source>A program killed five times while it saves: lost, half saved, sound</source>
        <translation>Un programme tué cinq fois pendant l’enregistrement&#x202f;: perdu, à demi enregistré, intact</translation>
    </message>
    <message>
        <source>A record that was voided</source>
        <translation>Un enregistrement invalidé</translation>
    </message>
    <message>
        <source>A report for support: counts, and what of the records it tells</source>
        <translation>Un rapport d’assistance&#x202f;: comptes, et ce qu’il dit des enregistrements</translation>
    </message>
    <message>
        <source>A save of 20 events on a full disk, and again with space</source>
        <translation>Enregistrement de 20 événements sur un disque plein, puis avec de la place</translation>
    </message>
    <message>
        <source>A second participant in small letters, in look-alike letters, and another</source>
        <translation>Un second participant en minuscules, en lettres semblables, et un autre</translation>
    </message>
    <message>
        <source>A second program after one study: its status, and who has it</source>
        <translation>Un second programme pour une étude&#x202f;: son statut, et qui l’a</translation>
    </message>
    <message>
        <source>A study of a newer version</source>
        <translation>Une étude d’une version plus récente</translation>
    </message>
    <message>
        <source>A study of each released version, opened by this one</source>
        <translation>Une étude de chaque version publiée, ouverte par celle-ci</translation>
    </message>
    <message>
        <source>A table of two events, one with grade 9</source>
        <translation>Un tableau de deux événements, l’un de grade 9</translation>
    </message>
    <message>
        <source>A text that looks like markup, read from the PDF</source>
        <translation>Un texte qui ressemble à du balisage, lu dans le PDF</translation>
    </message>
    <message>
        <source>Activities typed in mCi, MBq and GBq, kept in mCi; 10 mCi in MBq</source>
        <translation>Activités tapées en mCi, MBq et GBq, gardées en mCi&#x202f;; 10 mCi en MBq</translation>
    </message>
    <message>
        <source>Advice of 3+3 after 0/3 and 1/3, and that it decides nothing</source>
        <translation>Avis du 3+3 après 0/3 et 1/3, et qu’il ne décide rien</translation>
    </message>
    <message>
        <source>An accepted finding, the same with another sentence, days since it was asked</source>
        <translation>Un constat accepté, le même avec une autre phrase, jours depuis l’émission</translation>
    </message>
    <message>
        <source>An entry after the clock was set back by an hour</source>
        <translation>Une entrée après que l’horloge a été reculée d’une heure</translation>
    </message>
    <message>
        <source>An event entered twice, one voided</source>
        <translation>Un événement saisi deux fois, l’un invalidé</translation>
    </message>
    <message>
        <source>An event that ends before it begins; one that begins in the future</source>
        <translation>Un événement qui finit avant de commencer&#x202f;; un qui commence dans le futur</translation>
    </message>
    <message>
        <source>BOIN at 30 %: λe and λd; limits for 3, 6, 9 and 12 participants</source>
        <translation>BOIN à 30&#x202f;%&#x202f;: λe et λd&#x202f;; limites pour 3, 6, 9 et 12 participants</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Débuté</translation>
    </message>
    <message>
        <source>Best change of M-protein from 3.20 to 1.76 g/dL</source>
        <translation>Meilleure variation de la protéine M de 3,20 à 1,76 g/dL</translation>
    </message>
    <message>
        <source>Body surface areas: Haycock 170 cm 75 kg, DuBois 190 cm 120 kg, Mosteller 160 cm 60 kg</source>
        <translation>Surfaces corporelles&#x202f;: Haycock 170 cm 75 kg, DuBois 190 cm 120 kg, Mosteller 160 cm 60 kg</translation>
    </message>
    <message>
        <source>CRM: the worked example of ten participants at six doses</source>
        <translation>CRM&#x202f;: l’exemple traité de dix participants à six doses</translation>
    </message>
    <message>
        <source>Candidates by a clause of grade 4, and what 02-02 was judged</source>
        <translation>Candidats selon un critère de grade 4, et ce qui a été jugé pour 02-02</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Checked here by</source>
        <translation>Contrôlé ici par</translation>
    </message>
    <message>
        <source>Clock and counter of the system over 0.2 s</source>
        <translation>Horloge et compteur du système sur 0,2 s</translation>
    </message>
    <message>
        <source>Clock of a report to the sponsor, and days to the authority</source>
        <translation>Délai d’une déclaration au promoteur, et jours pour l’autorité</translation>
    </message>
    <message>
        <source>Clock: compare it with another one</source>
        <translation>Horloge&#x202f;: comparez-la à une autre</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Connections that the program tried to open during this qualification</source>
        <translation>Connexions que le programme a tenté d’ouvrir pendant cette qualification</translation>
    </message>
    <message>
        <source>DLT window of 28 days of 02-01, dosed on 4 Jun 2018</source>
        <translation>Fenêtre DLT de 28 jours de 02-01, traité le 4 juin 2018</translation>
    </message>
    <message>
        <source>Database engine, the only one in the process, 3.38 or newer</source>
        <translation>Moteur de base de données, le seul du processus, 3.38 ou plus récent</translation>
    </message>
    <message>
        <source>Dates as typed; a day that does not exist; one that means two days</source>
        <translation>Dates telles que tapées&#x202f;; un jour qui n’existe pas&#x202f;; un qui désigne deux jours</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Disk of the folder</source>
        <translation>Disque du dossier</translation>
    </message>
    <message>
        <source>Every check ended as expected.</source>
        <translation>Chaque contrôle a donné le résultat attendu.</translation>
    </message>
    <message>
        <source>Every figure of the study, drawn twice from its records</source>
        <translation>Chaque figure de l’étude, dessinée deux fois d’après ses enregistrements</translation>
    </message>
    <message>
        <source>Every record entered in a save of its own</source>
        <translation>Chaque enregistrement saisi et enregistré séparément</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>Fields of all forms that do not say what belongs there</source>
        <translation>Champs de tous les formulaires qui ne disent pas quoi saisir</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>Fichiers du programme</translation>
    </message>
    <message>
        <source>First pages: days of platelet transfusion</source>
        <translation>Premières pages&#x202f;: jours de transfusion de plaquettes</translation>
    </message>
    <message>
        <source>First pages: mean activity, of cohort 2 and of cohort 1</source>
        <translation>Premières pages&#x202f;: activité moyenne, de la cohorte 2 et de la cohorte 1</translation>
    </message>
    <message>
        <source>First pages: participants with a serious event</source>
        <translation>Premières pages&#x202f;: participants avec un événement grave</translation>
    </message>
    <message>
        <source>First pages: the cohort under review</source>
        <translation>Premières pages&#x202f;: la cohorte examinée</translation>
    </message>
    <message>
        <source>First pages: the exact interval of 1/3</source>
        <translation>Premières pages&#x202f;: l’intervalle exact de 1/3</translation>
    </message>
    <message>
        <source>First pages: the participants are marked as made up</source>
        <translation>Premières pages&#x202f;: les participants sont signalés comme fictifs</translation>
    </message>
    <message>
        <source>First pages: treated, evaluable, pending and not evaluable in cohort 2; DLTs</source>
        <translation>Premières pages&#x202f;: traités, évaluables, en attente et non évaluables dans la cohorte 2&#x202f;; DLT</translation>
    </message>
    <message>
        <source>First term for: low platelets, neutropenic fever, nosebleed, tired</source>
        <translation>Premier terme pour&#x202f;: low platelets, neutropenic fever, nosebleed, tired</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for settings, drafts and log</source>
        <translation>Dossier des réglages, brouillons et journal</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>Grades of febrile neutropenia that cannot be saved (it has 3 to 5)</source>
        <translation>Grades de neutropénie fébrile qui ne peuvent être enregistrés (elle a 3 à 5)</translation>
    </message>
    <message>
        <source>Grades of platelets 160, 149, 74, 49 and 24 ×10⁹/L (CTCAE 5.0)</source>
        <translation>Grades de plaquettes 160, 149, 74, 49 et 24 ×10⁹/L (CTCAE 5.0)</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Rubrique d’aide</translation>
    </message>
    <message>
        <source>IQ is what is installed, OQ whether each requirement is met here, PQ a whole study from entry to PDF. Expected values stand in the program; observed ones were read at this place. What is noted is a fact that the person who signs compares with the site&apos;s own record. Made-up data only; nothing is left behind.</source>
        <translation>L’IQ est ce qui est installé, l’OQ si chaque exigence est remplie ici, la PQ une étude entière de la saisie au PDF. Les valeurs attendues figurent dans le programme&#x202f;; les observées ont été lues à cet endroit. Ce qui est noté est un fait que le signataire compare au dossier du centre. Données fictives seulement&#x202f;; il n’en reste rien.</translation>
    </message>
    <message>
        <source>Installation (IQ)</source>
        <translation>Installation (IQ)</translation>
    </message>
    <message>
        <source>Keyboard at 30 % for 3 and 6 participants; mTPI and mTPI-2 for 3 of 6</source>
        <translation>Keyboard à 30&#x202f;% pour 3 et 6 participants&#x202f;; mTPI et mTPI-2 pour 3 sur 6</translation>
    </message>
    <message>
        <source>Logistic regression: the example of Neuenschwander et al. 2008</source>
        <translation>Régression logistique&#x202f;: l’exemple de Neuenschwander et al. 2008</translation>
    </message>
    <message>
        <source>Lowest of the platelet counts 160, 60, 18, 90 and 80 after 5 Mar 2018</source>
        <translation>Plus basse des plaquettes 160, 60, 18, 90 et 80 après le 5 mars 2018</translation>
    </message>
    <message>
        <source>May 02-01 (with a DLT) and 02-02 (evaluable) be replaced</source>
        <translation>02-01 (avec une DLT) et 02-02 (évaluable) peuvent-ils être remplacés</translation>
    </message>
    <message>
        <source>Mean activity given in cohorts 1 and 2</source>
        <translation>Activité moyenne administrée dans les cohortes 1 et 2</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Numbers with point and comma, refusals, a value below its limit</source>
        <translation>Nombres avec point et virgule, refus, une valeur sous sa limite</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Operation (OQ)</source>
        <translation>Opération (OQ)</translation>
    </message>
    <message>
        <source>Pages without number, cut-off, digest or the mark of made-up participants</source>
        <translation>Pages sans numéro, date de point, empreinte ou mention de participants fictifs</translation>
    </message>
    <message>
        <source>Participants of cohort 2 by event, and 02-01 at its highest grade</source>
        <translation>Participants de la cohorte 2 par événement, et 02-01 à son grade maximal</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Performance (PQ)</source>
        <translation>Performance (PQ)</translation>
    </message>
    <message>
        <source>Performed by: name, signature, date</source>
        <translation>Réalisé par&#x202f;: nom, signature, date</translation>
    </message>
    <message>
        <source>Places taken in cohort 2, and whether one more may be dosed</source>
        <translation>Places prises dans la cohorte 2, et si un de plus peut être traité</translation>
    </message>
    <message>
        <source>Platelets that fall to grade 4: what is offered, what is recorded</source>
        <translation>Plaquettes qui tombent au grade 4&#x202f;: ce qui est proposé, ce qui est enregistré</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Qualification of this installation</source>
        <translation>Qualification de cette installation</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>RAPPORT</translation>
    </message>
    <message>
        <source>Range of platelets on 31 Dec 2017 and on 1 Jan 2018, when another one began</source>
        <translation>Intervalle des plaquettes au 31 déc. 2017 et au 1er janv. 2018, quand un autre a commencé</translation>
    </message>
    <message>
        <source>Reasons for a grade that is there and for an action that is not</source>
        <translation>Raisons pour un grade présent et pour une mesure absente</translation>
    </message>
    <message>
        <source>Req.</source>
        <translation>Exig.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Requirements and where they are proven</source>
        <translation>Exigences et où elles sont prouvées</translation>
    </message>
    <message>
        <source>Response suggested for a fall of M-protein by 45 %, beside the recorded one</source>
        <translation>Réponse proposée pour une baisse de la protéine M de 45&#x202f;%, à côté de celle enregistrée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reviewed by: name, signature, date</source>
        <translation>Revu par&#x202f;: nom, signature, date</translation>
    </message>
    <message>
        <source>Rolling six with 0 to 2 DLTs and pending participants (! waits)</source>
        <translation>Rolling six avec 0 à 2 DLT et des participants en attente (! attend)</translation>
    </message>
    <message>
        <source>SHA-256 of an exported report, of the file and on record</source>
        <translation>SHA-256 d’un rapport exporté, du fichier et consigné</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF, of the file and in the audit trail</source>
        <translation>SHA-256 du PDF, du fichier et dans la piste d’audit</translation>
    </message>
    <message>
        <source>Settings of a study file, read back</source>
        <translation>Réglages d’un fichier d’étude, relus</translation>
    </message>
    <message>
        <source>States of cohort 2, and DLTs among the evaluable of cohorts 1 and 2</source>
        <translation>États de la cohorte 2, et DLT parmi les évaluables des cohortes 1 et 2</translation>
    </message>
    <message>
        <source>THIS INSTALLATION FAILED. Do not use it for a study until it is mended.</source>
        <translation>CETTE INSTALLATION A ÉCHOUÉ. Ne l’utilisez pas pour une étude tant qu’elle n’est pas corrigée.</translation>
    </message>
    <message>
        <source>TITE-CRM: the worked example of ten participants followed in part</source>
        <translation>TITE-CRM&#x202f;: l’exemple traité de dix participants suivis en partie</translation>
    </message>
    <message>
        <source>Tests of the program (folder tests)</source>
        <translation>Tests du programme (dossier tests)</translation>
    </message>
    <message>
        <source>The PDF laid out again from the file, and one with a byte more</source>
        <translation>Le PDF remis en page à partir du fichier, et un autre avec un octet de plus</translation>
    </message>
    <message>
        <source>The bytes of two reports on the same records</source>
        <translation>Les octets de deux rapports sur les mêmes données</translation>
    </message>
    <message>
        <source>The casebook of 02-01: id, dose, event, and of others 02-02, Sepsis</source>
        <translation>Le cahier de 02-01&#x202f;: id, dose, événement, et d’autres 02-02, Sepsis</translation>
    </message>
    <message>
        <source>The cohort made from a recommended regimen, and from a stop</source>
        <translation>La cohorte issue d’un schéma recommandé, et d’un arrêt</translation>
    </message>
    <message>
        <source>The exported tables, counted (the voided event is left out)</source>
        <translation>Les tableaux exportés, comptés (l’événement invalidé est laissé de côté)</translation>
    </message>
    <message>
        <source>The form of the sepsis of 02-02: 02-02, Sepsis, and of others 02-01, Nausea</source>
        <translation>Le formulaire du sepsis de 02-02&#x202f;: 02-02, Sepsis, et d’autres 02-01, Nausea</translation>
    </message>
    <message>
        <source>The numbered steps of “Your first study in ten minutes”</source>
        <translation>Les étapes numérotées de « Votre première étude en dix minutes&#x202f;»</translation>
    </message>
    <message>
        <source>The record could not be written ({cause}).</source>
        <translation>Le rapport n’a pas pu être écrit ({cause}).</translation>
    </message>
    <message>
        <source>The safety summary at the cut-off of 15 Aug 2018</source>
        <translation>La synthèse de sécurité à la date de point du 15 août 2018</translation>
    </message>
    <message>
        <source>The study closed and opened again</source>
        <translation>L’étude fermée et rouverte</translation>
    </message>
    <message>
        <source>The window: opened, a study made, saved, exported and read back</source>
        <translation>La fenêtre&#x202f;: ouverte, une étude créée, enregistrée, exportée et relue</translation>
    </message>
    <message>
        <source>The workbook of all records, one typed as a formula</source>
        <translation>Le classeur de tous les enregistrements, l’un tapé comme une formule</translation>
    </message>
    <message>
        <source>Three bags of platelets on two days</source>
        <translation>Trois poches de plaquettes sur deux jours</translation>
    </message>
    <message>
        <source>Three deviations in two participants, in the report</source>
        <translation>Trois écarts chez deux participants, dans le rapport</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Two events of CTCAE 5.0 in a study that changed to 6.0</source>
        <translation>Deux événements de CTCAE 5.0 dans une étude passée à 6.0</translation>
    </message>
    <message>
        <source>Type of the pages, embedded and read back</source>
        <translation>Police des pages, incorporée et relue</translation>
    </message>
    <message>
        <source>Upper ends of the exact 95 % interval: 0/3, 0/4, 0/6, 1/6</source>
        <translation>Bornes supérieures de l’intervalle exact à 95&#x202f;%&#x202f;: 0/3, 0/4, 0/6, 1/6</translation>
    </message>
    <message>
        <source>Visits of days 8, 15, 22 and 29 on day 22, with the blood counts of day 9</source>
        <translation>Visites des jours 8, 15, 22 et 29 au jour 22, avec les numérations du jour 9</translation>
    </message>
    <message>
        <source>Visits of the proposed schedules whose windows touch</source>
        <translation>Visites des calendriers proposés dont les fenêtres se touchent</translation>
    </message>
    <message>
        <source>What a radiopharmaceutical study with two cohorts begins with</source>
        <translation>Par quoi commence une étude radiopharmaceutique à deux cohortes</translation>
    </message>
    <message>
        <source>What is done about it (by hand)</source>
        <translation>Ce qui est fait à ce sujet (à la main)</translation>
    </message>
    <message>
        <source>What is known at the end of 22 Jun 2018</source>
        <translation>Ce qui est connu à la fin du 22 juin 2018</translation>
    </message>
    <message>
        <source>What stops the opening of a cohort without version and approvals</source>
        <translation>Ce qui bloque l’ouverture d’une cohorte sans version ni approbations</translation>
    </message>
    <message>
        <source>What the report of the demo study says of its changes, read from the PDF</source>
        <translation>Ce que le rapport de l’étude de démonstration dit de ses changements, lu dans le PDF</translation>
    </message>
    <message>
        <source>What waits before the end of a DLT window, with a directive not signed and a query open</source>
        <translation>Ce qui attend avant la fin d’une fenêtre DLT, avec une prescription non signée et une requête ouverte</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Ce qui a été examiné</translation>
    </message>
    <message>
        <source>a source tree: there is no list of digests to compare with</source>
        <translation>une arborescence de sources&#x202f;: il n’y a pas de liste d’empreintes à comparer</translation>
    </message>
    <message>
        <source>packaged program</source>
        <translation>programme empaqueté</translation>
    </message>
    <message>
        <source>program run by Python</source>
        <translation>programme exécuté par Python</translation>
    </message>
    <message>
        <source>{count} files as listed; SHA-256 of the list {digest}</source>
        <translation>{count} fichiers tels que listés&#x202f;; SHA-256 de la liste {digest}</translation>
    </message>
    <message>
        <source>{count} files differ: {names}</source>
        <translation>{count} fichiers diffèrent&#x202f;: {names}</translation>
    </message>
    <message>
        <source>{folder} cannot be used ({cause}). Choose another folder.</source>
        <translation>{folder} ne peut être utilisé ({cause}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name}: a disk of this computer</source>
        <translation>{name}&#x202f;: un disque de cet ordinateur</translation>
    </message>
    <message>
        <source>{name}: a share; one Dosebook at a time writes to a study there</source>
        <translation>{name}&#x202f;: un partage&#x202f;; un seul Dosebook à la fois y écrit dans une étude</translation>
    </message>
    <message>
        <source>{name}: not told by this system</source>
        <translation>{name}&#x202f;: non indiqué par ce système</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{time}, which is before the program was made</source>
        <translation>{time}, ce qui est antérieur à la création du programme</translation>
    </message>
</context>
<context>
    <name>qualify</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Ouvrir le rapport</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>At {folder}, with made-up data only.</source>
        <translation>Dans {folder}, avec des données fictives seulement.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Début…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Checks failed. Do not use this installation for a study until it is mended. The record is {file}</source>
        <translation>Des contrôles ont échoué. N’utilisez pas cette installation pour une étude tant qu’elle n’est pas corrigée. Le rapport est {file}</translation>
    </message>
    <message>
        <source>Every check ended as expected. The record to sign is {file}</source>
        <translation>Chaque contrôle a donné le résultat attendu. Le rapport à signer est {file}</translation>
    </message>
    <message>
        <source>Folder to qualify, best the one where studies lie</source>
        <translation>Dossier à qualifier, de préférence celui des études</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Qualify this installation</source>
        <translation>Qualifier cette installation</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>Arrêté. Rien n’a été écrit et il n’en reste rien.</translation>
    </message>
    <message>
        <source>Stopping after this check…</source>
        <translation>Arrêt après ce contrôle…</translation>
    </message>
    <message>
        <source>The qualification did not come to its end. The last line says why.</source>
        <translation>La qualification n’est pas allée à son terme. La dernière ligne dit pourquoi.</translation>
    </message>
    <message>
        <source>This computer has no program for PDF files. The record is saved as {path}.</source>
        <translation>Cet ordinateur n’a pas de programme pour les PDF. Le rapport est enregistré sous {path}.</translation>
    </message>
    <message>
        <source>{done} of {total} checks done…</source>
        <translation>{done} contrôles faits sur {total}…</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
        <source>&amp;Save it as it is</source>
        <translation>&amp;Enregistrer tel quel</translation>
    </message>
    <message>
        <source>A copy to look at. Nothing can be changed in it.</source>
        <translation>Une copie de consultation. Rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>A query about this is open already.</source>
        <translation>Une requête à ce sujet est déjà ouverte.</translation>
    </message>
    <message>
        <source>Accept as recorded</source>
        <translation>Accepter tel quel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>As last time: {reason}</source>
        <translation>Comme la dernière fois&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Modifié, pas encore enregistré</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Modifié&#x202f;: {fields}</translation>
    </message>
    <message>
        <source>Choose a record in the list, or begin a new one with Ctrl+N.</source>
        <translation>Choisissez un enregistrement dans la liste, ou commencez-en un avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Cohort created from the recommendation</source>
        <translation>Cohorte créée d’après la recommandation</translation>
    </message>
    <message>
        <source>Create {cohort}, as planned</source>
        <translation>Créer {cohort}, comme prévue</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>First entry into fields that were empty</source>
        <translation>Première saisie dans des champs qui étaient vides</translation>
    </message>
    <message>
        <source>Go to a field of the form first.</source>
        <translation>Allez d’abord à un champ du formulaire.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Dans le formulaire</translation>
    </message>
    <message>
        <source>In words, if there is more to say</source>
        <translation>En mots, s’il y a plus à dire</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Keep my entries</source>
        <translation>Garder mes saisies</translation>
    </message>
    <message>
        <source>Look at what would be entered…</source>
        <translation>Voir ce qui serait saisi…</translation>
    </message>
    <message>
        <source>Mark as void</source>
        <translation>Invalider</translation>
    </message>
    <message>
        <source>Mark “{title}” as void? It stays in the audit trail and no longer counts.</source>
        <translation>Invalider «&#x202f;{title}&#x202f;»&#x202f;? Il reste dans la piste d’audit et ne compte plus.</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Nouveau&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Not saved. {sentence}</source>
        <translation>Non enregistré. {sentence}</translation>
    </message>
    <message>
        <source>Nothing is saved of this record yet.</source>
        <translation>Rien de cet enregistrement n’est encore dans l’étude.</translation>
    </message>
    <message>
        <source>Nothing was taken over: what may be is filled already.</source>
        <translation>Rien n’a été repris&#x202f;: ce qui peut l’être est déjà rempli.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Motif en mots</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Resolved by a change of the record.</source>
        <translation>Résolu par une modification de l’enregistrement.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Défaire la saisie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Enregistrer et nouveau</translation>
    </message>
    <message>
        <source>Save the changes of “{title}”?</source>
        <translation>Enregistrer les modifications de «&#x202f;{title}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Save the record first: a query is about what is in the study file.</source>
        <translation>Enregistrez d’abord&#x202f;: une requête porte sur ce qui est dans le fichier d’étude.</translation>
    </message>
    <message>
        <source>Save with this reason</source>
        <translation>Enregistrer avec ce motif</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved meanwhile</source>
        <translation>Enregistré entre-temps</translation>
    </message>
    <message>
        <source>Saved. By the value: {events}. Is it an adverse event?</source>
        <translation>Enregistré. D’après la valeur&#x202f;: {events}. Est-ce un événement indésirable&#x202f;?</translation>
    </message>
    <message>
        <source>Saved. The recommendation leads to a cohort that does not exist yet.</source>
        <translation>Enregistré. La recommandation mène à une cohorte qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Take the saved record</source>
        <translation>Prendre la version enregistrée</translation>
    </message>
    <message>
        <source>Taken over from the record before: {fields}. Compare it with the source.</source>
        <translation>Repris de l’enregistrement précédent&#x202f;: {fields}. Comparez à la source.</translation>
    </message>
    <message>
        <source>The cohort goes on: {status}</source>
        <translation>La cohorte continue&#x202f;: {status}</translation>
    </message>
    <message>
        <source>The query was answered</source>
        <translation>La requête a reçu sa réponse</translation>
    </message>
    <message>
        <source>The record before has nothing there.</source>
        <translation>L’enregistrement précédent n’a rien à cet endroit.</translation>
    </message>
    <message>
        <source>The record was changed after these entries were typed. Compare them with the history before you save.</source>
        <translation>L’enregistrement a été modifié après ces saisies. Comparez-les à l’historique avant d’enregistrer.</translation>
    </message>
    <message>
        <source>There is no record before this one.</source>
        <translation>Il n’y a pas d’enregistrement avant celui-ci.</translation>
    </message>
    <message>
        <source>There is no warning and no query at this field.</source>
        <translation>Il n’y a ni avertissement ni requête à ce champ.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you were typing. Your entries are still here; when you save, both are shown to choose from.</source>
        <translation>Cet enregistrement a été modifié ailleurs pendant votre saisie. Vos saisies sont toujours là&#x202f;; à l’enregistrement, les deux vous sont montrées au choix.</translation>
    </message>
    <message>
        <source>Void. It no longer counts and is no longer changed.</source>
        <translation>Invalidé. Ne compte plus et ne se modifie plus.</translation>
    </message>
    <message>
        <source>What is to be asked about “{field}”?</source>
        <translation>Que faut-il demander sur «&#x202f;{field}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>What you type could not be kept as a draft on this computer. Save often, and free some space on the disk of your profile.</source>
        <translation>Ce que vous tapez n’a pas pu être gardé comme brouillon sur cet ordinateur. Enregistrez souvent, et libérez de la place sur le disque de votre profil.</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>Pourquoi est-ce modifié&#x202f;?</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>l’enregistrement entier</translation>
    </message>
    <message>
        <source>{sentence}

Why is it right as recorded?</source>
        <translation>{sentence}

Pourquoi est-ce juste tel quel&#x202f;?</translation>
    </message>
    <message>
        <source>“{field}” is never copied: only the source can say it.</source>
        <translation>«&#x202f;{field}&#x202f;» n’est jamais copié&#x202f;: seule la source peut le dire.</translation>
    </message>
</context>
<context>
    <name>regimen</name>
    <message>
        <source>Cohort without number</source>
        <translation>Cohorte sans numéro</translation>
    </message>
    <message>
        <source>Cohort {number}</source>
        <translation>Cohorte {number}</translation>
    </message>
    <message>
        <source>four weeks apart</source>
        <translation>à quatre semaines d’intervalle</translation>
    </message>
    <message>
        <source>on days {days}</source>
        <translation>aux jours {days}</translation>
    </message>
    <message>
        <source>one day apart</source>
        <translation>à un jour d’intervalle</translation>
    </message>
    <message>
        <source>one week apart</source>
        <translation>à une semaine d’intervalle</translation>
    </message>
    <message>
        <source>three weeks apart</source>
        <translation>à trois semaines d’intervalle</translation>
    </message>
    <message>
        <source>two weeks apart</source>
        <translation>à deux semaines d’intervalle</translation>
    </message>
    <message>
        <source>{amount} on day {day}</source>
        <translation>{amount} au jour {day}</translation>
    </message>
    <message>
        <source>{days} days apart</source>
        <translation>à {days} jours d’intervalle</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source> (in brackets {cohort}: {mean_before}, {change} %); planned {planned} {dose} ({planned_before}); given per m² {area} ({area_before}), per kg {kilo} ({kilo_before}, {kilo_change} %); BSA {size} m² ({size_before})</source>
        <translation> (entre parenthèses {cohort} : {mean_before}, {change} %) ; prévu {planned} {dose} ({planned_before}) ; reçu par m² {area} ({area_before}), par kg {kilo} ({kilo_before}, {kilo_change} %) ; SC {size} m² ({size_before})</translation>
    </message>
    <message>
        <source>% of prescribed</source>
        <translation>% du prescrit</translation>
    </message>
    <message>
        <source>(date not shown)</source>
        <translation>(date non affichée)</translation>
    </message>
    <message>
        <source>(text not shown)</source>
        <translation>(texte non affiché)</translation>
    </message>
    <message>
        <source>, the last on {day}</source>
        <translation>, la dernière le {day}</translation>
    </message>
    <message>
        <source>, {number} not yet judged</source>
        <translation>, {number} pas encore jugés</translation>
    </message>
    <message>
        <source>0/{evaluable} is seen in {percent} % of cohorts if one in three has a DLT.</source>
        <translation>0/{evaluable} se voit dans {percent}&#x202f;% des cohortes si un participant sur trois a une DLT.</translation>
    </message>
    <message>
        <source>1 fraction, {total} {unit}</source>
        <translation>1 fraction, {total} {unit}</translation>
    </message>
    <message>
        <source>; and {number} more, listed further on</source>
        <translation>&#x202f;; et {number} de plus, listés plus loin</translation>
    </message>
    <message>
        <source>; planned {planned} {dose}, given {area} per m²; BSA {size} m²</source>
        <translation>&#x202f;; prévu {planned} {dose}, administré {area} par m²&#x202f;; SC {size} m²</translation>
    </message>
    <message>
        <source>; {number} more under Enrolment and disposition</source>
        <translation>&#x202f;; {number} de plus sous Inclusions et devenir</translation>
    </message>
    <message>
        <source>A count whose sign leaves open whether it is below a limit begins and ends no time below it, and is no recovery.</source>
        <translation>Une valeur dont le signe ne dit pas si elle est sous une limite ne commence ni ne finit de temps au-dessous, et n’est pas une récupération.</translation>
    </message>
    <message>
        <source>A dose given over a period counts as its amount times the number of administrations. Where the record does not tell that number (“not countable”), the dose and every total that holds it are left out: –.</source>
        <translation>Une dose administrée sur une période compte comme sa quantité multipliée par le nombre d’administrations. Si l’enregistrement ne donne pas ce nombre («&#x202f;non dénombrable&#x202f;»), la dose et tout total qui la contient sont laissés de côté&#x202f;: –.</translation>
    </message>
    <message>
        <source>A value with a sign (&lt;, ≤, &gt;, ≥) counts for no more than is certain of it. A median or an end of a range that the signs leave open is given with such a sign, as far as it is certain.</source>
        <translation>Une valeur avec un signe (&lt;, ≤, &gt;, ≥) ne compte que pour ce qui en est certain. Une médiane ou une borne d’étendue que les signes laissent ouverte est donnée avec un tel signe, pour autant qu’elle est certaine.</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALAT</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>ASAT</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Mesure prise</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activity before use, left over and net</source>
        <translation>Activité avant usage, restante et nette</translation>
    </message>
    <message>
        <source>Activity in the body by superposition</source>
        <translation>Activité dans le corps par superposition</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Événements indésirables</translation>
    </message>
    <message>
        <source>Adverse events by class and term</source>
        <translation>Événements indésirables par classe et terme</translation>
    </message>
    <message>
        <source>Adverse events by highest grade</source>
        <translation>Événements indésirables par grade maximal</translation>
    </message>
    <message>
        <source>Adverse events since then</source>
        <translation>Événements indésirables depuis lors</translation>
    </message>
    <message>
        <source>Adverse events: overview</source>
        <translation>Événements indésirables&#x202f;: synthèse</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Advice kept, and what was decided</source>
        <translation>Avis conservés et décisions prises</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>After the first fraction</source>
        <translation>Après la première fraction</translation>
    </message>
    <message>
        <source>Against the cohort before</source>
        <translation>Comparaison à la cohorte précédente</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Par rapport au plan</translation>
    </message>
    <message>
        <source>Against {cohort}, day 1 to the end of the DLT window, not randomised</source>
        <translation>Comparaison à {cohort}, du jour 1 à la fin de la fenêtre DLT, non randomisé</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>Âge, années</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Alkaline phosphatase</source>
        <translation>Phosphatases alcalines</translation>
    </message>
    <message>
        <source>All adverse events</source>
        <translation>Tous les événements indésirables</translation>
    </message>
    <message>
        <source>All counts, those after support too</source>
        <translation>Toutes les numérations, y compris après support</translation>
    </message>
    <message>
        <source>All doses</source>
        <translation>Toutes les doses</translation>
    </message>
    <message>
        <source>All events: participants with any grade (with grade 3 or higher)</source>
        <translation>Tous les événements&#x202f;: participants tous grades (grade 3 ou plus)</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Tous les formulaires</translation>
    </message>
    <message>
        <source>All treated</source>
        <translation>Tous les traités</translation>
    </message>
    <message>
        <source>All treated participants</source>
        <translation>Tous les participants traités</translation>
    </message>
    <message>
        <source>All treated: {treated}, every DLT window has closed{last}; evaluable are {evaluable} of {planned}.</source>
        <translation>Tous traités&#x202f;: {treated}, toutes les fenêtres DLT sont closes{last}&#x202f;; évaluables&#x202f;: {evaluable} sur {planned}.</translation>
    </message>
    <message>
        <source>All treated: {treated}, every DLT window has closed{last}; not yet judged are {open}.</source>
        <translation>Tous les traités&#x202f;: {treated}, chaque fenêtre DLT est close{last}&#x202f;; pas encore jugés&#x202f;: {open}.</translation>
    </message>
    <message>
        <source>All {events} recorded events, also those before treatment, by participant and onset.</source>
        <translation>Tous les {events} événements enregistrés, y compris avant traitement, par participant et par début.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <source>An attribution that names no treatment is to {agent}.</source>
        <translation>Une imputabilité qui ne nomme aucun traitement concerne {agent}.</translation>
    </message>
    <message>
        <source>An episode is a day with at least one transfusion of the product; unlike products are never added. An adult dose of platelets is one apheresis unit or one pool, a unit of red cells one bag.</source>
        <translation>Un épisode est un jour avec au moins une transfusion du produit&#x202f;; des produits différents ne sont jamais additionnés. Une dose adulte de plaquettes est un concentré d’aphérèse ou un mélange, une unité de globules rouges une poche.</translation>
    </message>
    <message>
        <source>An illustration, not dosimetry: one compartment without distribution, each fraction leaving at the effective half-life from the moment it is given. It is neither a concentration in serum nor a dose to marrow. {half_life}</source>
        <translation>Une illustration, pas de dosimétrie&#x202f;: un compartiment sans distribution, que chaque fraction quitte selon la demi-vie effective dès qu’elle est donnée. Ce n’est ni une concentration sérique, ni une dose à la moelle. {half_life}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered, accepted and closed</source>
        <translation>Répondues, acceptées et closes</translation>
    </message>
    <message>
        <source>Antibiotic</source>
        <translation>Antibiotique</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Area to infinity, both, mCi·d</source>
        <translation>Aire à l’infini, les deux, mCi·j</translation>
    </message>
    <message>
        <source>As at the end of the day of the cut-off. The report was made with these open; each leads to its field in the program.</source>
        <translation>État à la fin du jour de la date de point. Le rapport a été établi avec ces points ouverts&#x202f;; chacun mène à son champ dans le programme.</translation>
    </message>
    <message>
        <source>As it was computed</source>
        <translation>Tel que calculé</translation>
    </message>
    <message>
        <source>As of {day}. Days late are counted from the last day on which the visit counts.</source>
        <translation>Au {day}. Les jours de retard sont comptés depuis le dernier jour où la visite compte.</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Tel que rapporté</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Émise par</translation>
    </message>
    <message>
        <source>Asked last time</source>
        <translation>Demandé la dernière fois</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Assessment of each participant</source>
        <translation>Évaluation de chaque participant</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>At any time after the first fraction; of those with a value and that limit of its range.</source>
        <translation>À tout moment après la première fraction&#x202f;; parmi ceux qui ont une valeur et cette limite de son intervalle.</translation>
    </message>
    <message>
        <source>At baseline</source>
        <translation>Données initiales</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Imputabilité</translation>
    </message>
    <message>
        <source>Attribution, outcome</source>
        <translation>Imputabilité, évolution</translation>
    </message>
    <message>
        <source>Authorised user&apos;s direction: {words}</source>
        <translation>Instruction de l’utilisateur autorisé&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Average at once, day 0 to {days}, mCi</source>
        <translation>Moyenne, dose unique, jour 0 à {days}, mCi</translation>
    </message>
    <message>
        <source>Average split, day 0 to {days}, mCi</source>
        <translation>Moyenne, dose fractionnée, jour 0 à {days}, mCi</translation>
    </message>
    <message>
        <source>Averages are the area from the first fraction to day {days} over {days} days. Planned days; computed, not measured.</source>
        <translation>Les moyennes sont l’aire de la première fraction au jour {days}, divisée par {days} jours. Jours prévus&#x202f;; calculé, non mesuré.</translation>
    </message>
    <message>
        <source>BSA at fraction 1, m²</source>
        <translation>SC à la fraction 1, m²</translation>
    </message>
    <message>
        <source>BSA typed, from {source}</source>
        <translation>SC saisie, source&#x202f;: {source}</translation>
    </message>
    <message>
        <source>BSA, m²</source>
        <translation>SC, m²</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Données initiales</translation>
    </message>
    <message>
        <source>Baseline of the treated participants</source>
        <translation>Données initiales des participants traités</translation>
    </message>
    <message>
        <source>Before this report</source>
        <translation>Avant ce rapport</translation>
    </message>
    <message>
        <source>Before use, {unit}</source>
        <translation>Avant usage, {unit}</translation>
    </message>
    <message>
        <source>Beginning in the next {days} days</source>
        <translation>Débutant dans les {days} prochains jours</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Best change of serum M-protein up to the cut-off, %</source>
        <translation>Meilleure variation de la protéine M sérique jusqu’à la date de point, %</translation>
    </message>
    <message>
        <source>Best change of serum M-protein, mean, %</source>
        <translation>Meilleure variation de la protéine M sérique, moyenne, %</translation>
    </message>
    <message>
        <source>Best response</source>
        <translation>Meilleure réponse</translation>
    </message>
    <message>
        <source>Best response (IMWG), treated participants</source>
        <translation>Meilleure réponse (IMWG), participants traités</translation>
    </message>
    <message>
        <source>Best response and best change before any new anti-myeloma therapy. Change is from the last value on or before the day of the first fraction; below zero is a fall. Each rate says what it contains; none of them is called clinical benefit. All days up to the cut-off count here, and they are not the same in each cohort.</source>
        <translation>Meilleure réponse et meilleure variation avant tout nouveau traitement du myélome. La variation part de la dernière valeur au plus tard le jour de la première fraction&#x202f;; au-dessous de zéro, c’est une baisse. Chaque taux dit ce qu’il contient&#x202f;; aucun n’est appelé bénéfice clinique. Tous les jours jusqu’à la date de point comptent ici&#x202f;; ils ne sont pas les mêmes dans chaque cohorte.</translation>
    </message>
    <message>
        <source>Best response and change of M-protein</source>
        <translation>Meilleure réponse et variation de la protéine M</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <translation>Bilirubine</translation>
    </message>
    <message>
        <source>Blood counts: lowest and recovery</source>
        <translation>Numérations&#x202f;: nadir et récupération</translation>
    </message>
    <message>
        <source>Blood counts: those after support too</source>
        <translation>Numérations, y compris après support</translation>
    </message>
    <message>
        <source>Body size accounts for it: the planned dose is the same, and in both cohorts what was given agrees within 2 % with what was prescribed and, for the body size, with what was planned.</source>
        <translation>Les mesures corporelles l’expliquent&#x202f;: la dose prévue est la même, et dans les deux cohortes ce qui a été administré concorde à 2&#x202f;% près avec le prescrit et, compte tenu des mesures corporelles, avec le prévu.</translation>
    </message>
    <message>
        <source>Both cohorts over the same days</source>
        <translation>Les deux cohortes sur les mêmes jours</translation>
    </message>
    <message>
        <source>By highest grade, cohort by cohort</source>
        <translation>Par grade maximal, cohorte par cohorte</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Selon les règles</translation>
    </message>
    <message>
        <source>By, on</source>
        <translation>Par, le</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>CONFIDENTIEL</translation>
    </message>
    <message>
        <source>CTCAE term</source>
        <translation>Terme CTCAE</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cause not recorded</source>
        <translation>Cause non enregistrée</translation>
    </message>
    <message>
        <source>Cells are participants with any grade, in brackets those with grade 3 or higher; each counts once at the highest grade. A dash is nobody.</source>
        <translation>Les cases donnent les participants tous grades, entre parenthèses ceux de grade 3 ou plus&#x202f;; chacun compte une fois, à son grade maximal. Un tiret signifie personne.</translation>
    </message>
    <message>
        <source>Cells are participants with grade 1 or more, in brackets those with grade 3 or more; each counts once in each row.</source>
        <translation>Les cases donnent les participants de grade 1 ou plus, entre parenthèses ceux de grade 3 ou plus&#x202f;; chacun compte une fois par ligne.</translation>
    </message>
    <message>
        <source>Cells are participants; each counts once. A dash is nobody.</source>
        <translation>Les cases donnent les participants&#x202f;; chacun compte une fois. Un tiret signifie personne.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Président</translation>
    </message>
    <message>
        <source>Chair: printed name and signature</source>
        <translation>Président&#x202f;: nom en capitales et signature</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Variation,&#x202f;%</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed since the last review</source>
        <translation>Modifié depuis la dernière revue</translation>
    </message>
    <message>
        <source>Changed, withdrawn and late records</source>
        <translation>Enregistrements modifiés, retirés et tardifs</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Cohort ladder. {steps}</source>
        <translation>Échelle des cohortes. {steps}</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Cohorts from the lowest to the highest; a square is a participant</source>
        <translation>Cohortes de la plus basse à la plus haute&#x202f;; un carré est un participant</translation>
    </message>
    <message>
        <source>Compared with what review {number} knew: data to {day}, entry {position} of the audit trail. {summary}</source>
        <translation>Comparé à ce que savait la revue {number}&#x202f;: données jusqu’au {day}, entrée {position} de la piste d’audit. {summary}</translation>
    </message>
    <message>
        <source>Complete: {treated}, every DLT window has closed{last}.</source>
        <translation>Complète&#x202f;: {treated}, toutes les fenêtres DLT sont closes{last}.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Conflicts of interest declared</source>
        <translation>Conflits d’intérêts déclarés</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Numération</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Counts and visits overdue</source>
        <translation>Numérations et visites en retard</translation>
    </message>
    <message>
        <source>Counts of grade 4 among the treated, those after support too: {counts}. Not shown to be over: {open}.</source>
        <translation>Numérations de grade 4 chez les traités, y compris après support&#x202f;: {counts}. Fin non établie&#x202f;: {open}.</translation>
    </message>
    <message>
        <source>Counts of grade 4 not shown to be over</source>
        <translation>Numérations de grade 4 dont la fin n’est pas établie</translation>
    </message>
    <message>
        <source>Counts received of those expected, by week</source>
        <translation>Numérations reçues sur les attendues, par semaine</translation>
    </message>
    <message>
        <source>Counts stand before percentages. Decimals are rounded once, half away from zero, from unrounded values. Study day 1 is the day of the first fraction; there is no day 0. A participant counts once per line, at the highest grade.</source>
        <translation>Les effectifs précèdent les pourcentages. Les décimales sont arrondies une fois, la moitié en s’éloignant de zéro, à partir de valeurs non arrondies. Le jour d’étude 1 est le jour de la première fraction&#x202f;; il n’y a pas de jour 0. Un participant compte une fois par ligne, à son grade maximal.</translation>
    </message>
    <message>
        <source>Counts to</source>
        <translation>Compte jusqu’au</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Date de point</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>DLT rate</source>
        <translation>Taux de DLT</translation>
    </message>
    <message>
        <source>DLT window</source>
        <translation>Fenêtre DLT</translation>
    </message>
    <message>
        <source>DLT windows still running</source>
        <translation>Fenêtres DLT encore en cours</translation>
    </message>
    <message>
        <source>DLT? Judged on, by</source>
        <translation>DLT&#x202f;? Jugé le, par</translation>
    </message>
    <message>
        <source>DLTs among the evaluable, by cohort</source>
        <translation>DLT parmi les évaluables, par cohorte</translation>
    </message>
    <message>
        <source>DMC safety summary {number} ({status})</source>
        <translation>Synthèse de sécurité pour le DMC {number} ({status})</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>Contrôles des données</translation>
    </message>
    <message>
        <source>Data checks and what is missing</source>
        <translation>Contrôles des données et ce qui manque</translation>
    </message>
    <message>
        <source>Data requested</source>
        <translation>Données demandées</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Données jusqu’au</translation>
    </message>
    <message>
        <source>Data to {day}, entry {position} of the audit trail, head {head}.</source>
        <translation>Données jusqu’au {day}, entrée {position} de la piste d’audit, tête {head}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day 1 to the end of the DLT window</source>
        <translation>Du jour 1 à la fin de la fenêtre DLT</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days below run from a low count to the next that is not low; + marks a time that no later count ended. A recovery is the first of two counts in a row at the limit or above, after the lowest. From the last fraction: its day is day 1.</source>
        <translation>Les jours sous la limite vont d’une numération basse à la suivante qui ne l’est pas&#x202f;; + marque une durée qu’aucune numération ultérieure n’a close. Une récupération est la première de deux numérations de suite à la limite ou au-dessus, après le nadir. À partir de la dernière fraction&#x202f;: son jour est le jour 1.</translation>
    </message>
    <message>
        <source>Days in hospital: each calendar day from admission to discharge, both included, from the first fraction to the cut-off; a stay that goes on counts to the last day observed.</source>
        <translation>Jours à l’hôpital&#x202f;: chaque jour calendaire de l’admission à la sortie, toutes deux comprises, de la première fraction à la date de point&#x202f;; un séjour en cours compte jusqu’au dernier jour observé.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Days since fraction</source>
        <translation>Jours depuis fraction</translation>
    </message>
    <message>
        <source>Days since the fraction given last before the onset. Reported: the 24 hours from awareness of the site to the sponsor, then the 7 or 15 days to the authority where something is to be expedited.</source>
        <translation>Jours depuis la dernière fraction administrée avant le début. Déclaré&#x202f;: les 24 heures entre la prise de connaissance par le centre et le promoteur, puis les 7 ou 15 jours vers l’autorité lorsqu’une déclaration accélérée s’impose.</translation>
    </message>
    <message>
        <source>Days since the last fraction</source>
        <translation>Jours depuis la dernière fraction</translation>
    </message>
    <message>
        <source>Days, first to last</source>
        <translation>Jours, première à dernière</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Decision page</source>
        <translation>Page de décision</translation>
    </message>
    <message>
        <source>Definition of a DLT</source>
        <translation>Définition d’une DLT</translation>
    </message>
    <message>
        <source>Departures from the plan</source>
        <translation>Différences avec le plan</translation>
    </message>
    <message>
        <source>Design and cohorts</source>
        <translation>Plan et cohortes</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Determined by</source>
        <translation>Déterminé par</translation>
    </message>
    <message>
        <source>Deviations of treated participants by category</source>
        <translation>Écarts des participants traités par catégorie</translation>
    </message>
    <message>
        <source>Deviations recorded: {count}. Participants with one: {people}.</source>
        <translation>Écarts enregistrés : {count}. Participants concernés : {people}.</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Décès le</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Digest (SHA-256) {digest}</source>
        <translation>Empreinte (SHA-256) {digest}</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Arrêt prématuré</translation>
    </message>
    <message>
        <source>Disease stage</source>
        <translation>Stade de la maladie</translation>
    </message>
    <message>
        <source>Dose axis</source>
        <translation>Axe de dose</translation>
    </message>
    <message>
        <source>Dose decisions (advice)</source>
        <translation>Décisions de dose (avis)</translation>
    </message>
    <message>
        <source>Dose-limiting toxicity</source>
        <translation>Toxicité dose-limitante</translation>
    </message>
    <message>
        <source>Dosebook {version}</source>
        <translation>Dosebook {version}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dû maintenant</translation>
    </message>
    <message>
        <source>Due, not
yet overdue</source>
        <translation>Dû, pas
encore en retard</translation>
    </message>
    <message>
        <source>ECOG</source>
        <translation>ECOG</translation>
    </message>
    <message>
        <source>ECOG {value}</source>
        <translation>ECOG {value}</translation>
    </message>
    <message>
        <source>Each check asks a person to look; none of them changes a number of this report. The records are listed in the program.</source>
        <translation>Chaque contrôle demande à une personne de regarder&#x202f;; aucun ne change un chiffre de ce rapport. Les enregistrements sont listés dans le programme.</translation>
    </message>
    <message>
        <source>Each deviation</source>
        <translation>Chaque écart</translation>
    </message>
    <message>
        <source>Each enrolled participant</source>
        <translation>Chaque participant inclus</translation>
    </message>
    <message>
        <source>Each fraction, given or not</source>
        <translation>Chaque fraction, administrée ou non</translation>
    </message>
    <message>
        <source>Each reading is corrected for decay to the start of the infusion, half-life {days} days. The record of a dosage has six items (10 CFR 35.2063). A fraction without readings is not listed.</source>
        <translation>Chaque lecture est corrigée de la décroissance jusqu’au début de la perfusion, période {days} jours. Le dossier d’une dose comporte six éléments (10 CFR 35.2063). Une fraction sans lecture n’est pas listée.</translation>
    </message>
    <message>
        <source>Each treated participant</source>
        <translation>Chaque participant traité</translation>
    </message>
    <message>
        <source>Each treated participant, without counts that support may have raised</source>
        <translation>Chaque participant traité, sans les numérations qu’un support a pu augmenter</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Revues antérieures</translation>
    </message>
    <message>
        <source>Effective half-life, days</source>
        <translation>Période effective, jours</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Fin le</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Enrolment and disposition</source>
        <translation>Inclusions et devenir</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Règle d’escalade</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Origine ethnique</translation>
    </message>
    <message>
        <source>Evaluable</source>
        <translation>Évaluable</translation>
    </message>
    <message>
        <source>Evaluable: had a DLT, or received all planned fractions (one omitted for toxicity counts), completed the window with a platelet or neutrophil count in the days of the expected nadir, and was judged. Each counts once. Intervals are Clopper-Pearson, two-sided. {assumptions}</source>
        <translation>Évaluable&#x202f;: a eu une DLT, ou a reçu toutes les fractions prévues (une omise pour toxicité compte), a terminé la fenêtre avec une numération des plaquettes ou des neutrophiles dans les jours du nadir attendu, et a été jugé. Chacun compte une fois. Intervalles de Clopper-Pearson, bilatéraux. {assumptions}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events of grade 3 or higher</source>
        <translation>Événements de grade 3 ou plus</translation>
    </message>
    <message>
        <source>Events or doses concerned</source>
        <translation>Événements ou doses concernés</translation>
    </message>
    <message>
        <source>Events without a grade: {count}, participants with one: {people}, with a severity in words only: {severity}. No count of grades holds them; they may be of any grade.</source>
        <translation>Événements sans grade : {count}, participants concernés : {people}, avec une sévérité en mots seulement : {severity}. Aucun décompte par grade ne les contient ; ils peuvent être de tout grade.</translation>
    </message>
    <message>
        <source>Events: {events}, in {people} treated participants. With one of grade 3 or higher: {grade_3}. With a serious one: {serious}.</source>
        <translation>Événements&#x202f;: {events}, chez {people} participants traités. Avec un de grade 3 ou plus&#x202f;: {grade_3}. Avec un événement grave&#x202f;: {serious}.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Exact 95 % interval</source>
        <translation>Intervalle exact à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Expected and received by form</source>
        <translation>Attendus et reçus par formulaire</translation>
    </message>
    <message>
        <source>Expected is a count each of platelets, neutrophils and haemoglobin in every seven days after the first fraction (week 1: study days 2 to 8) to the end of the DLT window, at most {most} weeks, while somebody is on the study.</source>
        <translation>Attendu&#x202f;: une numération des plaquettes, des neutrophiles et de l’hémoglobine tous les sept jours après la première fraction (semaine 1&#x202f;: jours d’étude 2 à 8) jusqu’à la fin de la fenêtre DLT, au plus {most} semaines, tant qu’un participant est dans l’étude.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation>Figure {number}</translation>
    </message>
    <message>
        <source>First fraction</source>
        <translation>Première fraction</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>For DLT</source>
        <translation>Pour la DLT</translation>
    </message>
    <message>
        <source>For body size: the mean total is {area} mCi/m² and {kilo} mCi/kg; every line of the table scales with it in proportion.</source>
        <translation>Rapporté aux mesures corporelles&#x202f;: le total moyen est de {area} mCi/m² et {kilo} mCi/kg&#x202f;; chaque ligne du tableau varie en proportion.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Forms expected and received</source>
        <translation>Formulaires attendus et reçus</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fraction</translation>
    </message>
    <message>
        <source>Fractionated against single dosing (illustration)</source>
        <translation>Dose fractionnée ou dose unique (illustration)</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fractions</translation>
    </message>
    <message>
        <source>Fractions given</source>
        <translation>Fractions administrées</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administré</translation>
    </message>
    <message>
        <source>Given against prescribed, %</source>
        <translation>Administré par rapport au prescrit,&#x202f;%</translation>
    </message>
    <message>
        <source>Given against the cohort before, %</source>
        <translation>Administré par rapport à la cohorte précédente, %</translation>
    </message>
    <message>
        <source>Given in fraction {number}, {unit}</source>
        <translation>Administré à la fraction {number}, {unit}</translation>
    </message>
    <message>
        <source>Given of planned dose, %</source>
        <translation>Administré sur dose prévue,&#x202f;%</translation>
    </message>
    <message>
        <source>Given per kg against the cohort before, %</source>
        <translation>Administré par kg par rapport à la cohorte précédente, %</translation>
    </message>
    <message>
        <source>Given per kg, {unit}/kg</source>
        <translation>Administré par kg, {unit}/kg</translation>
    </message>
    <message>
        <source>Given per m²</source>
        <translation>Administré par m²</translation>
    </message>
    <message>
        <source>Given per m², {unit}/m²</source>
        <translation>Administré par m², {unit}/m²</translation>
    </message>
    <message>
        <source>Given, MBq</source>
        <translation>Administré, MBq</translation>
    </message>
    <message>
        <source>Given, mCi</source>
        <translation>Administré, mCi</translation>
    </message>
    <message>
        <source>Given, {unit}</source>
        <translation>Administré, {unit}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Grade 0 is within the limits of grade 1. Tests in which nobody reached grade 1 are left out. A dash is nobody.</source>
        <translation>Le grade 0 est dans les limites du grade 1. Les analyses où personne n’a atteint le grade 1 sont laissées de côté. Un tiret signifie personne.</translation>
    </message>
    <message>
        <source>Grade 1–2</source>
        <translation>Grade 1–2</translation>
    </message>
    <message>
        <source>Grade 3</source>
        <translation>Grade 3</translation>
    </message>
    <message>
        <source>Grade 3 or more after the first fraction: {told}.</source>
        <translation>Grade 3 ou plus après la première fraction : {told}.</translation>
    </message>
    <message>
        <source>Grade 4</source>
        <translation>Grade 4</translation>
    </message>
    <message>
        <source>Grade 4 not recovered</source>
        <translation>Grade 4 non récupéré</translation>
    </message>
    <message>
        <source>Grade 4 since study day</source>
        <translation>Grade 4 depuis le jour d’étude</translation>
    </message>
    <message>
        <source>Grade 5</source>
        <translation>Grade 5</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Grade {grade}</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Gradation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Growth factor</source>
        <translation>Facteur de croissance</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>Tête de la piste d’audit</translation>
    </message>
    <message>
        <source>Highest grade after the first fraction, by test and direction</source>
        <translation>Grade maximal après la première fraction, par analyse et sens</translation>
    </message>
    <message>
        <source>Hospital days</source>
        <translation>Jours d’hôpital</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Comment lire ce rapport</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In a difference of light chains the lower one, printed as less than a number, counts as that number.</source>
        <translation>Dans une différence de chaînes légères, la plus basse, imprimée comme inférieure à un nombre, compte pour ce nombre.</translation>
    </message>
    <message>
        <source>In brackets after +: transfusions without an amount, and stays without the dates that count.</source>
        <translation>Entre parenthèses après + : transfusions sans quantité et séjours sans les dates nécessaires.</translation>
    </message>
    <message>
        <source>In brackets beside the lowest: a lower one that support may have raised.</source>
        <translation>Entre parenthèses à côté du nadir&#x202f;: une valeur plus basse, peut-être augmentée par un support.</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>Dans ce rapport</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Interrupted: {words}</source>
        <translation>Interrompu&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Intervals and dose intensity</source>
        <translation>Intervalles et dose-intensité</translation>
    </message>
    <message>
        <source>Is the reviewed dose safe and tolerated?</source>
        <translation>La dose examinée est-elle sûre et tolérée&#x202f;?</translation>
    </message>
    <message>
        <source>Judged by a person</source>
        <translation>Jugé par une personne</translation>
    </message>
    <message>
        <source>Judged now</source>
        <translation>Jugé maintenant</translation>
    </message>
    <message>
        <source>Judged then</source>
        <translation>Jugé alors</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Reins</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>Laboratory shifts</source>
        <translation>Changements de grade biologique</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Last count</source>
        <translation>Dernière numération</translation>
    </message>
    <message>
        <source>Last count (study day)</source>
        <translation>Dernière numération (jour d’étude)</translation>
    </message>
    <message>
        <source>Last count, last contact</source>
        <translation>Dernière numération, dernier contact</translation>
    </message>
    <message>
        <source>Left out as raised: platelets up to {platelets} days after a platelet transfusion ({recovery} for a recovery), haemoglobin up to {red} days after red cells, neutrophils up to {factor} days after a growth factor ({long} after a long-acting one).</source>
        <translation>Écartées car peut-être augmentées&#x202f;: plaquettes jusqu’à {platelets} jours après une transfusion de plaquettes ({recovery} pour une récupération), hémoglobine jusqu’à {red} jours après des globules rouges, neutrophiles jusqu’à {factor} jours après un facteur de croissance ({long} après un facteur à action prolongée).</translation>
    </message>
    <message>
        <source>Left over, {unit}</source>
        <translation>Restant, {unit}</translation>
    </message>
    <message>
        <source>Left the study early</source>
        <translation>Sortis prématurément</translation>
    </message>
    <message>
        <source>Light chain difference</source>
        <translation>Différence des chaînes légères</translation>
    </message>
    <message>
        <source>List of queries</source>
        <translation>Liste des requêtes</translation>
    </message>
    <message>
        <source>Listed is whoever reached 3 × the upper limit of ALT or AST or 2 × that of bilirubin after the first fraction (FDA, July 2009). Peaks may be of different days.</source>
        <translation>Est listé quiconque a atteint 3 × la limite supérieure de l’ALAT ou de l’ASAT ou 2 × celle de la bilirubine après la première fraction (FDA, juillet 2009). Les pics peuvent être de jours différents.</translation>
    </message>
    <message>
        <source>Listing of all adverse events</source>
        <translation>Liste de tous les événements indésirables</translation>
    </message>
    <message>
        <source>Liver values beyond a limit of Hy&apos;s law</source>
        <translation>Valeurs hépatiques au-delà d’une limite de la loi de Hy</translation>
    </message>
    <message>
        <source>Liver, kidney and thyroid</source>
        <translation>Foie, reins et thyroïde</translation>
    </message>
    <message>
        <source>Longest free, days</source>
        <translation>Plus longue pause, jours</translation>
    </message>
    <message>
        <source>Longest transfusion-free interval, days: median (range)</source>
        <translation>Plus long intervalle sans transfusion, jours&#x202f;: médiane (étendue)</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <translation>Anticipation</translation>
    </message>
    <message>
        <source>Lowest (study day)</source>
        <translation>Nadir (jour d’étude)</translation>
    </message>
    <message>
        <source>M-protein over the same days</source>
        <translation>Protéine M sur les mêmes jours</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Mean (range)</source>
        <translation>Moyenne (étendue)</translation>
    </message>
    <message>
        <source>Mean total per participant</source>
        <translation>Total moyen par participant</translation>
    </message>
    <message>
        <source>Meaning: recommendation of the committee</source>
        <translation>Signification&#x202f;: recommandation du comité</translation>
    </message>
    <message>
        <source>Means are over the participants with every part recorded; n is given where that is not all treated.</source>
        <translation>Les moyennes portent sur les participants dont chaque élément est enregistré&#x202f;; n est donné quand ce ne sont pas tous les traités.</translation>
    </message>
    <message>
        <source>Measurable by</source>
        <translation>Mesurable par</translation>
    </message>
    <message>
        <source>Medical monitor</source>
        <translation>Moniteur médical</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Membres présents</translation>
    </message>
    <message>
        <source>Members, quorum and conflicts of interest</source>
        <translation>Membres, quorum et conflits d’intérêts</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Met: certain where the records meet the clause whatever is missing; possible where dates, grades, days at a grade or attributions leave it open. The program proposes; only the judgement of a person is counted. In bold: what is not judged, and where the two differ.</source>
        <translation>Rempli&#x202f;: certain lorsque les données remplissent le critère quoi qu’il manque&#x202f;; possible lorsque des dates, des grades, des jours à un grade ou des imputabilités laissent un doute. Le programme propose&#x202f;; seul le jugement d’une personne compte. En gras&#x202f;: ce qui n’est pas jugé, et là où les deux diffèrent.</translation>
    </message>
    <message>
        <source>Missing and expected forms</source>
        <translation>Formulaires manquants et attendus</translation>
    </message>
    <message>
        <source>Missing and unclear</source>
        <translation>Manquant et incertain</translation>
    </message>
    <message>
        <source>Missing in the record</source>
        <translation>Manque au dossier</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Autres figures</translation>
    </message>
    <message>
        <source>Most frequent events, and grade 3 or higher</source>
        <translation>Événements les plus fréquents, et de grade 3 ou plus</translation>
    </message>
    <message>
        <source>Most frequent events: any grade (grade 3 or higher)</source>
        <translation>Événements les plus fréquents&#x202f;: tous grades (grade 3 ou plus)</translation>
    </message>
    <message>
        <source>Narratives</source>
        <translation>Narratifs</translation>
    </message>
    <message>
        <source>Neither right nor wrong: a day is not known. None of these counts among the data checks or becomes a query.</source>
        <translation>Ni juste ni faux&#x202f;: un jour est inconnu. Rien de cela ne compte parmi les contrôles des données ni ne devient une requête.</translation>
    </message>
    <message>
        <source>Net, {unit}</source>
        <translation>Net, {unit}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New DLTs and changed judgements</source>
        <translation>Nouvelles DLT et jugements modifiés</translation>
    </message>
    <message>
        <source>New and serious</source>
        <translation>Nouveaux et graves</translation>
    </message>
    <message>
        <source>New events: {new}, serious among them: {serious}, participants with one: {people}. New DLTs: {dlts}. Records changed: {changed}, withdrawn: {withdrawn}, entered late: {late}.</source>
        <translation>Nouveaux événements : {new}, dont graves : {serious}, participants concernés : {people}. Nouvelles DLT : {dlts}. Enregistrements modifiés : {changed}, retirés : {withdrawn}, tardifs : {late}.</translation>
    </message>
    <message>
        <source>New of grade 3 or higher</source>
        <translation>Nouveaux de grade 3 ou plus</translation>
    </message>
    <message>
        <source>New records that began after that cut-off are in the tables of this report and not here; nor are dates of the last contact and of confirmation. The reason of each change is in the audit trail.</source>
        <translation>Les nouveaux enregistrements débutés après cette date de point sont dans les tableaux de ce rapport et non ici&#x202f;; de même les dates du dernier contact et de confirmation. La raison de chaque changement est dans la piste d’audit.</translation>
    </message>
    <message>
        <source>New, entered late</source>
        <translation>Nouveaux, saisis en retard</translation>
    </message>
    <message>
        <source>New: not known at that cut-off; entered late: dated on or before it, or without a full date, and entered after it. Withdrawn: voided since, or now dated after this cut-off. An event that ended since then has changed.</source>
        <translation>Nouveau&#x202f;: non connu à cette date de point&#x202f;; saisi en retard&#x202f;: daté de ce jour ou avant, ou sans date complète, et saisi après. Retiré&#x202f;: invalidé depuis, ou désormais daté d’après cette date de point. Un événement qui a pris fin depuis a changé.</translation>
    </message>
    <message>
        <source>Newest example</source>
        <translation>Exemple le plus récent</translation>
    </message>
    <message>
        <source>No TSH and no free T4 after the first fraction was recorded.</source>
        <translation>Aucune TSH ni T4 libre après la première fraction n’a été enregistrée.</translation>
    </message>
    <message>
        <source>No activity was recorded for {cohort}, so nothing is illustrated.</source>
        <translation>Aucune activité n’a été enregistrée pour {cohort}, donc rien n’est illustré.</translation>
    </message>
    <message>
        <source>No adverse events were recorded in this cohort.</source>
        <translation>Aucun événement indésirable n’a été enregistré dans cette cohorte.</translation>
    </message>
    <message>
        <source>No adverse events were recorded.</source>
        <translation>Aucun événement indésirable n’a été enregistré.</translation>
    </message>
    <message>
        <source>No advice was kept up to the cut-off.</source>
        <translation>Aucun avis n’a été conservé jusqu’à la date de point.</translation>
    </message>
    <message>
        <source>No class recorded</source>
        <translation>Aucune classe enregistrée</translation>
    </message>
    <message>
        <source>No clauses of the DLT definition are recorded, so nothing is proposed.</source>
        <translation>Aucun critère de la définition des DLT n’est enregistré, donc rien n’est proposé.</translation>
    </message>
    <message>
        <source>No cohort was chosen for review, so this page makes no statement about one.</source>
        <translation>Aucune cohorte n’a été choisie pour la revue, donc cette page n’affirme rien sur une cohorte.</translation>
    </message>
    <message>
        <source>No cohorts were recorded.</source>
        <translation>Aucune cohorte n’a été enregistrée.</translation>
    </message>
    <message>
        <source>No count of grade 4 is open.</source>
        <translation>Aucune numération de grade 4 n’est ouverte.</translation>
    </message>
    <message>
        <source>No creatinine and no clearance after the first fraction was recorded.</source>
        <translation>Aucune créatinine ni clairance après la première fraction n’a été enregistrée.</translation>
    </message>
    <message>
        <source>No death was recorded.</source>
        <translation>Aucun décès n’a été enregistré.</translation>
    </message>
    <message>
        <source>No departure from the plan was recorded.</source>
        <translation>Aucune différence avec le plan n’a été enregistrée.</translation>
    </message>
    <message>
        <source>No deviation was recorded.</source>
        <translation>Aucun écart n’a été enregistré.</translation>
    </message>
    <message>
        <source>No earlier review is recorded, so all of this report is new.</source>
        <translation>Aucune revue antérieure n’est enregistrée, donc tout ce rapport est nouveau.</translation>
    </message>
    <message>
        <source>No earlier review is recorded.</source>
        <translation>Aucune revue antérieure n’est enregistrée.</translation>
    </message>
    <message>
        <source>No event of grade 3 or higher was recorded.</source>
        <translation>Aucun événement de grade 3 ou plus n’a été enregistré.</translation>
    </message>
    <message>
        <source>No event was frequent.</source>
        <translation>Aucun événement n’était fréquent.</translation>
    </message>
    <message>
        <source>No further cohort is planned.</source>
        <translation>Aucune autre cohorte n’est prévue.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Sans grade</translation>
    </message>
    <message>
        <source>No graded value of grade 1 or more was recorded after the first fraction.</source>
        <translation>Aucune valeur gradée de grade 1 ou plus n’a été enregistrée après la première fraction.</translation>
    </message>
    <message>
        <source>No graded value of grade 1 or more was recorded.</source>
        <translation>Aucune valeur gradée de grade 1 ou plus n’a été enregistrée.</translation>
    </message>
    <message>
        <source>No narrative was entered.</source>
        <translation>Aucun narratif n’a été saisi.</translation>
    </message>
    <message>
        <source>No new DLT, and no earlier judgement was changed.</source>
        <translation>Aucune nouvelle DLT, et aucun jugement antérieur n’a changé.</translation>
    </message>
    <message>
        <source>No query is open.</source>
        <translation>Aucune requête n’est ouverte.</translation>
    </message>
    <message>
        <source>No query was answered yet.</source>
        <translation>Aucune requête n’a encore de réponse.</translation>
    </message>
    <message>
        <source>No regimen is recorded.</source>
        <translation>Aucun schéma n’est enregistré.</translation>
    </message>
    <message>
        <source>No related events of grade 3 or higher were recorded.</source>
        <translation>Aucun événement lié de grade 3 ou plus n’a été enregistré.</translation>
    </message>
    <message>
        <source>No rule is recorded.</source>
        <translation>Aucune règle n’est enregistrée.</translation>
    </message>
    <message>
        <source>No schedule of assessments is recorded, so nothing is known to be missing.</source>
        <translation>Aucun calendrier des évaluations n’est enregistré&#x202f;: on ne sait donc pas ce qui manque.</translation>
    </message>
    <message>
        <source>No serious events were recorded.</source>
        <translation>Aucun événement grave n’a été enregistré.</translation>
    </message>
    <message>
        <source>No stopping rule can be computed; see Dose decisions.</source>
        <translation>Aucune règle d’arrêt ne peut être calculée&#x202f;; voir Décisions de dose.</translation>
    </message>
    <message>
        <source>No text was entered.</source>
        <translation>Aucun texte n’a été saisi.</translation>
    </message>
    <message>
        <source>No treated participant has both a transaminase and a bilirubin after the first fraction.</source>
        <translation>Aucun participant traité n’a à la fois une transaminase et une bilirubine après la première fraction.</translation>
    </message>
    <message>
        <source>No treatment-emergent event was recorded.</source>
        <translation>Aucun événement apparu sous traitement n’a été enregistré.</translation>
    </message>
    <message>
        <source>No value after</source>
        <translation>Aucune valeur après</translation>
    </message>
    <message>
        <source>No value after the first fraction was certainly of grade 3 or more.</source>
        <translation>Aucune valeur après la première fraction n’était avec certitude de grade 3 ou plus.</translation>
    </message>
    <message>
        <source>No visit begins in these days.</source>
        <translation>Aucune visite ne commence dans ces jours.</translation>
    </message>
    <message>
        <source>No whole week of treatment has passed up to the cut-off.</source>
        <translation>Aucune semaine complète de traitement ne s’est écoulée à la date de point.</translation>
    </message>
    <message>
        <source>No. {number}, digest {digest}</source>
        <translation>N° {number}, empreinte {digest}</translation>
    </message>
    <message>
        <source>Nobody is evaluable yet.</source>
        <translation>Personne n’est encore évaluable.</translation>
    </message>
    <message>
        <source>Nobody is known to have reached one of these limits.</source>
        <translation>D’après ce qui est connu, personne n’a atteint une de ces limites.</translation>
    </message>
    <message>
        <source>Nobody judged, which the protocol counts as no DLT: {who}.</source>
        <translation>Personne n’a jugé, ce que le protocole compte comme absence de DLT&#x202f;: {who}.</translation>
    </message>
    <message>
        <source>Nobody left the study early.</source>
        <translation>Personne n’a quitté l’étude prématurément.</translation>
    </message>
    <message>
        <source>Nobody was enrolled up to the cut-off.</source>
        <translation>Personne n’a été inclus jusqu’à la date de point.</translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation>Personne n’a été inclus.</translation>
    </message>
    <message>
        <source>Nobody was replaced.</source>
        <translation>Personne n’a été remplacé.</translation>
    </message>
    <message>
        <source>Nobody was treated in {cohort}, so there is nothing to compare.</source>
        <translation>Personne n’a été traité dans {cohort}, donc il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Nobody was treated up to the cut-off, so no event was counted.</source>
        <translation>Personne n’a été traité jusqu’à la date de point, donc aucun événement n’a été compté.</translation>
    </message>
    <message>
        <source>Nobody was treated up to the cut-off, so no response was recorded.</source>
        <translation>Personne n’a été traité jusqu’à la date de point, donc aucune réponse n’a été enregistrée.</translation>
    </message>
    <message>
        <source>Nobody was treated up to the cut-off.</source>
        <translation>Personne n’a été traité jusqu’à la date de point.</translation>
    </message>
    <message>
        <source>Nobody was treated.</source>
        <translation>Personne n’a été traité.</translation>
    </message>
    <message>
        <source>Nobody: all are evaluable and judged.</source>
        <translation>Personne&#x202f;: tous sont évaluables et jugés.</translation>
    </message>
    <message>
        <source>None concerns this dose, and none is met.</source>
        <translation>Aucune ne concerne cette dose et aucune n’est remplie.</translation>
    </message>
    <message>
        <source>Not complete: {treated}, {pending} pending{days}{judged}.</source>
        <translation>Incomplète&#x202f;: {treated}, {pending} en attente{days}{judged}.</translation>
    </message>
    <message>
        <source>Not counted as below, though a sign leaves it open: {counts}.</source>
        <translation>Non compté au-dessous, bien qu’un signe le laisse ouvert : {counts}.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Pas encore compté</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Not done,
with a reason</source>
        <translation>Non fait,
avec motif</translation>
    </message>
    <message>
        <source>Not done, with the reason</source>
        <translation>Non fait, avec le motif</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>Non évaluable</translation>
    </message>
    <message>
        <source>Not everything: {listed}. The report was made all the same.</source>
        <translation>Pas entièrement : {listed}. Le rapport a été établi malgré tout.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Not known, or not as expected</source>
        <translation>Inconnu ou inattendu</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Pas encore jugé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est dû.</translation>
    </message>
    <message>
        <source>Nothing is missing, asked, running, unreported or overdue.</source>
        <translation>Rien ne manque&#x202f;; rien n’est demandé, en cours, non déclaré ni en retard.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message>
        <source>Nothing that the committee saw was changed or withdrawn, and nothing was entered late.</source>
        <translation>Rien de ce que le comité a vu n’a été modifié ni retiré, et rien n’a été saisi en retard.</translation>
    </message>
    <message>
        <source>Nothing to look ahead to: the rule ends enrolment.</source>
        <translation>Rien à anticiper&#x202f;: la règle met fin aux inclusions.</translation>
    </message>
    <message>
        <source>Nothing was expected so far.</source>
        <translation>Rien n’était attendu jusqu’ici.</translation>
    </message>
    <message>
        <source>Nothing was recorded as not done.</source>
        <translation>Rien n’a été enregistré comme non fait.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Of all records of the kind. These values count as answered; none of them is called missing.</source>
        <translation>Sur tous les enregistrements du type. Ces valeurs comptent comme répondues&#x202f;; aucune n’est dite manquante.</translation>
    </message>
    <message>
        <source>Of the forms that the schedule expects so far {received} were received; overdue: {overdue}.</source>
        <translation>Formulaires attendus à ce jour selon le calendrier&#x202f;: {received} reçus&#x202f;; en retard&#x202f;: {overdue}.</translation>
    </message>
    <message>
        <source>Of the last {count} answers to each of these warnings, {least} or more were that the value is right as recorded. The study lead decides whether the warning is still of use.</source>
        <translation>Parmi les {count} dernières réponses à chacun de ces avertissements, {least} ou plus disaient que la valeur enregistrée est juste. Le responsable de l’étude décide si l’avertissement est encore utile.</translation>
    </message>
    <message>
        <source>Of those with a baseline in a unit that converts; baseline is the last value on or before the day of the first fraction.</source>
        <translation>Parmi ceux qui ont une valeur initiale dans une unité convertible&#x202f;; la valeur initiale est la dernière au jour de la première fraction ou avant.</translation>
    </message>
    <message>
        <source>On the study</source>
        <translation>Dans l’étude</translation>
    </message>
    <message>
        <source>On the study at the cut-off</source>
        <translation>Dans l’étude à la date de point</translation>
    </message>
    <message>
        <source>One form is one assessment of one planned visit. Expected: its first day has come. What is never due is left out: screening failed, died, left, or the fraction was never given. Possibly received: a date is only partly known.</source>
        <translation>Un formulaire est une évaluation d’une visite prévue. Attendu&#x202f;: son premier jour est venu. Ce qui ne sera jamais dû est laissé de côté&#x202f;: échec de sélection, décès, sortie, ou fraction jamais administrée. Peut-être reçu&#x202f;: la date n’est que partielle.</translation>
    </message>
    <message>
        <source>One more participant has gaps; see Missing and unclear.</source>
        <translation>Un participant de plus a des lacunes&#x202f;; voir Manquant et incertain.</translation>
    </message>
    <message>
        <source>One query is open.</source>
        <translation>Une requête est ouverte.</translation>
    </message>
    <message>
        <source>One site only: {site}</source>
        <translation>Un seul centre&#x202f;: {site}</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Onset, study day</source>
        <translation>Début, jour d’étude</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Open on {day}: {count}. Days are counted from the day on which it was asked.</source>
        <translation>Ouvertes au {day}&#x202f;: {count}. Les jours sont comptés depuis le jour de l’émission.</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Requêtes ouvertes</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Other treatment</source>
        <translation>Autre traitement</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Outcomes by dose level, the dose given last in bold</source>
        <translation>Résultats par palier de dose, la dernière dose administrée en gras</translation>
    </message>
    <message>
        <source>Outcomes it was given</source>
        <translation>Résultats fournis</translation>
    </message>
    <message>
        <source>Over is a grade 4 with two counts in a row above its limit after the last one below, neither of which support may have raised. Haemoglobin has no grade 4 in numbers.</source>
        <translation>Un grade 4 est terminé quand, après la dernière numération en dessous de sa limite, deux numérations de suite sont au-dessus, sans qu’un support ait pu augmenter l’une ou l’autre. L’hémoglobine n’a pas de grade 4 chiffré.</translation>
    </message>
    <message>
        <source>Over the same days: study day 1 to the end of the DLT window, to the cut-off, death or last contact where that came first. Not randomised: other differences between the cohorts may explain what is seen. Percentages of few participants say little. What has no date counts.</source>
        <translation>Sur les mêmes jours&#x202f;: du jour d’étude 1 à la fin de la fenêtre DLT, ou jusqu’à la date de point, au décès ou au dernier contact s’ils sont antérieurs. Non randomisé&#x202f;: d’autres différences entre les cohortes peuvent expliquer ce que l’on voit. Des pourcentages sur peu de participants disent peu. Ce qui n’a pas de date compte.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Overdue forms</source>
        <translation>Formulaires en retard</translation>
    </message>
    <message>
        <source>Overdue: {forms}.</source>
        <translation>En retard&#x202f;: {forms}.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participant-days observed</source>
        <translation>Jours-participants observés</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants and events</source>
        <translation>Participants et événements</translation>
    </message>
    <message>
        <source>Participants by CTCAE grade of the last value on or before the day of the first fraction (rows) and by the highest grade after it (columns), as far as a value makes the grade certain.</source>
        <translation>Participants par grade CTCAE de la dernière valeur au jour de la première fraction ou avant (lignes) et par grade maximal ensuite (colonnes), pour autant qu’une valeur rende le grade certain.</translation>
    </message>
    <message>
        <source>Participants of the cohort under review</source>
        <translation>Participants de la cohorte examinée</translation>
    </message>
    <message>
        <source>Participants whose lowest count was left out: {counts}. The lowest of all counts stand in brackets beside each participant, and under “Blood counts: those after support too”.</source>
        <translation>Participants dont la numération la plus basse a été écartée : {counts}. Les plus basses de toutes figurent entre parenthèses à côté de chaque participant, et sous « Numérations, y compris après support ».</translation>
    </message>
    <message>
        <source>Participants whose window is not known</source>
        <translation>Participants dont la fenêtre est inconnue</translation>
    </message>
    <message>
        <source>Participants with at least one</source>
        <translation>Participants avec au moins un</translation>
    </message>
    <message>
        <source>Participants with at least one (number of deviations)</source>
        <translation>Participants avec au moins un (nombre d’écarts)</translation>
    </message>
    <message>
        <source>Participants, of {treated} treated; each counts once at the highest grade.</source>
        <translation>Participants, sur {treated} traités&#x202f;; chacun compte une fois, à son grade maximal.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Peak at once, mCi</source>
        <translation>Pic, dose unique, mCi</translation>
    </message>
    <message>
        <source>Peak split, mCi</source>
        <translation>Pic, dose fractionnée, mCi</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Per m² and per kg use the body size of the day of each fraction. BSA: {formula}.</source>
        <translation>Par m² et par kg&#x202f;: mesures corporelles du jour de chaque fraction. SC&#x202f;: {formula}.</translation>
    </message>
    <message>
        <source>Phase, indication</source>
        <translation>Phase, indication</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Planned days</source>
        <translation>Jours prévus</translation>
    </message>
    <message>
        <source>Planned next</source>
        <translation>Prévue ensuite</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Planned, {unit}</source>
        <translation>Prévu, {unit}</translation>
    </message>
    <message>
        <source>Platelet transfusion days</source>
        <translation>Jours de transfusion de plaquettes</translation>
    </message>
    <message>
        <source>Platelet transfusion days per participant</source>
        <translation>Jours de transfusion de plaquettes par participant</translation>
    </message>
    <message>
        <source>Platelets fell below {limit} in {low} treated participants with a count; {recovered} of them recovered without support.</source>
        <translation>Les plaquettes ont baissé sous {limit} chez {low} participants traités ayant une numération&#x202f;; récupération sans support&#x202f;: {recovered}.</translation>
    </message>
    <message>
        <source>Platelets: episodes</source>
        <translation>Plaquettes&#x202f;: épisodes</translation>
    </message>
    <message>
        <source>Possibly
received</source>
        <translation>Peut-être
reçu</translation>
    </message>
    <message>
        <source>Potential cases of Hy&apos;s law: {cases} participants with a transaminase and bilirubin after the first fraction; {treated} were treated.</source>
        <translation>Cas potentiels de loi de Hy&#x202f;: {cases} participants avec une transaminase et une bilirubine après la première fraction&#x202f;; {treated} ont été traités.</translation>
    </message>
    <message>
        <source>Prescribed, {unit}</source>
        <translation>Prescrit, {unit}</translation>
    </message>
    <message>
        <source>Prior lines</source>
        <translation>Lignes antérieures</translation>
    </message>
    <message>
        <source>Prior lines of therapy</source>
        <translation>Lignes de traitement antérieures</translation>
    </message>
    <message>
        <source>Probability of under-dosing, target and over-dosing</source>
        <translation>Probabilité de sous-dosage, de cible et de surdosage</translation>
    </message>
    <message>
        <source>Protocol deviations</source>
        <translation>Écarts au protocole</translation>
    </message>
    <message>
        <source>Protocol versions</source>
        <translation>Versions du protocole</translation>
    </message>
    <message>
        <source>Protocol, approvals</source>
        <translation>Protocole, approbations</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Origine raciale</translation>
    </message>
    <message>
        <source>Radiation safety officer: {words}</source>
        <translation>Responsable de la radioprotection&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>État de préparation</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, clause, rationale</source>
        <translation>Motif, critère, justification</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Recommendation of the committee</source>
        <translation>Recommandation du comité</translation>
    </message>
    <message>
        <source>Recommendations, decisions and what was opened</source>
        <translation>Recommandations, décisions et ce qui a été ouvert</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Recorded as given, {unit}</source>
        <translation>Enregistré comme administré, {unit}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Red cell transfusion days</source>
        <translation>Jours de transfusion de globules rouges</translation>
    </message>
    <message>
        <source>Red cell transfusion days per participant</source>
        <translation>Jours de transfusion de globules rouges par participant</translation>
    </message>
    <message>
        <source>Red cells: episodes</source>
        <translation>Globules rouges&#x202f;: épisodes</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Regimen and number of participants</source>
        <translation>Schéma et nombre de participants</translation>
    </message>
    <message>
        <source>Related counts the study agent and every other study treatment; events related to another only: {events}.</source>
        <translation>Liés compte le produit à l’étude et tout autre traitement de l’étude&#x202f;; événements liés à un autre seulement&#x202f;: {events}.</translation>
    </message>
    <message>
        <source>Related events of grade 3 or higher</source>
        <translation>Événements liés de grade 3 ou plus</translation>
    </message>
    <message>
        <source>Relative dose intensity, %</source>
        <translation>Dose-intensité relative,&#x202f;%</translation>
    </message>
    <message>
        <source>Relative dose intensity: given over the actual duration against planned over the planned duration. A duration runs from the first fraction to one planned interval after the last, and a fraction left out does not shorten it. Cohorts given one fraction are not listed: theirs is the dose alone.</source>
        <translation>Dose-intensité relative&#x202f;: administré sur la durée réelle, rapporté au prévu sur la durée prévue. Une durée va de la première fraction à un intervalle prévu après la dernière, et une fraction omise ne la raccourcit pas. Les cohortes recevant une seule fraction ne sont pas listées&#x202f;: la leur est la dose seule.</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Remplacements</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report seen</source>
        <translation>Rapport vu</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Reported cohorts</source>
        <translation>Cohortes rapportées</translation>
    </message>
    <message>
        <source>Response and M-protein (exploratory)</source>
        <translation>Réponse et protéine M (exploratoire)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Reviewed: {cohort}.</source>
        <translation>Examiné&#x202f;: {cohort}.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule applied</source>
        <translation>Règle appliquée</translation>
    </message>
    <message>
        <source>Rule as typed</source>
        <translation>Règle telle que saisie</translation>
    </message>
    <message>
        <source>Screen failures: none recorded.</source>
        <translation>Échecs de sélection&#x202f;: aucun enregistré.</translation>
    </message>
    <message>
        <source>Screen failures: {count} ({listed}). Last on {date}.</source>
        <translation>Échecs de sélection&#x202f;: {count} ({listed}). Dernier le {date}.</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Serious adverse events</source>
        <translation>Événements indésirables graves</translation>
    </message>
    <message>
        <source>Serious adverse events and deaths</source>
        <translation>Événements indésirables graves et décès</translation>
    </message>
    <message>
        <source>Serious because</source>
        <translation>Critère de gravité</translation>
    </message>
    <message>
        <source>Serious events</source>
        <translation>Événements graves</translation>
    </message>
    <message>
        <source>Serious events not reported in full</source>
        <translation>Événements graves non entièrement déclarés</translation>
    </message>
    <message>
        <source>Serious events: {events}. Participants with one: {people}. Deaths: {died}.</source>
        <translation>Événements graves&#x202f;: {events}. Participants avec un événement&#x202f;: {people}. Décès&#x202f;: {died}.</translation>
    </message>
    <message>
        <source>Serum M-protein</source>
        <translation>Protéine M sérique</translation>
    </message>
    <message>
        <source>Several rules side by side</source>
        <translation>Plusieurs règles côte à côte</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Since the data to {day}. {summary}</source>
        <translation>Depuis les données jusqu’au {day}. {summary}</translation>
    </message>
    <message>
        <source>Since the first fraction</source>
        <translation>Depuis la première fraction</translation>
    </message>
    <message>
        <source>Since the first fraction {platelets} treated participants had a platelet transfusion, {red_cells} a transfusion of red cells.</source>
        <translation>Depuis la première fraction, {platelets} participants traités ont reçu une transfusion de plaquettes, {red_cells} une transfusion de globules rouges.</translation>
    </message>
    <message>
        <source>Since the first fraction, first on study day. Antibiotic: or antiviral. A dash under a drug: none is recorded.</source>
        <translation>Depuis la première fraction, d’abord au jour d’étude. Antibiotique&#x202f;: ou antiviral. Un tiret sous un produit&#x202f;: aucun n’est enregistré.</translation>
    </message>
    <message>
        <source>Something is missing around {gaps} participants. Checks of single records that find something: {findings}.</source>
        <translation>Quelque chose manque autour de {gaps} participants. Contrôles d’enregistrements isolés avec un constat&#x202f;: {findings}.</translation>
    </message>
    <message>
        <source>Split of at once</source>
        <translation>Fractionnée / dose unique</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Promoteur</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Stays in hospital</source>
        <translation>Séjours à l’hôpital</translation>
    </message>
    <message>
        <source>Stopping rules</source>
        <translation>Règles d’arrêt</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Study day</source>
        <translation>Jour d’étude</translation>
    </message>
    <message>
        <source>Study without a title</source>
        <translation>Étude sans titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation>Soins de support</translation>
    </message>
    <message>
        <source>Supportive care by cohort</source>
        <translation>Soins de support par cohorte</translation>
    </message>
    <message>
        <source>Supportive care of each treated participant</source>
        <translation>Soins de support de chaque participant traité</translation>
    </message>
    <message>
        <source>System organ class, term</source>
        <translation>Classe de systèmes d’organes, terme</translation>
    </message>
    <message>
        <source>TSH above its range</source>
        <translation>TSH au-dessus de son intervalle</translation>
    </message>
    <message>
        <source>TSH below its range</source>
        <translation>TSH en dessous de son intervalle</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tableau {number}</translation>
    </message>
    <message>
        <source>Taken out since</source>
        <translation>Supprimé depuis</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Term (as reported)</source>
        <translation>Terme (tel que rapporté)</translation>
    </message>
    <message>
        <source>Terms of at least {least} of {treated} treated participants (a tenth, and at least two). Cells are participants with any grade, in brackets those with grade 3 or higher; each counts once at the highest grade. A dash is nobody.</source>
        <translation>Termes d’au moins {least} des {treated} participants traités (un dixième, et au moins deux). Les cases donnent les participants tous grades, entre parenthèses ceux de grade 3 ou plus&#x202f;; chacun compte une fois, à son grade maximal. Un tiret signifie personne.</translation>
    </message>
    <message>
        <source>Terms recorded: {count}. Had by most are {number} of them, each by {people} participants.</source>
        <translation>Termes enregistrés : {count}. Les plus fréquents sont {number} d’entre eux, chacun chez {people} participants.</translation>
    </message>
    <message>
        <source>Terms recorded: {count}. The most frequent are {terms}, each in {people} participants.</source>
        <translation>Termes enregistrés : {count}. Les plus fréquents sont {terms}, chacun chez {people} participants.</translation>
    </message>
    <message>
        <source>Terms recorded: {count}. The most frequent is {terms}, in {people} participants.</source>
        <translation>Termes enregistrés : {count}. Le plus fréquent est {terms}, chez {people} participants.</translation>
    </message>
    <message>
        <source>Test, direction</source>
        <translation>Analyse, sens</translation>
    </message>
    <message>
        <source>Test, grade before</source>
        <translation>Analyse, grade avant</translation>
    </message>
    <message>
        <source>The DLT definition as clauses</source>
        <translation>La définition des DLT en critères</translation>
    </message>
    <message>
        <source>The DLT window runs to {day}, days left: {count}.</source>
        <translation>La fenêtre DLT court jusqu’au {day}, jours restants&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>The PDF asks for a password, and this is not it.</source>
        <translation>Le PDF demande un mot de passe, et ce n’est pas celui-ci.</translation>
    </message>
    <message>
        <source>The PDF asks for a password.</source>
        <translation>Le PDF demande un mot de passe.</translation>
    </message>
    <message>
        <source>The checks of single records find nothing.</source>
        <translation>Les contrôles d’enregistrements isolés ne trouvent rien.</translation>
    </message>
    <message>
        <source>The clauses propose nothing up to the cut-off.</source>
        <translation>Les critères ne proposent rien jusqu’à la date de point.</translation>
    </message>
    <message>
        <source>The code holds the digest of what is reported, the last entry of the audit trail that is in it, and the day of the cut-off. Whether a PDF was made from a study file is told by Report, Check a PDF, or by dosebook verify; a digest that agrees is no proof.</source>
        <translation>Le code contient l’empreinte des données rapportées, la dernière entrée de la piste d’audit qui y figure et le jour de la date de point. Rapport, Vérifier un PDF, ou dosebook verify, dit si un PDF provient d’un fichier d’étude&#x202f;; une empreinte concordante n’est pas une preuve.</translation>
    </message>
    <message>
        <source>The committee has met once, on {date}.</source>
        <translation>Le comité s’est réuni une fois, le {date}.</translation>
    </message>
    <message>
        <source>The committee has met {number} times; the last meeting was on {date}.</source>
        <translation>Le comité s’est réuni {number} fois&#x202f;; la dernière réunion était le {date}.</translation>
    </message>
    <message>
        <source>The committee has not met before, as far as recorded.</source>
        <translation>Le comité ne s’est pas encore réuni, d’après ce qui est enregistré.</translation>
    </message>
    <message>
        <source>The committee recommended</source>
        <translation>Recommandation du comité</translation>
    </message>
    <message>
        <source>The data checks ask about one record of this cohort; see Data checks.</source>
        <translation>Les contrôles des données questionnent un enregistrement de cette cohorte&#x202f;; voir Contrôles des données.</translation>
    </message>
    <message>
        <source>The data checks ask about this cohort {number} times; see Data checks.</source>
        <translation>Les contrôles des données questionnent cette cohorte {number} fois&#x202f;; voir Contrôles des données.</translation>
    </message>
    <message>
        <source>The effective half-life is that of the study, {days} days.</source>
        <translation>La demi-vie effective est celle de l’étude, {days} jours.</translation>
    </message>
    <message>
        <source>The effective half-life of the agent is not recorded, so a range is shown.</source>
        <translation>La demi-vie effective du produit n’est pas enregistrée&#x202f;; une plage est donc montrée.</translation>
    </message>
    <message>
        <source>The file is no PDF that can be read, or it is damaged.</source>
        <translation>Le fichier n’est pas un PDF lisible, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The lowest may be unseen: no count, or none on {gap} days or more in a row, on days {first} to {last} of the DLT window, as far as they have passed. Whoever is below the limit or may have been, is counted in one row.</source>
        <translation>Le nadir a pu échapper&#x202f;: aucune numération, ou aucune pendant {gap} jours de suite ou plus, aux jours {first} à {last} de la fenêtre DLT, pour autant qu’ils soient passés. Quiconque est sous la limite, ou a pu l’être, est compté dans une même ligne.</translation>
    </message>
    <message>
        <source>The mean best change of M-protein was {after} % in {name_after} ({n_after}/{t_after} measurable) and {before} % in {name_before} ({n_before}/{t_before} measurable): {ratio} times as much, a difference of {points} percentage points; the medians were {median_after} and {median_before} %. Over the same days, day 1 to the end of the DLT window: {days_after} and {days_before} participant-days; not randomised.</source>
        <translation>La meilleure variation moyenne de la protéine M était de {after} % dans {name_after} ({n_after}/{t_after} mesurables) et de {before} % dans {name_before} ({n_before}/{t_before} mesurables)&#x202f;: {ratio} fois autant, un écart de {points} points de pourcentage&#x202f;; les médianes étaient de {median_after} et {median_before} %. Sur les mêmes jours, du jour 1 à la fin de la fenêtre DLT&#x202f;: {days_after} et {days_before} jours-participants&#x202f;; non randomisé.</translation>
    </message>
    <message>
        <source>The mean total given fell by {change} %, from {low} {unit} in {before} to {high} {unit} in {after}.</source>
        <translation>Le total moyen administré a baissé de {change} %, de {low} {unit} dans {before} à {high} {unit} dans {after}.</translation>
    </message>
    <message>
        <source>The mean total given rose by {change} %, from {low} {unit} in {before} to {high} {unit} in {after}.</source>
        <translation>Le total moyen administré a augmenté de {change} %, de {low} {unit} dans {before} à {high} {unit} dans {after}.</translation>
    </message>
    <message>
        <source>The mean total given stayed within 0.1 %: {low} {unit} in {before} and {high} {unit} in {after}.</source>
        <translation>Le total moyen administré est resté le même à 0,1 % près : {low} {unit} dans {before} et {high} {unit} dans {after}.</translation>
    </message>
    <message>
        <source>The mean total of {cohort}, {total} mCi, in {count} fractions on days {days} as planned, against the same total at once. The area to infinity is the same however a total is split; within a window it is less, and the peak is lower. More area needs more activity.</source>
        <translation>Le total moyen de {cohort}, {total} mCi, en {count} fractions aux jours {days} comme prévu, face au même total en dose unique. L’aire à l’infini est la même quel que soit le fractionnement&#x202f;; dans une fenêtre elle est moindre et le pic est plus bas. Plus d’aire exige plus d’activité.</translation>
    </message>
    <message>
        <source>The notes stand at the end of this table.</source>
        <translation>Les notes figurent à la fin de ce tableau.</translation>
    </message>
    <message>
        <source>The number with the value is given where it is not everybody. Age is that at consent; where only the year of birth is recorded it may be one year less.</source>
        <translation>Le nombre ayant la valeur est donné quand ce n’est pas tout le monde. L’âge est celui au consentement&#x202f;; si seule l’année de naissance est enregistrée, il peut être inférieur d’un an.</translation>
    </message>
    <message>
        <source>The path so far</source>
        <translation>Le parcours jusqu’ici</translation>
    </message>
    <message>
        <source>The program finds nothing missing in this cohort.</source>
        <translation>Le programme ne trouve rien qui manque dans cette cohorte.</translation>
    </message>
    <message>
        <source>The program finds nothing missing.</source>
        <translation>Le programme ne trouve rien qui manque.</translation>
    </message>
    <message>
        <source>The recommendation advises the sponsor; the sponsor&apos;s decision is recorded apart, and a cohort opens only after it.</source>
        <translation>La recommandation conseille le promoteur&#x202f;; la décision du promoteur est enregistrée à part, et une cohorte n’ouvre qu’après elle.</translation>
    </message>
    <message>
        <source>The recommendation of the committee, to tick and to sign.</source>
        <translation>La recommandation du comité, à cocher et à signer.</translation>
    </message>
    <message>
        <source>The report could not be saved as {path} ({reason}). An older file there is unchanged. Make room or choose another folder, then save it again.</source>
        <translation>Le rapport n’a pas pu être enregistré sous {path} ({reason}). Un fichier plus ancien à cet endroit est inchangé. Libérez de la place ou choisissez un autre dossier, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The report could not be saved as {path}: that folder does not exist. Choose another one.</source>
        <translation>Le rapport n’a pas pu être enregistré sous {path}&#x202f;: ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The report could not be saved as {path}: the file is open in another program, or you may not write there. Close it there, or choose another name or folder.</source>
        <translation>Le rapport n’a pas pu être enregistré sous {path}&#x202f;: le fichier est ouvert dans un autre programme, ou vous n’avez pas le droit d’y écrire. Fermez-le, ou choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>The report has no section “{name}”. By letter and name there are: {known}.</source>
        <translation>Le rapport n’a pas de section «&#x202f;{name}&#x202f;». Par lettre et par nom, il existe&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>The rule as a table, the counts of now framed</source>
        <translation>La règle en tableau, les effectifs actuels encadrés</translation>
    </message>
    <message>
        <source>The rule as set up</source>
        <translation>La règle telle que définie</translation>
    </message>
    <message>
        <source>The sponsor decided</source>
        <translation>Décision du promoteur</translation>
    </message>
    <message>
        <source>The study has set up none.</source>
        <translation>L’étude n’en a défini aucune.</translation>
    </message>
    <message>
        <source>The study names no days of the expected nadir, so weeks without a count were not looked for.</source>
        <translation>L’étude n’indique pas de jours du nadir attendu&#x202f;; les semaines sans numération n’ont donc pas été recherchées.</translation>
    </message>
    <message>
        <source>Then and now, or what came late</source>
        <translation>Avant et maintenant, ou ce qui est arrivé tard</translation>
    </message>
    <message>
        <source>There is already a file {path}, and it is no PDF. It was left as it is. Choose another name for the report.</source>
        <translation>Il existe déjà un fichier {path}, qui n’est pas un PDF. Il a été laissé tel quel. Choisissez un autre nom pour le rapport.</translation>
    </message>
    <message>
        <source>There is no dosed cohort before the one under review.</source>
        <translation>Il n’y a pas de cohorte traitée avant la cohorte examinée.</translation>
    </message>
    <message>
        <source>These characters have no shape in the type of this report and are printed as their code points: {codes}.</source>
        <translation>Ces caractères n’ont pas de dessin dans la police de ce rapport et sont imprimés par leur code&#x202f;: {codes}.</translation>
    </message>
    <message>
        <source>This file holds one site&apos;s participants, so cohorts are not compared.</source>
        <translation>Ce fichier ne contient que les participants d’un centre&#x202f;; les cohortes ne sont donc pas comparées.</translation>
    </message>
    <message>
        <source>This file holds one site&apos;s participants, so no means of a cohort are given.</source>
        <translation>Ce fichier ne contient que les participants d’un centre&#x202f;; aucune moyenne de cohorte n’est donc donnée.</translation>
    </message>
    <message>
        <source>This file holds the participants of one site only ({site}). Nothing on these pages is a statement about a cohort: the numbers below are those of this site&apos;s participants.</source>
        <translation>Ce fichier ne contient que les participants d’un seul centre ({site}). Rien sur ces pages n’est une affirmation sur une cohorte&#x202f;: les nombres ci-dessous sont ceux des participants de ce centre.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Ce centre</translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation>Thyroïde</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>À considérer</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>To the end of the DLT window, or to the cut-off, death or last contact where that came first. Not randomised.</source>
        <translation>Jusqu’à la fin de la fenêtre DLT, ou jusqu’à la date de point, au décès ou au dernier contact s’ils sont antérieurs. Non randomisé.</translation>
    </message>
    <message>
        <source>To the end of the DLT window, or to the cut-off, death, last contact or new therapy where that came first. Not randomised.</source>
        <translation>Jusqu’à la fin de la fenêtre DLT, ou à la date de point, au décès, au dernier contact ou au nouveau traitement s’il vient avant. Non randomisé.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Transfusion days over the same days</source>
        <translation>Jours de transfusion sur les mêmes jours</translation>
    </message>
    <message>
        <source>Transfusion days per participant of {cohort}: {parts}. Over the same days, day 1 to the end of the DLT window: {days} participant-days, {days_before} in earlier cohorts. Not randomised.</source>
        <translation>Jours de transfusion par participant de {cohort}&#x202f;: {parts}. Sur les mêmes jours, du jour 1 à la fin de la fenêtre DLT&#x202f;: {days} jours-participants, {days_before} dans les cohortes antérieures. Non randomisé.</translation>
    </message>
    <message>
        <source>Transfusion-free: the longest run of days without platelets or red cells from the first fraction to the cut-off, death or last contact; not told where a transfusion has no full date.</source>
        <translation>Sans transfusion&#x202f;: la plus longue suite de jours sans plaquettes ni globules rouges, de la première fraction à la date de point, au décès ou au dernier contact&#x202f;; non donnée si une transfusion n’a pas de date complète.</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusions</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Treated at this site</source>
        <translation>Traités dans ce centre</translation>
    </message>
    <message>
        <source>Treated in no cohort, so in none of the counts.</source>
        <translation>Traité dans aucune cohorte, donc dans aucun des comptes.</translation>
    </message>
    <message>
        <source>Treated participants</source>
        <translation>Participants traités</translation>
    </message>
    <message>
        <source>Treated participants: {treated}, aged {ages}. Prior lines of therapy: {lines}.</source>
        <translation>Participants traités : {treated}, âge {ages}. Lignes de traitement antérieures : {lines}.</translation>
    </message>
    <message>
        <source>Treated participants: {treated}. Ended participation by the cut-off: {left}. Died: {died}.</source>
        <translation>Participants traités&#x202f;: {treated}. Participation terminée à la date de point&#x202f;: {left}. Décédés&#x202f;: {died}.</translation>
    </message>
    <message>
        <source>Treatment-emergent events</source>
        <translation>Événements apparus sous traitement</translation>
    </message>
    <message>
        <source>Treatment-emergent: began on or after the day of the first fraction, or cannot be told to have begun before it. Related: possible or stronger. Denominators are the treated participants.</source>
        <translation>Apparu sous traitement&#x202f;: débuté le jour de la première fraction ou après, ou dont on ne peut dire qu’il a débuté avant. Lié&#x202f;: possible ou plus fort. Les dénominateurs sont les participants traités.</translation>
    </message>
    <message>
        <source>Values missing around participants</source>
        <translation>Valeurs manquantes autour des participants</translation>
    </message>
    <message>
        <source>Values that are recorded as absent</source>
        <translation>Valeurs enregistrées comme absentes</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Warnings that are mostly accepted</source>
        <translation>Avertissements le plus souvent acceptés</translation>
    </message>
    <message>
        <source>Week after the first fraction</source>
        <translation>Semaine après la première fraction</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What a check finds</source>
        <translation>Ce que trouve un contrôle</translation>
    </message>
    <message>
        <source>What cannot be told</source>
        <translation>Ce qui ne peut être établi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What has no date, value or unit is not drawn; it stands in the tables.</source>
        <translation>Ce qui n’a pas de date, de valeur ou d’unité n’est pas dessiné&#x202f;; cela figure dans les tableaux.</translation>
    </message>
    <message>
        <source>What is assumed stands under Design and cohorts.</source>
        <translation>Les hypothèses figurent sous Plan et cohortes.</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Ce qui est attendu</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What the clauses propose, beside what was judged</source>
        <translation>Ce que proposent les critères, à côté de ce qui a été jugé</translation>
    </message>
    <message>
        <source>What the dates leave open</source>
        <translation>Ce que les dates laissent ouvert</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>What was entered up to entry {position} of the audit trail and is certainly or possibly dated on or before {day}. What ends later is printed as ongoing. Records certainly dated later, and left out: {left_out}.</source>
        <translation>Ce qui a été saisi jusqu’à l’entrée {position} de la piste d’audit et est daté, certainement ou peut-être, du {day} ou avant. Ce qui finit plus tard est imprimé comme en cours. Enregistrements certainement datés d’après, laissés de côté&#x202f;: {left_out}.</translation>
    </message>
    <message>
        <source>What was planned, prescribed and given</source>
        <translation>Ce qui a été prévu, prescrit et administré</translation>
    </message>
    <message>
        <source>Where the treated participants stand</source>
        <translation>Où en sont les participants traités</translation>
    </message>
    <message>
        <source>Whoever died is counted in a line above too.</source>
        <translation>Qui est décédé compte aussi dans une ligne au-dessus.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why it is open</source>
        <translation>Pourquoi ouvert</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Fenêtre jusqu’au</translation>
    </message>
    <message>
        <source>With DLT</source>
        <translation>Avec DLT</translation>
    </message>
    <message>
        <source>With a graded value</source>
        <translation>Avec une valeur gradée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Without counts that support may have raised</source>
        <translation>Sans les numérations qu’un support a pu augmenter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>a person has to decide first: {reason}</source>
        <translation>une personne doit d’abord décider&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>adult doses</source>
        <translation>doses adulte</translation>
    </message>
    <message>
        <source>adverse events not confirmed</source>
        <translation>événements indésirables non confirmés</translation>
    </message>
    <message>
        <source>after the cut-off</source>
        <translation>après la date de point</translation>
    </message>
    <message>
        <source>after the window</source>
        <translation>après la fenêtre</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>all reported cohorts</source>
        <translation>toutes les cohortes du rapport</translation>
    </message>
    <message>
        <source>all: {names}</source>
        <translation>toutes&#x202f;: {names}</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>tout événement</translation>
    </message>
    <message>
        <source>at all</source>
        <translation>du tout</translation>
    </message>
    <message>
        <source>awareness not dated</source>
        <translation>prise de connaissance non datée</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>sous {limit}</translation>
    </message>
    <message>
        <source>below {limit} at any time</source>
        <translation>sous {limit} à un moment quelconque</translation>
    </message>
    <message>
        <source>below {limit}, or may be</source>
        <translation>sous {limit}, ou peut-être</translation>
    </message>
    <message>
        <source>best change of M-protein mean {mean} %, median {median} % ({measurable} measurable)</source>
        <translation>meilleure variation de la protéine M&#x202f;: moyenne {mean}&#x202f;%, médiane {median}&#x202f;% ({measurable} mesurables)</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>cannot tell, by the sign of a value</source>
        <translation>impossible à dire, à cause d’un signe</translation>
    </message>
    <message>
        <source>capped at {area} m²</source>
        <translation>plafonnée à {area} m²</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>clearance below {limit} mL/min</source>
        <translation>clairance sous {limit} mL/min</translation>
    </message>
    <message>
        <source>closed report for the committee</source>
        <translation>rapport fermé pour le comité</translation>
    </message>
    <message>
        <source>cohorts {numbers} only</source>
        <translation>cohortes {numbers} seulement</translation>
    </message>
    <message>
        <source>counted from the last fraction, median (range)</source>
        <translation>compté depuis la dernière fraction, médiane (étendue)</translation>
    </message>
    <message>
        <source>data to {day}</source>
        <translation>données jusqu’au {day}</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>jour {day}</translation>
    </message>
    <message>
        <source>days below {limit}</source>
        <translation>jours sous {limit}</translation>
    </message>
    <message>
        <source>days below {limit}, median (range)</source>
        <translation>jours sous {limit}, médiane (étendue)</translation>
    </message>
    <message>
        <source>days from the lowest to recovery, median (range)</source>
        <translation>jours du nadir à la récupération, médiane (étendue)</translation>
    </message>
    <message>
        <source>days in hospital</source>
        <translation>jours à l’hôpital</translation>
    </message>
    <message>
        <source>de-identified, free text cleared</source>
        <translation>dépersonnalisé, texte libre validé</translation>
    </message>
    <message>
        <source>de-identified, without free text</source>
        <translation>dépersonnalisé, sans texte libre</translation>
    </message>
    <message>
        <source>digest {digest}</source>
        <translation>empreinte {digest}</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>saisi en retard</translation>
    </message>
    <message>
        <source>episodes (transfusion days)</source>
        <translation>épisodes (jours de transfusion)</translation>
    </message>
    <message>
        <source>episodes per participant</source>
        <translation>épisodes par participant</translation>
    </message>
    <message>
        <source>evaluable</source>
        <translation>évaluables</translation>
    </message>
    <message>
        <source>evaluable for DLT</source>
        <translation>évaluables pour la DLT</translation>
    </message>
    <message>
        <source>evaluable, no DLT</source>
        <translation>évaluable, sans DLT</translation>
    </message>
    <message>
        <source>event not fully assessed by an investigator</source>
        <translation>événement pas entièrement évalué par un investigateur</translation>
    </message>
    <message>
        <source>event of grade 3 or higher</source>
        <translation>événement de grade 3 ou plus</translation>
    </message>
    <message>
        <source>event of grade 4 or higher</source>
        <translation>événement de grade 4 ou plus</translation>
    </message>
    <message>
        <source>event that ended study treatment</source>
        <translation>événement ayant mis fin au traitement à l’étude</translation>
    </message>
    <message>
        <source>event that reduced or delayed a dose</source>
        <translation>événement ayant réduit ou retardé une dose</translation>
    </message>
    <message>
        <source>event without a grade</source>
        <translation>événement sans grade</translation>
    </message>
    <message>
        <source>event without a term</source>
        <translation>événement sans terme</translation>
    </message>
    <message>
        <source>extravasation</source>
        <translation>extravasation</translation>
    </message>
    <message>
        <source>fatal event (grade 5)</source>
        <translation>événement fatal (grade 5)</translation>
    </message>
    <message>
        <source>first on day</source>
        <translation>d’abord au jour</translation>
    </message>
    <message>
        <source>first transfusion, study day</source>
        <translation>première transfusion, jour d’étude</translation>
    </message>
    <message>
        <source>fraction {number}</source>
        <translation>fraction {number}</translation>
    </message>
    <message>
        <source>fraction {number} given {count}</source>
        <translation>fraction {number} administrée {count}</translation>
    </message>
    <message>
        <source>free T4 below its range</source>
        <translation>T4 libre en dessous de son intervalle</translation>
    </message>
    <message>
        <source>grade 3 or higher</source>
        <translation>grade 3 ou plus</translation>
    </message>
    <message>
        <source>grade 4 or higher</source>
        <translation>grade 4 ou plus</translation>
    </message>
    <message>
        <source>grade 4, no end recorded</source>
        <translation>grade 4, aucune fin enregistrée</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>grade {grade}</translation>
    </message>
    <message>
        <source>highest, × baseline, median (range)</source>
        <translation>maximum, × valeur initiale, médiane (étendue)</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>dans la fenêtre</translation>
    </message>
    <message>
        <source>it reads back differently; check the disk</source>
        <translation>la relecture diffère&#x202f;; vérifiez le disque</translation>
    </message>
    <message>
        <source>judged yes, although no clause proposes it</source>
        <translation>jugé oui, bien qu’aucun critère ne le propose</translation>
    </message>
    <message>
        <source>later counts only after support</source>
        <translation>numérations ultérieures seulement après support</translation>
    </message>
    <message>
        <source>lowest clearance, mL/min, median (range)</source>
        <translation>clairance minimale, mL/min, médiane (étendue)</translation>
    </message>
    <message>
        <source>lowest may be unseen</source>
        <translation>le nadir a pu échapper</translation>
    </message>
    <message>
        <source>lowest, median (range)</source>
        <translation>nadir, médiane (étendue)</translation>
    </message>
    <message>
        <source>made {time} UTC</source>
        <translation>établi le {time} UTC</translation>
    </message>
    <message>
        <source>may be replaced</source>
        <translation>peut être remplacé</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>mean less that of the cohort before, points</source>
        <translation>moyenne moins celle de la cohorte d’avant, points</translation>
    </message>
    <message>
        <source>mean {mean} {unit} given to {measured}</source>
        <translation>moyenne de {mean} {unit} administrée à {measured}</translation>
    </message>
    <message>
        <source>measurable</source>
        <translation>mesurables</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>median, %</source>
        <translation>médiane, %</translation>
    </message>
    <message>
        <source>met</source>
        <translation>remplie</translation>
    </message>
    <message>
        <source>never low</source>
        <translation>jamais bas</translation>
    </message>
    <message>
        <source>no category recorded</source>
        <translation>aucune catégorie enregistrée</translation>
    </message>
    <message>
        <source>no change of M-protein is measurable</source>
        <translation>aucune variation de la protéine M n’est mesurable</translation>
    </message>
    <message>
        <source>no cohort chosen</source>
        <translation>aucune cohorte choisie</translation>
    </message>
    <message>
        <source>no decision recorded</source>
        <translation>aucune décision enregistrée</translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation>aucune fin enregistrée</translation>
    </message>
    <message>
        <source>no reason recorded</source>
        <translation>aucun motif enregistré</translation>
    </message>
    <message>
        <source>no report recorded</source>
        <translation>aucune déclaration enregistrée</translation>
    </message>
    <message>
        <source>no response recorded</source>
        <translation>aucune réponse enregistrée</translation>
    </message>
    <message>
        <source>no value before</source>
        <translation>aucune valeur avant</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>nobody recorded</source>
        <translation>personne n’est enregistré</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>rien d’enregistré</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>non codé</translation>
    </message>
    <message>
        <source>not countable</source>
        <translation>non dénombrable</translation>
    </message>
    <message>
        <source>not dosed</source>
        <translation>non traité</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>non évaluable</translation>
    </message>
    <message>
        <source>not exactly known</source>
        <translation>pas connu exactement</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non remplie</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>non récupéré</translation>
    </message>
    <message>
        <source>not rounded</source>
        <translation>non arrondie</translation>
    </message>
    <message>
        <source>not to be replaced: {reason}</source>
        <translation>à ne pas remplacer&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>not yet judged</source>
        <translation>pas encore jugé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>of these recovered to {limit} or more</source>
        <translation>dont revenus à {limit} ou plus</translation>
    </message>
    <message>
        <source>of these, severity in words only</source>
        <translation>dont sévérité en mots seulement</translation>
    </message>
    <message>
        <source>on study day (from the last fraction)</source>
        <translation>au jour d’étude (depuis la dernière fraction)</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 fois</translation>
    </message>
    <message>
        <source>one count above the limit, not yet a second</source>
        <translation>une numération au-dessus de la limite, pas encore de seconde</translation>
    </message>
    <message>
        <source>one dose level, {dose} ({axis})</source>
        <translation>un seul palier de dose, {dose} ({axis})</translation>
    </message>
    <message>
        <source>one limit alone</source>
        <translation>une seule limite</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>seulement {names}</translation>
    </message>
    <message>
        <source>open report for the sponsor</source>
        <translation>rapport ouvert pour le promoteur</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>page {number} of</source>
        <translation>page {number} sur</translation>
    </message>
    <message>
        <source>participant-days observed</source>
        <translation>jours-participants observés</translation>
    </message>
    <message>
        <source>participants of one site only: {site}</source>
        <translation>participants d’un seul centre&#x202f;: {site}</translation>
    </message>
    <message>
        <source>participants with a count</source>
        <translation>participants avec une numération</translation>
    </message>
    <message>
        <source>participants with at least one</source>
        <translation>participants avec au moins une</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>pending (days left)</source>
        <translation>en attente (jours restants)</translation>
    </message>
    <message>
        <source>perhaps in the window</source>
        <translation>peut-être dans la fenêtre</translation>
    </message>
    <message>
        <source>platelet transfusion</source>
        <translation>transfusion de plaquettes</translation>
    </message>
    <message>
        <source>platelet transfusion days, in participants</source>
        <translation>jours de transfusion de plaquettes, chez participants</translation>
    </message>
    <message>
        <source>potential Hy&apos;s law</source>
        <translation>loi de Hy possible</translation>
    </message>
    <message>
        <source>potential Hy&apos;s law; alkaline phosphatase not known</source>
        <translation>loi de Hy possible&#x202f;; phosphatases alcalines inconnues</translation>
    </message>
    <message>
        <source>potential Hy&apos;s law; alkaline phosphatase speaks for cholestasis</source>
        <translation>loi de Hy possible&#x202f;; phosphatases alcalines en faveur d’une cholestase</translation>
    </message>
    <message>
        <source>prior lines of therapy: {count}</source>
        <translation>lignes de traitement antérieures&#x202f;: {count}</translation>
    </message>
    <message>
        <source>recovered on day</source>
        <translation>récupéré au jour</translation>
    </message>
    <message>
        <source>red cell transfusion</source>
        <translation>transfusion de globules rouges</translation>
    </message>
    <message>
        <source>red cell transfusion days, in participants</source>
        <translation>jours de transfusion de globules rouges, chez participants</translation>
    </message>
    <message>
        <source>related event</source>
        <translation>événement lié</translation>
    </message>
    <message>
        <source>related event of grade 3 or higher</source>
        <translation>événement lié de grade 3 ou plus</translation>
    </message>
    <message>
        <source>related serious event</source>
        <translation>événement grave lié</translation>
    </message>
    <message>
        <source>related, grade 3 or higher</source>
        <translation>lié, grade 3 ou plus</translation>
    </message>
    <message>
        <source>rounded to one decimal</source>
        <translation>arrondie à une décimale</translation>
    </message>
    <message>
        <source>rounded to {count} decimals</source>
        <translation>arrondie à {count} décimales</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>serious event</source>
        <translation>événement grave</translation>
    </message>
    <message>
        <source>serious events not confirmed</source>
        <translation>événements graves non confirmés</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>site not named</source>
        <translation>centre non nommé</translation>
    </message>
    <message>
        <source>sponsor: {clock}</source>
        <translation>promoteur&#x202f;: {clock}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>séjours</translation>
    </message>
    <message>
        <source>study day of the lowest, median (range)</source>
        <translation>jour d’étude du nadir, médiane (étendue)</translation>
    </message>
    <message>
        <source>synthetic participants</source>
        <translation>participants synthétiques</translation>
    </message>
    <message>
        <source>the Data Monitoring Committee</source>
        <translation>le comité de surveillance des données (DMC)</translation>
    </message>
    <message>
        <source>the last count is still grade 4</source>
        <translation>la dernière numération est encore de grade 4</translation>
    </message>
    <message>
        <source>the last count may be grade 4, by its sign</source>
        <translation>la dernière valeur peut être de grade 4, par son signe</translation>
    </message>
    <message>
        <source>the sponsor: conduct, accrual, data quality and pooled safety; nothing of a single cohort or participant</source>
        <translation>le promoteur&#x202f;: conduite, recrutement, qualité des données et sécurité toutes cohortes confondues&#x202f;; rien sur une cohorte ou un participant en particulier</translation>
    </message>
    <message>
        <source>times the mean fall of the cohort before</source>
        <translation>fois la baisse moyenne de la cohorte d’avant</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>transfusions not confirmed</source>
        <translation>transfusions non confirmées</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>traités</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>unknown whether in the window</source>
        <translation>dans la fenêtre ou non&#x202f;: inconnu</translation>
    </message>
    <message>
        <source>with DLT of evaluable: nobody is evaluable yet</source>
        <translation>avec DLT sur évaluables&#x202f;: personne n’est encore évaluable</translation>
    </message>
    <message>
        <source>with DLT of evaluable; exact two-sided 95 % interval {interval}</source>
        <translation>avec DLT sur évaluables&#x202f;; intervalle bilatéral exact à 95&#x202f;% {interval}</translation>
    </message>
    <message>
        <source>with a TSH</source>
        <translation>avec une TSH</translation>
    </message>
    <message>
        <source>with a creatinine</source>
        <translation>avec une créatinine</translation>
    </message>
    <message>
        <source>with a free T4</source>
        <translation>avec une T4 libre</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{after} beside {before}, over the same days: day 1 to the end of the DLT window, {days_after} and {days_before} participant-days; not randomised.</source>
        <translation>{after} à côté de {before}, sur les mêmes jours&#x202f;: du jour 1 à la fin de la fenêtre DLT, {days_after} et {days_before} jours-participants&#x202f;; non randomisé.</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} ans</translation>
    </message>
    <message>
        <source>{category} or better</source>
        <translation>{category} ou mieux</translation>
    </message>
    <message>
        <source>{category} or better {count}</source>
        <translation>{category} ou mieux {count}</translation>
    </message>
    <message>
        <source>{cohorts} and {last} together</source>
        <translation>{cohorts} et {last} ensemble</translation>
    </message>
    <message>
        <source>{cohort}
N = {treated}</source>
        <translation>{cohort}
N = {treated}</translation>
    </message>
    <message>
        <source>{cohort} planned, not opened</source>
        <translation>{cohort} prévue, non ouverte</translation>
    </message>
    <message>
        <source>{count} fractions, {total} {unit} in all</source>
        <translation>{count} fractions, {total} {unit} au total</translation>
    </message>
    <message>
        <source>{count} participants</source>
        <translation>{count} participants</translation>
    </message>
    <message>
        <source>{count} queries are open.</source>
        <translation>{count} requêtes sont ouvertes.</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
    <message>
        <source>{count}; exact 95 % interval {interval}; P(rate &gt; {target} %) = {chance} %, uniform prior</source>
        <translation>{count}&#x202f;; intervalle exact à 95&#x202f;% {interval}&#x202f;; P(taux &gt; {target}&#x202f;%) = {chance}&#x202f;%, a priori uniforme</translation>
    </message>
    <message>
        <source>{days} (+{number})</source>
        <translation>{days} (+{number})</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} j</translation>
    </message>
    <message>
        <source>{days} days, counted from the {anchor} (day 1)</source>
        <translation>{days} jours, comptés depuis la {anchor} (jour 1)</translation>
    </message>
    <message>
        <source>{days} in {people}</source>
        <translation>{days} chez {people}</translation>
    </message>
    <message>
        <source>{days}, of {count}</source>
        <translation>{days}, sur {count}</translation>
    </message>
    <message>
        <source>{dlts} of {evaluable} evaluable participants of all reported cohorts had a DLT.</source>
        <translation>{dlts} des {evaluable} participants évaluables de toutes les cohortes rapportées ont eu une DLT.</translation>
    </message>
    <message>
        <source>{dlts}/{evaluable} with DLT</source>
        <translation>{dlts}/{evaluable} avec DLT</translation>
    </message>
    <message>
        <source>{dosed} of the {all} cohorts of this report have been dosed.</source>
        <translation>{dosed} des {all} cohortes de ce rapport ont été traitées.</translation>
    </message>
    <message>
        <source>{dosed} of {all} planned cohorts have been dosed.</source>
        <translation>{dosed} des {all} cohortes prévues ont été traitées.</translation>
    </message>
    <message>
        <source>{doses} (+{number})</source>
        <translation>{doses} (+{number})</translation>
    </message>
    <message>
        <source>{earlier}, then {after}: planned {planned_before} and {planned_after} {dose}; given per m² {area_before} and {area_after}, given per kg {kilo_before} and {kilo_after} {unit}/kg ({kilo_change} %); mean BSA {size_before} and {size_after} m².</source>
        <translation>{earlier}, puis {after} : prévu {planned_before} et {planned_after} {dose} ; administré par m² {area_before} et {area_after}, par kg {kilo_before} et {kilo_after} {unit}/kg ({kilo_change} %) ; SC moyenne {size_before} et {size_after} m².</translation>
    </message>
    <message>
        <source>{example} (And {number} more like it.)</source>
        <translation>{example} (Et {number} semblables de plus.)</translation>
    </message>
    <message>
        <source>{form} of {visits}</source>
        <translation>{form} de {visits}</translation>
    </message>
    <message>
        <source>{given} of {planned} given</source>
        <translation>{given} sur {planned} administrées</translation>
    </message>
    <message>
        <source>{label} of {record}, on {day}</source>
        <translation>{label} de {record}, le {day}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} à {high}&#x202f;%</translation>
    </message>
    <message>
        <source>{mark} grade, attribution or seriousness not assessed by an investigator, as far as recorded.</source>
        <translation>{mark} grade, imputabilité ou gravité non évalués par un investigateur, d’après ce qui est enregistré.</translation>
    </message>
    <message>
        <source>{mark} {what}: none recorded, but not confirmed up to the cut-off: {who}.</source>
        <translation>{mark} {what}&#x202f;: rien d’enregistré, mais non confirmé jusqu’à la date de point&#x202f;: {who}.</translation>
    </message>
    <message>
        <source>{mean} ({spread})</source>
        <translation>{mean} ({spread})</translation>
    </message>
    <message>
        <source>{mean} ({spread}), n = {measured}</source>
        <translation>{mean} ({spread}), n = {measured}</translation>
    </message>
    <message>
        <source>{multiple} × baseline or more</source>
        <translation>{multiple} × la valeur initiale ou plus</translation>
    </message>
    <message>
        <source>{names} and {count} more visits</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>{name}: {rates}.</source>
        <translation>{name}&#x202f;: {rates}.</translation>
    </message>
    <message>
        <source>{notation} (a dose level, then N for each participant without a DLT, T with one)</source>
        <translation>{notation} (un palier de dose, puis N pour chaque participant sans DLT, T avec)</translation>
    </message>
    <message>
        <source>{number} in {cohort}</source>
        <translation>{number} dans {cohort}</translation>
    </message>
    <message>
        <source>{number} more participants have gaps; see Missing and unclear.</source>
        <translation>{number} participants de plus ont des lacunes&#x202f;; voir Manquant et incertain.</translation>
    </message>
    <message>
        <source>{number} more under Dose-limiting toxicity.</source>
        <translation>{number} de plus sous Toxicité dose-limitante.</translation>
    </message>
    <message>
        <source>{number} not yet judged</source>
        <translation>{number} pas encore jugés</translation>
    </message>
    <message>
        <source>{number} treated in {cohort}, by study day. Dotted lines are fractions, the band is the DLT window. In a course of counts the grounds are grades 2 to 4, and dashed lines are where grades 3 and 4 begin.</source>
        <translation>{number} traités dans {cohort}, par jour d’étude. Les lignes pointillées sont les fractions, la bande est la fenêtre DLT. Dans les courbes de numérations, les fonds sont les grades 2 à 4, et les lignes tiretées marquent le début des grades 3 et 4.</translation>
    </message>
    <message>
        <source>{number} visits have something overdue: a row for each participant, with the day and the delay of the one that is longest overdue. The program lists every visit.</source>
        <translation>{number} visites ont un élément en retard : une ligne par participant, avec le jour et le retard de la plus ancienne. Le programme liste chaque visite.</translation>
    </message>
    <message>
        <source>{participant} (confirmed to {date})</source>
        <translation>{participant} (confirmé jusqu’au {date})</translation>
    </message>
    <message>
        <source>{participant} (never)</source>
        <translation>{participant} (jamais)</translation>
    </message>
    <message>
        <source>{participant} {date}, day {day} ({place}; {cause})</source>
        <translation>{participant} {date}, jour {day} ({place}&#x202f;; {cause})</translation>
    </message>
    <message>
        <source>{participant} {term}, day {day}</source>
        <translation>{participant} {term}, jour {day}</translation>
    </message>
    <message>
        <source>{participant} {term}, {grade}, day {day}</source>
        <translation>{participant} {term}, {grade}, jour {day}</translation>
    </message>
    <message>
        <source>{participant} {why} ({date}, day {day})</source>
        <translation>{participant} {why} ({date}, jour {day})</translation>
    </message>
    <message>
        <source>{participant}, days left: {days}</source>
        <translation>{participant}, jours restants : {days}</translation>
    </message>
    <message>
        <source>{participant}: count {count}, contact {contact}</source>
        <translation>{participant}&#x202f;: numération {count}, contact {contact}</translation>
    </message>
    <message>
        <source>{participant}: doses, events by grade, support, counts and disease</source>
        <translation>{participant}&#x202f;: doses, événements par grade, support, numérations et maladie</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file name for the report.</source>
        <translation>{path} est un dossier. Choisissez un nom de fichier pour le rapport.</translation>
    </message>
    <message>
        <source>{path} is the study that is open here. Choose another name for the report.</source>
        <translation>{path} est l’étude ouverte ici. Choisissez un autre nom pour le rapport.</translation>
    </message>
    <message>
        <source>{planned} cohorts are planned and {recorded} recorded; the regimen of the next is not recorded.</source>
        <translation>{planned} cohortes sont prévues et {recorded} enregistrées ; le schéma de la suivante n’est pas enregistré.</translation>
    </message>
    <message>
        <source>{possibly} perhaps after the cut-off, since only part of the date is known ({count_possibly}). {undated} no date recorded ({count_undated}). {unconfirmed} nothing recorded, but nobody confirmed that up to the cut-off.</source>
        <translation>{possibly} peut-être après la date de point, car la date n’est que partielle ({count_possibly}). {undated} aucune date enregistrée ({count_undated}). {unconfirmed} rien d’enregistré, mais personne ne l’a confirmé jusqu’à la date de point.</translation>
    </message>
    <message>
        <source>{product} {mean} (earlier cohorts {earlier})</source>
        <translation>{product} {mean} (cohortes antérieures {earlier})</translation>
    </message>
    <message>
        <source>{product} {mean}, fewer than in any earlier cohort ({earlier})</source>
        <translation>{product} {mean}, moins que dans toute cohorte antérieure ({earlier})</translation>
    </message>
    <message>
        <source>{program}, entry {position} of the audit trail</source>
        <translation>{program}, entrée {position} de la piste d’audit</translation>
    </message>
    <message>
        <source>{rule} {limit}, observed {observed}: {state}</source>
        <translation>{rule} {limit}, observé {observed} : {state}</translation>
    </message>
    <message>
        <source>{said} Not yet judged: {number}.</source>
        <translation>{said} Pas encore jugés&#x202f;: {number}.</translation>
    </message>
    <message>
        <source>{shown} and {number} more</source>
        <translation>{shown} et {number} de plus</translation>
    </message>
    <message>
        <source>{term}, {grade}</source>
        <translation>{term}, {grade}</translation>
    </message>
    <message>
        <source>{test}, {direction}</source>
        <translation>{test}, {direction}</translation>
    </message>
    <message>
        <source>{test}, {unit}: lowest</source>
        <translation>{test}, {unit}&#x202f;: nadir</translation>
    </message>
    <message>
        <source>{test}, × upper limit (study day)</source>
        <translation>{test}, × limite supérieure (jour d’étude)</translation>
    </message>
    <message>
        <source>{title} (columns {first} to {last} of {count})</source>
        <translation>{title} (colonnes {first} à {last} sur {count})</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (suite)</translation>
    </message>
    <message>
        <source>{title}; {total} {unit} in all, {change} %</source>
        <translation>{title}&#x202f;; {total} {unit} au total, {change}&#x202f;%</translation>
    </message>
    <message>
        <source>{treated} treated of {planned} planned</source>
        <translation>{treated} traités sur {planned} prévus</translation>
    </message>
    <message>
        <source>{treated} treated; no number is planned</source>
        <translation>{treated} traités&#x202f;; aucun nombre n’est prévu</translation>
    </message>
    <message>
        <source>{what} {since}.</source>
        <translation>{what} {since}.</translation>
    </message>
    <message>
        <source>{what}. What stood there reads as not recorded in this edition; earlier editions may still show it. Who took it out and why stands in the audit trail.</source>
        <translation>{what}. Ce qui figurait là se lit comme non enregistré dans cette édition&#x202f;; des éditions antérieures peuvent encore le montrer. Qui l’a supprimé et pourquoi figure dans la piste d’audit.</translation>
    </message>
    <message>
        <source>{what}: not confirmed up to the cut-off: {who}.</source>
        <translation>{what} : non confirmé jusqu’à la date de point : {who}.</translation>
    </message>
    <message>
        <source>{what}: {number_after} in {n_after} of {t_after} participants of {after} ({pd_after} participant-days), {number_before} in {n_before} of {t_before} of {before} ({pd_before} participant-days); not randomised.</source>
        <translation>{what}&#x202f;: {number_after} chez {n_after} sur {t_after} participants de {after} ({pd_after} jours-participants), {number_before} chez {n_before} sur {t_before} de {before} ({pd_before} jours-participants)&#x202f;; non randomisé.</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}&#x202f;: {number}</translation>
    </message>
    <message>
        <source>{who} and {count} more participants</source>
        <translation>{who} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>report_dialog</name>
    <message>
        <source>&amp;Decision page as slides…</source>
        <translation>Page de décision en &amp;diapositives…</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Entrées</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>Lan&amp;gue du rapport</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>&amp;Tables for a spreadsheet…</source>
        <translation>&amp;Tableaux pour un tableur…</translation>
    </message>
    <message>
        <source>1 page was handed to the printer.</source>
        <translation>1 page a été remise à l’imprimante.</translation>
    </message>
    <message>
        <source>A report is saved and recorded before it is printed, so that every page on paper can be found again.</source>
        <translation>Un rapport est enregistré et consigné avant d’être imprimé, afin que chaque page sur papier puisse être retrouvée.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>CSV files in one archive</source>
        <translation>Fichiers CSV dans une archive</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose another name…</source>
        <translation>Choisir un autre nom…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Co&amp;horts reported</source>
        <translation>Co&amp;hortes rapportées</translation>
    </message>
    <message>
        <source>Cohorts reported</source>
        <translation>Cohortes rapportées</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Contenu du rapport</translation>
    </message>
    <message>
        <source>DMC safety summary</source>
        <translation>Synthèse de sécurité pour le DMC</translation>
    </message>
    <message>
        <source>DMC safety summary (a copy to look at)</source>
        <translation>Synthèse de sécurité pour le DMC (copie de consultation)</translation>
    </message>
    <message>
        <source>De-&amp;identified: numbers and study days</source>
        <translation>Dépersonnal&amp;isé&#x202f;: numéros et jours d’étude</translation>
    </message>
    <message>
        <source>Everything entered so far</source>
        <translation>Tout ce qui a été saisi jusqu’ici</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>&amp;Destinataire</translation>
    </message>
    <message>
        <source>Free text was read and clea&amp;red</source>
        <translation>Texte libre lu et &amp;validé</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go to this field</source>
        <translation>Aller à ce champ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Mise en page du rapport</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;uméro</translation>
    </message>
    <message>
        <source>No printer is set up for Dosebook at this computer. The report is saved as {path}; print it from the program that shows PDF files here.</source>
        <translation>Aucune imprimante n’est configurée pour Dosebook sur cet ordinateur. Le rapport est enregistré sous {path}&#x202f;; imprimez-le depuis le programme qui affiche ici les PDF.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Nothing is open on the day of the cut-off</source>
        <translation>Rien n’est ouvert le jour de la date de point</translation>
    </message>
    <message>
        <source>Open on the day of the cut-off: {count}</source>
        <translation>Ouvert le jour de la date de point&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Open on the day of the cut-off: {count}. The report counts what is open. Save it as final all the same?</source>
        <translation>Ouvert le jour de la date de point&#x202f;: {count}. Le rapport compte ce qui est ouvert. L’enregistrer quand même comme définitif&#x202f;?</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Pa&amp;ssword of the PDF</source>
        <translation>Mot de pa&amp;sse du PDF</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Preview, page {page} of {pages}</source>
        <translation>Aperçu, page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Printed on the decision page as typed, and kept with the cut-off.</source>
        <translation>Imprimé tel quel sur la page de décision, et conservé avec la date de point.</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages}…</source>
        <translation>Impression de la page {page} sur {pages}…</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Record what the committee determined…</source>
        <translation>Enregistrer ce que le comité a conclu…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation>Rapports établis</translation>
    </message>
    <message>
        <source>Save and print…</source>
        <translation>Enregistrer et imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as final</source>
        <translation>Enregistrer comme définitif</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the slides</source>
        <translation>Enregistrer les diapositives</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Enregistrer les tableaux</translation>
    </message>
    <message>
        <source>Saved as {path}: {pages} pages, digest {digest}.</source>
        <translation>Enregistré sous {path}&#x202f;: {pages} pages, empreinte {digest}.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Enregistrement du rapport</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>The number of the report is a whole number from 1, or empty.</source>
        <translation>Le numéro du rapport est un nombre entier à partir de 1, ou vide.</translation>
    </message>
    <message>
        <source>The preview shows earlier choices. It follows in a moment, or at once with F5.</source>
        <translation>L’aperçu montre des choix antérieurs. Il suit dans un instant, ou tout de suite avec F5.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Try it again, or another printer.</source>
        <translation>L’imprimante n’a pas pris le rapport. Réessayez, ou essayez une autre imprimante.</translation>
    </message>
    <message>
        <source>The report needs a whole date, for example 15 Aug 2018.</source>
        <translation>Le rapport exige une date complète, par exemple 15 août 2018.</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Le rapport n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The study was changed since this preview. Refresh it with F5.</source>
        <translation>L’étude a changé depuis cet aperçu. Actualisez-le avec F5.</translation>
    </message>
    <message>
        <source>They are printed when they are ready.</source>
        <translation>Elles seront imprimées quand elles seront prêtes.</translation>
    </message>
    <message>
        <source>This computer has no program for PDF files. The report is saved as {path}.</source>
        <translation>Cet ordinateur n’a pas de programme pour les PDF. Le rapport est enregistré sous {path}.</translation>
    </message>
    <message>
        <source>This copy is only to look at: nothing is saved or printed.</source>
        <translation>Cette copie n’est que pour consultation : rien n’est enregistré ni imprimé.</translation>
    </message>
    <message>
        <source>To {day}, taken {time}</source>
        <translation>Jusqu’au {day}, établi {time}</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (US)</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Ce qui est ouvert</translation>
    </message>
    <message>
        <source>Whoever opens the PDF is asked for it. It is kept nowhere: without it the PDF stays closed.</source>
        <translation>Il est demandé à quiconque ouvre le PDF. Il n’est conservé nulle part&#x202f;: sans lui, le PDF reste fermé.</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>You are asked for a file name when they are ready.</source>
        <translation>Un nom de fichier sera demandé quand elles seront prêtes.</translation>
    </message>
    <message>
        <source>de-identified</source>
        <translation>dépersonnalisé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>{count} pages were handed to the printer.</source>
        <translation>{count} pages ont été remises à l’imprimante.</translation>
    </message>
    <message>
        <source>{matter}: {count}</source>
        <translation>{matter}&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{name} slides</source>
        <translation>{name} diapositives</translation>
    </message>
    <message>
        <source>{pages} pages, number {number}. Nothing is recorded yet.</source>
        <translation>{pages} pages, numéro {number}. Rien n’est encore consigné.</translation>
    </message>
    <message>
        <source>{pages} slides were written to {path}.</source>
        <translation>{pages} diapositives ont été écrites dans {path}.</translation>
    </message>
    <message>
        <source>{study} DMC safety summary {number} {status} data to {day}{edition}.pdf</source>
        <translation>{study} synthèse de sécurité DMC {number} {status} données au {day}{edition}.pdf</translation>
    </message>
    <message>
        <source>{tables} tables of the report were written to {path}.</source>
        <translation>{tables} tableaux du rapport ont été écrits dans {path}.</translation>
    </message>
    <message>
        <source>{title}, page {page}</source>
        <translation>{title}, page {page}</translation>
    </message>
    <message>
        <source>{what}, page {page}: {section}…</source>
        <translation>{what}, page {page}&#x202f;: {section}…</translation>
    </message>
    <message>
        <source>{what}, page {page}…</source>
        <translation>{what}, page {page}…</translation>
    </message>
</context>
<context>
    <name>requirement</name>
    <message>
        <source>3+3 recommends what its published rules say for every path.</source>
        <translation>Le 3+3 recommande ce que disent ses règles publiées pour chaque parcours.</translation>
    </message>
    <message>
        <source>A casebook holds every record of one participant.</source>
        <translation>Un cahier d’observation contient chaque enregistrement d’un participant.</translation>
    </message>
    <message>
        <source>A clock that was set back is recorded, and the order of entries does not depend on it.</source>
        <translation>Une horloge reculée est consignée, et l’ordre des entrées n’en dépend pas.</translation>
    </message>
    <message>
        <source>A cohort is not opened without protocol version and approvals on record.</source>
        <translation>Une cohorte n’est pas ouverte sans version du protocole ni approbations enregistrées.</translation>
    </message>
    <message>
        <source>A date is read as it is typed, kept as far as it is known, and never filled up.</source>
        <translation>Une date est lue telle que tapée, gardée pour ce qui en est connu, et jamais complétée.</translation>
    </message>
    <message>
        <source>A figure is drawn from the records alone: the page, the report and the saved file show the same.</source>
        <translation>Une figure est dessinée d’après les seuls enregistrements&#x202f;: la page, le rapport et le fichier montrent la même.</translation>
    </message>
    <message>
        <source>A grade that does not exist for a CTCAE term cannot be saved with it.</source>
        <translation>Un grade qui n’existe pas pour un terme CTCAE ne peut être enregistré avec lui.</translation>
    </message>
    <message>
        <source>A grid of results is saved together; a cell that cannot be read is named and never guessed.</source>
        <translation>Une grille de résultats est enregistrée d’un bloc&#x202f;; une cellule illisible est nommée et jamais devinée.</translation>
    </message>
    <message>
        <source>A laboratory value is graded by the CTCAE version of the study, or said to be open.</source>
        <translation>Une valeur biologique est gradée selon la version CTCAE de l’étude, ou dite ouverte.</translation>
    </message>
    <message>
        <source>A new study begins with a set-up that a person reads; until somebody confirms it, every report says so.</source>
        <translation>Une nouvelle étude commence par une configuration qu’une personne lit&#x202f;; tant que nul ne la confirme, chaque rapport le dit.</translation>
    </message>
    <message>
        <source>A number is read with either decimal sign, and refused where it could mean two things; a measured value keeps what the laboratory printed.</source>
        <translation>Un nombre est lu avec l’un ou l’autre signe décimal, et refusé s’il pouvait signifier deux choses&#x202f;; une valeur mesurée garde ce que le laboratoire a imprimé.</translation>
    </message>
    <message>
        <source>A participant counts once per event at the highest grade; the treated are the denominator.</source>
        <translation>Un participant compte une fois par événement, au grade maximal&#x202f;; les traités sont le dénominateur.</translation>
    </message>
    <message>
        <source>A proposed schedule of assessments asks for nothing twice within one window.</source>
        <translation>Un calendrier d’évaluations proposé ne demande rien deux fois dans une fenêtre.</translation>
    </message>
    <message>
        <source>A protocol&apos;s own decision table is read cell by cell and asked as it is written.</source>
        <translation>La table de décision propre au protocole est lue cellule par cellule et appliquée telle qu’écrite.</translation>
    </message>
    <message>
        <source>A query stays open until it is answered; an accepted finding is silent until it changes.</source>
        <translation>Une requête reste ouverte jusqu’à sa réponse&#x202f;; un constat accepté se tait tant qu’il ne change pas.</translation>
    </message>
    <message>
        <source>A report for support can be read first and holds nothing that somebody entered.</source>
        <translation>Un rapport d’assistance peut être lu d’abord et ne contient rien que quelqu’un a saisi.</translation>
    </message>
    <message>
        <source>A report knows what happened up to its cut-off and nothing later.</source>
        <translation>Un rapport connaît ce qui s’est passé jusqu’à sa date de point et rien de plus tardif.</translation>
    </message>
    <message>
        <source>A report that is exported is on record with the digest of its file.</source>
        <translation>Un rapport exporté est consigné avec l’empreinte de son fichier.</translation>
    </message>
    <message>
        <source>A report without identities has study days in place of dates, and no free text that nobody cleared.</source>
        <translation>Un rapport sans identités a des jours d’étude au lieu de dates, et aucun texte libre que nul n’a vérifié.</translation>
    </message>
    <message>
        <source>A study of a newer version is refused unchanged, with a sentence that says what to do.</source>
        <translation>Une étude d’une version plus récente est refusée sans modification, avec une phrase qui dit que faire.</translation>
    </message>
    <message>
        <source>A study of every released version opens, after a verified copy, with all its records.</source>
        <translation>Une étude de chaque version publiée s’ouvre, après une copie vérifiée, avec tous ses enregistrements.</translation>
    </message>
    <message>
        <source>A study that was altered outside Dosebook is refused or named as such.</source>
        <translation>Une étude altérée hors de Dosebook est refusée ou désignée comme telle.</translation>
    </message>
    <message>
        <source>A table is imported whole or not at all, each rejected cell named with its reason.</source>
        <translation>Un tableau est importé en entier ou pas du tout, chaque cellule rejetée nommée avec sa raison.</translation>
    </message>
    <message>
        <source>A value that must not be kept is taken out by a recorded act, and the trail stays whole.</source>
        <translation>Une valeur à ne pas garder est supprimée par un acte consigné, et la piste reste entière.</translation>
    </message>
    <message>
        <source>An activity is read in the unit that is typed; 1 mCi is 37 MBq everywhere.</source>
        <translation>Une activité est lue dans l’unité tapée&#x202f;; 1 mCi vaut 37 MBq partout.</translation>
    </message>
    <message>
        <source>An installation is proven on the spot, and a failure of any check is told as one.</source>
        <translation>Une installation est prouvée sur place, et l’échec d’un contrôle est dit comme tel.</translation>
    </message>
    <message>
        <source>BOIN, Keyboard, mTPI and mTPI-2 decide as their published tables for every count.</source>
        <translation>BOIN, Keyboard, mTPI et mTPI-2 décident comme leurs tables publiées pour chaque effectif.</translation>
    </message>
    <message>
        <source>Backups are verified when they are made and can be put in place again.</source>
        <translation>Les sauvegardes sont vérifiées quand elles sont faites et peuvent être remises en place.</translation>
    </message>
    <message>
        <source>Bayesian logistic regression with overdose control gives the published posterior.</source>
        <translation>La régression logistique bayésienne avec contrôle du surdosage donne l’a posteriori publié.</translation>
    </message>
    <message>
        <source>Body surface area is computed by the formula that the study names.</source>
        <translation>La surface corporelle est calculée par la formule que nomme l’étude.</translation>
    </message>
    <message>
        <source>CRM and TITE-CRM give the published estimates and dose.</source>
        <translation>CRM et TITE-CRM donnent les estimations et la dose publiées.</translation>
    </message>
    <message>
        <source>Departures from the protocol are counted by category and participant, and each is listed.</source>
        <translation>Les écarts au protocole sont comptés par catégorie et participant, et chacun est listé.</translation>
    </message>
    <message>
        <source>Each field says what belongs there and where it is found, with an example that it takes and its CDISC name or why it has none.</source>
        <translation>Chaque champ dit ce qu’on y saisit et où le trouver, avec un exemple qu’il accepte et son nom CDISC ou pourquoi il n’en a pas.</translation>
    </message>
    <message>
        <source>Each treated participant is evaluable, with a DLT, pending, not yet judged or not evaluable, by one rule everywhere.</source>
        <translation>Chaque participant traité est évaluable, avec DLT, en attente, pas encore jugé ou non évaluable, selon une seule règle partout.</translation>
    </message>
    <message>
        <source>Events that results suggest are offered with term, grade and days; all that is judged is left to people.</source>
        <translation>Les événements que suggèrent des résultats sont proposés avec terme, grade et jours&#x202f;; tout ce qui se juge est laissé aux personnes.</translation>
    </message>
    <message>
        <source>Every page says its study, cut-off, number and digest, and whether people are made up.</source>
        <translation>Chaque page dit son étude, sa date de point, son numéro et son empreinte, et si les personnes sont fictives.</translation>
    </message>
    <message>
        <source>Exposure is what was given, summed per participant and per cohort.</source>
        <translation>L’exposition est ce qui a été administré, sommé par participant et par cohorte.</translation>
    </message>
    <message>
        <source>Lowest counts, days below a limit and recovery are told with and without support.</source>
        <translation>Les nadirs, les jours sous une limite et la récupération sont donnés avec et sans support.</translation>
    </message>
    <message>
        <source>Nobody with a DLT is replaced; who may be replaced is said with the reason.</source>
        <translation>Qui a eu une DLT n’est jamais remplacé&#x202f;; qui peut l’être est dit avec la raison.</translation>
    </message>
    <message>
        <source>Nothing is deleted: a wrong record is voided and stays on record.</source>
        <translation>Rien n’est effacé&#x202f;: un enregistrement faux est invalidé et reste consigné.</translation>
    </message>
    <message>
        <source>On a full disk a save is refused in a sentence, and goes through once there is space.</source>
        <translation>Sur un disque plein, un enregistrement est refusé en une phrase, et passe dès qu’il y a de la place.</translation>
    </message>
    <message>
        <source>One program at a time writes to a study; the second one says who has it.</source>
        <translation>Un seul programme à la fois écrit dans une étude&#x202f;; le second dit qui l’a.</translation>
    </message>
    <message>
        <source>Rates carry their exact two-sided 95 % interval.</source>
        <translation>Les taux portent leur intervalle bilatéral exact à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>Readings of activity are corrected for decay to the start of the infusion.</source>
        <translation>Les lectures d’activité sont corrigées de la décroissance jusqu’au début de la perfusion.</translation>
    </message>
    <message>
        <source>Rolling six decides as published, with participants pending.</source>
        <translation>Le rolling six décide comme publié, avec des participants en attente.</translation>
    </message>
    <message>
        <source>Simulated designs give the exact characteristics within the error that is stated.</source>
        <translation>Les designs simulés donnent les caractéristiques exactes dans la limite de l’erreur indiquée.</translation>
    </message>
    <message>
        <source>The CTCAE term of an event is found among the first by what people type.</source>
        <translation>Le terme CTCAE d’un événement se trouve parmi les premiers d’après ce que l’on tape.</translation>
    </message>
    <message>
        <source>The DLT definition proposes candidates; only a person gives the judgement.</source>
        <translation>La définition des DLT propose des candidats&#x202f;; seule une personne rend le jugement.</translation>
    </message>
    <message>
        <source>The DLT window begins and ends on the days that the study defines.</source>
        <translation>La fenêtre DLT commence et finit aux jours que définit l’étude.</translation>
    </message>
    <message>
        <source>The IMWG category is suggested beside the investigator&apos;s, and confirmed by the next one.</source>
        <translation>La catégorie IMWG est proposée à côté de celle de l’investigateur, et confirmée par la suivante.</translation>
    </message>
    <message>
        <source>The advice on the next dose is shown beside what people decide, and decides nothing.</source>
        <translation>L’avis sur la dose suivante est montré à côté de ce que décident les personnes, et ne décide rien.</translation>
    </message>
    <message>
        <source>The audit trail keeps who, when, old value, new value and, for a change, the reason.</source>
        <translation>La piste d’audit garde qui, quand, ancienne valeur, nouvelle valeur et, pour un changement, le motif.</translation>
    </message>
    <message>
        <source>The change of M-protein counts from the last value before dosing to the best after it.</source>
        <translation>La variation de la protéine M part de la dernière valeur avant traitement vers la meilleure après.</translation>
    </message>
    <message>
        <source>The clocks of serious events run 24 hours to the sponsor, and 7 or 15 days to the authority.</source>
        <translation>Les délais des événements graves courent 24 heures vers le promoteur, et 7 ou 15 jours vers l’autorité.</translation>
    </message>
    <message>
        <source>The export holds every record and value with its dictionary, and nothing that runs.</source>
        <translation>L’export contient chaque enregistrement et chaque valeur avec son dictionnaire, et rien qui s’exécute.</translation>
    </message>
    <message>
        <source>The form of a serious event holds that event and nobody else&apos;s data.</source>
        <translation>Le formulaire d’un événement grave contient cet événement et les données de personne d’autre.</translation>
    </message>
    <message>
        <source>The log holds no value that somebody entered.</source>
        <translation>Le journal ne contient aucune valeur que quelqu’un a saisie.</translation>
    </message>
    <message>
        <source>The next cohort has the regimen that the committee recommended, and stays planned until it may open.</source>
        <translation>La cohorte suivante a le schéma recommandé par le comité, et reste prévue jusqu’à ce qu’elle puisse s’ouvrir.</translation>
    </message>
    <message>
        <source>The normal range of a value is that of its laboratory on its day, or said to be unknown.</source>
        <translation>L’intervalle normal d’une valeur est celui de son laboratoire à son jour, ou dit inconnu.</translation>
    </message>
    <message>
        <source>The program opens no connection to any network.</source>
        <translation>Le programme n’ouvre aucune connexion à aucun réseau.</translation>
    </message>
    <message>
        <source>The same records at the same cut-off give the same pages, byte for byte.</source>
        <translation>Les mêmes données à la même date de point donnent les mêmes pages, octet pour octet.</translation>
    </message>
    <message>
        <source>The study can be read as it stood at every entry of its audit trail.</source>
        <translation>L’étude peut être lue telle qu’elle était à chaque entrée de sa piste d’audit.</translation>
    </message>
    <message>
        <source>The window opens, leads through its pages by keys, and saves what is typed.</source>
        <translation>La fenêtre s’ouvre, mène à ses pages par des touches, et enregistre ce qui est tapé.</translation>
    </message>
    <message>
        <source>Transfusions are counted in days and in adult doses, each product apart.</source>
        <translation>Les transfusions sont comptées en jours et en doses adulte, chaque produit à part.</translation>
    </message>
    <message>
        <source>Two ids that look the same are one participant, and the second is refused.</source>
        <translation>Deux ID qui se ressemblent sont un seul participant, et le second est refusé.</translation>
    </message>
    <message>
        <source>What changed since the last review is told: new, changed, withdrawn.</source>
        <translation>Ce qui a changé depuis la dernière revue est dit&#x202f;: nouveau, modifié, retiré.</translation>
    </message>
    <message>
        <source>What is being typed is kept for its owner and offered after a crash.</source>
        <translation>Ce qui est en cours de saisie est gardé pour son auteur et proposé après une panne.</translation>
    </message>
    <message>
        <source>What is impossible, missing or odd in a record is said at its field in a sentence.</source>
        <translation>Ce qui est impossible, manquant ou surprenant dans un enregistrement est dit à son champ en une phrase.</translation>
    </message>
    <message>
        <source>What waits for a person is listed with the clock that ends first at the top, and leads to its field.</source>
        <translation>Ce qui attend une personne est listé, le délai qui expire le premier en tête, et mène à son champ.</translation>
    </message>
    <message>
        <source>What was shown as saved is there after the program was killed.</source>
        <translation>Ce qui a été montré comme enregistré est là après que le programme a été tué.</translation>
    </message>
    <message>
        <source>Whatever was typed is printed as typed, whole, and never as a command to the printer.</source>
        <translation>Tout ce qui a été tapé est imprimé tel quel, en entier, et jamais comme une commande à l’imprimante.</translation>
    </message>
    <message>
        <source>When a study changes its CTCAE version, terms are mapped or asked for, and nothing is graded anew.</source>
        <translation>Quand une étude change de version CTCAE, les termes sont transposés ou demandés, et rien n’est regradé.</translation>
    </message>
    <message>
        <source>Whether a PDF came from a study file is proven by laying it out again.</source>
        <translation>Remettre un PDF en page prouve s’il provient d’un fichier d’étude.</translation>
    </message>
    <message>
        <source>Whether the next participant may be dosed is said with the reason and from which day.</source>
        <translation>Il est dit si le participant suivant peut être traité, avec la raison et à partir de quel jour.</translation>
    </message>
    <message>
        <source>Which visit of whom is due, overdue or done follows from the schedule and the records, and is never set by hand.</source>
        <translation>Quelle visite de qui est due, en retard ou faite découle du calendrier et des enregistrements, et n’est jamais fixé à la main.</translation>
    </message>
    <message>
        <source>Whoever follows the manual comes from an empty computer to a first report in ten minutes.</source>
        <translation>Qui suit le manuel passe d’un ordinateur vide à un premier rapport en dix minutes.</translation>
    </message>
    <message>
        <source>Why a value is absent is recorded and told apart from what nobody has entered; a value outranks a reason.</source>
        <translation>Pourquoi une valeur est absente est enregistré et distingué de ce que nul n’a saisi&#x202f;; une valeur prime sur une raison.</translation>
    </message>
    <message>
        <source>Window, commands and reports speak English, German, French or Spanish; what is recorded does not depend on it.</source>
        <translation>La fenêtre, les commandes et les rapports parlent anglais, allemand, français ou espagnol&#x202f;; ce qui est saisi n’en dépend pas.</translation>
    </message>
</context>
<context>
    <name>sae</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>Délai de 24 heures</translation>
    </message>
    <message>
        <source>7- or 15-day clock</source>
        <translation>Délai de 7 ou 15 jours</translation>
    </message>
    <message>
        <source>Cohort and regimen</source>
        <translation>Cohorte et schéma</translation>
    </message>
    <message>
        <source>Days since the last fraction</source>
        <translation>Jours depuis la dernière fraction</translation>
    </message>
    <message>
        <source>Everything recorded, since the onset is not known.</source>
        <translation>Tout ce qui est enregistré, car le début est inconnu.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {before} days before the onset to {after} days after it.</source>
        <translation>Du {first} au {last}&#x202f;: de {before} jours avant le début à {after} jours après.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {before} days before the onset to {after} days after the end.</source>
        <translation>Du {first} au {last}&#x202f;: de {before} jours avant le début à {after} jours après la fin.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigateur</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Medications and transfusions</source>
        <translation>Médicaments et transfusions</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narratif</translation>
    </message>
    <message>
        <source>No fraction was given.</source>
        <translation>Aucune fraction n’a été administrée.</translation>
    </message>
    <message>
        <source>No medication is recorded in this time.</source>
        <translation>Aucun médicament n’est enregistré dans cette période.</translation>
    </message>
    <message>
        <source>No narrative was entered.</source>
        <translation>Aucun narratif n’a été saisi.</translation>
    </message>
    <message>
        <source>No result is recorded in this time.</source>
        <translation>Aucun résultat n’est enregistré dans cette période.</translation>
    </message>
    <message>
        <source>No transfusion is recorded in this time.</source>
        <translation>Aucune transfusion n’est enregistrée dans cette période.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Relevant results</source>
        <translation>Résultats pertinents</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Sent to the sponsor</source>
        <translation>Envoyée au promoteur</translation>
    </message>
    <message>
        <source>Serious adverse event</source>
        <translation>Événement indésirable grave</translation>
    </message>
    <message>
        <source>Serious adverse event, {id}: {term}, {version}</source>
        <translation>Événement indésirable grave, {id}&#x202f;: {term}, {version}</translation>
    </message>
    <message>
        <source>Site became aware</source>
        <translation>Connu du centre</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Promoteur</translation>
    </message>
    <message>
        <source>Study treatment</source>
        <translation>Traitement à l’étude</translation>
    </message>
    <message>
        <source>There are reports of several events: {terms}. Say which by its term.</source>
        <translation>Il y a des déclarations de plusieurs événements&#x202f;: {terms}. Dites lequel par son terme.</translation>
    </message>
    <message>
        <source>There is no such SAE report in this study.</source>
        <translation>Il n’y a pas de telle déclaration d’EIG dans cette étude.</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What this version adds: {news}</source>
        <translation>Ce que cette version ajoute&#x202f;: {news}</translation>
    </message>
    <message>
        <source>done in time, was due {due}</source>
        <translation>fait à temps, échéance {due}</translation>
    </message>
    <message>
        <source>done {time} late, was due {due}</source>
        <translation>fait avec {time} de retard, échéance {due}</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>échéance {due}</translation>
    </message>
    <message>
        <source>due {due}, late by {time}</source>
        <translation>échéance {due}, retard {time}</translation>
    </message>
    <message>
        <source>due {due}, today</source>
        <translation>échéance {due}, aujourd’hui</translation>
    </message>
    <message>
        <source>due {due}, {time} left</source>
        <translation>échéance {due}, reste {time}</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>nothing to be expedited</source>
        <translation>rien à déclarer en accéléré</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>version not recorded</source>
        <translation>version non enregistrée</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{date} (study day {number})</source>
        <translation>{date} (jour d’étude {number})</translation>
    </message>
    <message>
        <source>{days} days from the day on which the sponsor gets the report</source>
        <translation>{days} jours à partir du jour où le promoteur reçoit la déclaration</translation>
    </message>
    <message>
        <source>{days} days unless expected or unrelated: {clock}</source>
        <translation>{days} jours sauf si attendu ou non lié&#x202f;: {clock}</translation>
    </message>
    <message>
        <source>{days} days: {clock}</source>
        <translation>{days} jours&#x202f;: {clock}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} de retard</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>A copy to look at: nothing can be saved</source>
        <translation>Copie de consultation&#x202f;: rien ne peut être enregistré</translation>
    </message>
    <message>
        <source>Could not save. Your entries are kept.</source>
        <translation>Enregistrement impossible. Vos saisies sont gardées.</translation>
    </message>
    <message>
        <source>Could not save: disk full. Your entries are kept.</source>
        <translation>Enregistrement impossible&#x202f;: disque plein. Vos saisies sont gardées.</translation>
    </message>
    <message>
        <source>Could not save: the file was moved. Your entries are kept.</source>
        <translation>Enregistrement impossible&#x202f;: le fichier a été déplacé. Vos saisies sont gardées.</translation>
    </message>
    <message>
        <source>Could not save: the study was taken over. Your entries are kept.</source>
        <translation>Enregistrement impossible&#x202f;: l’étude a été reprise ailleurs. Vos saisies sont gardées.</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The disk failed. Save again: nothing is saved twice.</source>
        <translation>Le disque a fait défaut. Enregistrez à nouveau&#x202f;: rien n’est enregistré deux fois.</translation>
    </message>
</context>
<context>
    <name>set_up</name>
    <message>
        <source>&amp;Add the {count} clauses of the set-up, so that the program points to possible DLTs</source>
        <translation>&amp;Ajouter les {count} critères du modèle d’étude, afin que le programme signale de possibles DLT</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Create now</source>
        <translation>&amp;Créer maintenant</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>All of it can be changed later on the pages Study, Cohorts, Schedule and DLT definition. The first cohort is opened on its form once its approvals are there.</source>
        <translation>Tout peut être modifié plus tard aux pages Étude, Cohortes, Calendrier et Définition des DLT. La première cohorte s’ouvre sur son formulaire dès que ses approbations sont là.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer avec</translation>
    </message>
    <message>
        <source>Cohort {number} has no dose.</source>
        <translation>La cohorte {number} n’a pas de dose.</translation>
    </message>
    <message>
        <source>Cohort {number}, {column}</source>
        <translation>Cohorte {number}, {column}</translation>
    </message>
    <message>
        <source>Cohort {number}: a cohort has 1 to {most} fractions.</source>
        <translation>Cohorte {number}&#x202f;: une cohorte a de 1 à {most} fractions.</translation>
    </message>
    <message>
        <source>Cohort {number}: say how many days the fractions are apart.</source>
        <translation>Cohorte {number}&#x202f;: dites de combien de jours les fractions sont espacées.</translation>
    </message>
    <message>
        <source>Cohort {number}: the dose is 0.</source>
        <translation>Cohorte {number}&#x202f;: la dose est 0.</translation>
    </message>
    <message>
        <source>DLT definition with {count} clauses, each to be checked and changed</source>
        <translation>Définition des DLT avec {count} critères, chacun à vérifier et à modifier</translation>
    </message>
    <message>
        <source>DLT window: {days} days</source>
        <translation>Fenêtre DLT&#x202f;: {days} jours</translation>
    </message>
    <message>
        <source>Days apart</source>
        <translation>Jours d’écart</translation>
    </message>
    <message>
        <source>Dose of a fraction</source>
        <translation>Dose d’une fraction</translation>
    </message>
    <message>
        <source>Enter at most {most} cohorts here.</source>
        <translation>Saisissez au plus {most} cohortes ici.</translation>
    </message>
    <message>
        <source>Escalation rule: {rule}</source>
        <translation>Règle d’escalade&#x202f;: {rule}</translation>
    </message>
    <message>
        <source>Events are graded by {version}</source>
        <translation>Les événements sont gradés selon {version}</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fractions</translation>
    </message>
    <message>
        <source>It tells which visit of whom is due or overdue. Begin with the one that is nearest to the protocol; each visit can be changed later on the page Schedule.</source>
        <translation>Il dit quelle visite de qui est due ou en retard. Commencez par celui qui est le plus proche du protocole&#x202f;; chaque visite peut être modifiée plus tard à la page Calendrier.</translation>
    </message>
    <message>
        <source>No cohorts yet; they are entered on the page Cohorts.</source>
        <translation>Pas encore de cohortes&#x202f;; elles se saisissent à la page Cohortes.</translation>
    </message>
    <message>
        <source>None yet; it is entered on the page Schedule</source>
        <translation>Aucun encore&#x202f;; il se saisit à la page Calendrier</translation>
    </message>
    <message>
        <source>One line for each dose level of the protocol, the lowest first. Leave the lines empty to enter the cohorts later; unequal fractions are entered on the page Cohorts.</source>
        <translation>Une ligne pour chaque palier de dose du protocole, le plus bas d’abord. Laissez les lignes vides pour saisir les cohortes plus tard&#x202f;; des fractions inégales se saisissent à la page Cohortes.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Planned cohorts</source>
        <translation>Cohortes prévues</translation>
    </message>
    <message>
        <source>Schedule of assessments</source>
        <translation>Calendrier des évaluations</translation>
    </message>
    <message>
        <source>Schedule of {count} visits, each to be checked and changed</source>
        <translation>Calendrier de {count} visites, chacune à vérifier et à modifier</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Still open; it can be filled in later</source>
        <translation>Encore ouvert&#x202f;; peut être rempli plus tard</translation>
    </message>
    <message>
        <source>The study and its file</source>
        <translation>L’étude et son fichier</translation>
    </message>
    <message>
        <source>The study begins with</source>
        <translation>L’étude commence avec</translation>
    </message>
    <message>
        <source>Visits of this schedule</source>
        <translation>Visites de ce calendrier</translation>
    </message>
    <message>
        <source>“{label}” is empty.</source>
        <translation>«&#x202f;{label}&#x202f;» est vide.</translation>
    </message>
</context>
<context>
    <name>soc</name>
    <message>
        <source>Blood and lymphatic system disorders</source>
        <translation>Troubles du sang et du système lymphatique</translation>
    </message>
    <message>
        <source>Cardiac disorders</source>
        <translation>Troubles du cœur</translation>
    </message>
    <message>
        <source>Congenital, familial and genetic disorders</source>
        <translation>Troubles congénitaux, familiaux et génétiques</translation>
    </message>
    <message>
        <source>Ear and labyrinth disorders</source>
        <translation>Troubles de l’oreille et du labyrinthe</translation>
    </message>
    <message>
        <source>Endocrine disorders</source>
        <translation>Troubles endocriniens</translation>
    </message>
    <message>
        <source>Eye disorders</source>
        <translation>Troubles des yeux</translation>
    </message>
    <message>
        <source>Gastrointestinal disorders</source>
        <translation>Troubles digestifs</translation>
    </message>
    <message>
        <source>General disorders and administration site conditions</source>
        <translation>Troubles généraux et au site d’administration</translation>
    </message>
    <message>
        <source>Hepatobiliary disorders</source>
        <translation>Troubles du foie et voies biliaires</translation>
    </message>
    <message>
        <source>Immune system disorders</source>
        <translation>Troubles du système immunitaire</translation>
    </message>
    <message>
        <source>Infections and infestations</source>
        <translation>Infections et parasitoses</translation>
    </message>
    <message>
        <source>Injury, poisoning and procedural complications</source>
        <translation>Lésions, intoxications et complications d’interventions</translation>
    </message>
    <message>
        <source>Investigations</source>
        <translation>Résultats d’examens</translation>
    </message>
    <message>
        <source>Metabolism and nutrition disorders</source>
        <translation>Troubles du métabolisme et de la nutrition</translation>
    </message>
    <message>
        <source>Musculoskeletal and connective tissue disorders</source>
        <translation>Troubles des muscles, du squelette et du tissu conjonctif</translation>
    </message>
    <message>
        <source>Neoplasms benign, malignant and unspecified (incl cysts and polyps)</source>
        <translation>Tumeurs bénignes, malignes et non précisées (kystes et polypes compris)</translation>
    </message>
    <message>
        <source>Nervous system disorders</source>
        <translation>Troubles du système nerveux</translation>
    </message>
    <message>
        <source>Pregnancy, puerperium and perinatal conditions</source>
        <translation>Grossesse, suites de couches et période périnatale</translation>
    </message>
    <message>
        <source>Psychiatric disorders</source>
        <translation>Troubles psychiques</translation>
    </message>
    <message>
        <source>Renal and urinary disorders</source>
        <translation>Troubles des reins et des voies urinaires</translation>
    </message>
    <message>
        <source>Reproductive system and breast disorders</source>
        <translation>Troubles des organes génitaux et du sein</translation>
    </message>
    <message>
        <source>Respiratory, thoracic and mediastinal disorders</source>
        <translation>Troubles respiratoires, du thorax et du médiastin</translation>
    </message>
    <message>
        <source>Skin and subcutaneous tissue disorders</source>
        <translation>Troubles de la peau et du tissu sous-cutané</translation>
    </message>
    <message>
        <source>Social circumstances</source>
        <translation>Circonstances sociales</translation>
    </message>
    <message>
        <source>Surgical and medical procedures</source>
        <translation>Interventions chirurgicales et médicales</translation>
    </message>
    <message>
        <source>The names of the system organ classes are our own translation of the CTCAE&apos;s, not an official one. The terms stay English, as the CTCAE has them.</source>
        <translation>Les noms des classes de systèmes d’organes sont notre propre traduction de ceux de la CTCAE, non officielle. Les termes restent en anglais, comme dans la CTCAE.</translation>
    </message>
    <message>
        <source>Vascular disorders</source>
        <translation>Troubles des vaisseaux</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nouvelle étude…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>&amp;Ouvrir une étude…</translation>
    </message>
    <message>
        <source>Dose-escalation trials, from the form to the committee&apos;s page. Version {version}</source>
        <translation>Essais d’escalade de dose, du formulaire à la page du comité. Version {version}</translation>
    </message>
    <message>
        <source>Dosebook</source>
        <translation>Dosebook</translation>
    </message>
    <message>
        <source>No study was opened on this computer yet. The tour shows the demo study in ten steps.</source>
        <translation>Aucune étude n’a encore été ouverte sur cet ordinateur. La visite montre l’étude de démonstration en dix étapes.</translation>
    </message>
    <message>
        <source>Not found there any more</source>
        <translation>Ne s’y trouve plus</translation>
    </message>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>Ouvrir l’étude de &amp;démonstration</translation>
    </message>
    <message>
        <source>Open {study}</source>
        <translation>Ouvrir {study}</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Études récentes</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove {study} from the list</source>
        <translation>Retirer {study} de la liste</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>A change of saved data needs a reason of at least 3 characters. Nothing was saved. {kept}</source>
        <translation>Modifier des données enregistrées exige un motif d’au moins 3 caractères. Rien n’a été enregistré. {kept}</translation>
    </message>
    <message>
        <source>A copy of {file} did not pass its check, so it is not shown. Try again when nobody saves in it; if that does not help, restore a backup.</source>
        <translation>Une copie de {file} n’a pas réussi son contrôle&#x202f;; elle n’est donc pas montrée. Réessayez quand personne n’y enregistre&#x202f;; si cela ne suffit pas, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a record that is not there.</source>
        <translation>Une ligne de {table} renvoie à un enregistrement absent.</translation>
    </message>
    <message>
        <source>A study with made-up participants stays marked as such. Nothing was saved. Create a new study for real participants.</source>
        <translation>Une étude avec des participants fictifs reste signalée comme telle. Rien n’a été enregistré. Créez une nouvelle étude pour de vrais participants.</translation>
    </message>
    <message>
        <source>A value of ledger row {seq} is missing without a recorded redaction ({field}).</source>
        <translation>Une valeur de la ligne de registre {seq} manque sans suppression consignée ({field}).</translation>
    </message>
    <message>
        <source>A value of ledger row {seq} was altered ({field}).</source>
        <translation>Une valeur de la ligne de registre {seq} a été altérée ({field}).</translation>
    </message>
    <message>
        <source>Ledger row {seq} follows a gap.</source>
        <translation>La ligne de registre {seq} suit une lacune.</translation>
    </message>
    <message>
        <source>Ledger row {seq} was altered.</source>
        <translation>La ligne de registre {seq} a été altérée.</translation>
    </message>
    <message>
        <source>No backup could be made ({kind}). The study itself is untouched. Use File › Back up… and choose another folder.</source>
        <translation>Aucune sauvegarde n’a pu être faite ({kind}). L’étude elle-même est intacte. Utilisez Fichier › Sauvegarder… et choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Part of the file cannot be read ({cause}).</source>
        <translation>Une partie du fichier est illisible ({cause}).</translation>
    </message>
    <message>
        <source>Restoring a backup needs a reason of at least 3 characters.</source>
        <translation>Restaurer une sauvegarde exige un motif d’au moins 3 caractères.</translation>
    </message>
    <message>
        <source>SQLite&apos;s own check: {line}</source>
        <translation>Contrôle propre à SQLite&#x202f;: {line}</translation>
    </message>
    <message>
        <source>Saved. The note of this save on this computer could not be written; free some space on the disk of your profile.</source>
        <translation>Enregistré. La note de cet enregistrement sur cet ordinateur n’a pas pu être écrite&#x202f;; libérez de la place sur le disque de votre profil.</translation>
    </message>
    <message>
        <source>Somebody else has taken this study over, so nothing was saved here. {kept} Write down what you typed, close the study and open it again.</source>
        <translation>Quelqu’un d’autre a pris la main sur cette étude&#x202f;; rien n’a donc été enregistré ici. {kept} Notez ce que vous avez saisi, fermez l’étude et rouvrez-la.</translation>
    </message>
    <message>
        <source>Taking a value out needs a reason of at least 3 characters.</source>
        <translation>Supprimer une valeur exige un motif d’au moins 3 caractères.</translation>
    </message>
    <message>
        <source>The backup {file} could not be written ({cause}). The study itself is untouched. Free some space or choose another folder.</source>
        <translation>La sauvegarde {file} n’a pas pu être écrite ({cause}). L’étude elle-même est intacte. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The backup {file} was not kept, because the study did not pass its check: {finding} The last entry is of {moment}. Check the study now.</source>
        <translation>La sauvegarde {file} n’a pas été conservée, car l’étude n’a pas réussi son contrôle&#x202f;: {finding} La dernière entrée est du {moment}. Contrôlez l’étude maintenant.</translation>
    </message>
    <message>
        <source>The disk failed ({cause}). Nothing was saved. {kept} Check the disk, then save again.</source>
        <translation>Le disque a fait défaut ({cause}). Rien n’a été enregistré. {kept} Vérifiez le disque, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The disk failed, and Dosebook cannot read the study to find out what was saved. Keep this window open, reconnect the disk or the network and save again: nothing is ever saved twice.</source>
        <translation>Le disque a fait défaut, et Dosebook ne peut lire l’étude pour savoir ce qui a été enregistré. Gardez cette fenêtre ouverte, reconnectez le disque ou le réseau et enregistrez à nouveau&#x202f;: rien n’est jamais enregistré deux fois.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be saved in {file} and it was not opened. Free some space and try again. You can view a copy of it as it is.</source>
        <translation>Le disque est plein&#x202f;; rien ne pourrait être enregistré dans {file}, qui n’a pas été ouvert. Libérez de la place et réessayez. Vous pouvez en voir une copie telle quelle.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not created. Free some space or choose another folder.</source>
        <translation>Le disque est plein&#x202f;; {file} n’a donc pas été créé. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. {kept} Free some space, then save again.</source>
        <translation>Le disque est plein. Rien n’a été enregistré. {kept} Libérez de la place, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The disk or the network failed while {file} was opened ({cause}). Nothing was lost. Check the connection and try again.</source>
        <translation>Le disque ou le réseau a fait défaut à l’ouverture de {file} ({cause}). Rien n’a été perdu. Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>The file is older than what this computer last saw: the entry of {moment} is not in it.</source>
        <translation>Le fichier est plus ancien que ce que cet ordinateur a vu en dernier&#x202f;: l’entrée du {moment} n’y est pas.</translation>
    </message>
    <message>
        <source>The file says to be another study than its first ledger row.</source>
        <translation>Le fichier se dit d’une autre étude que sa première ligne de registre.</translation>
    </message>
    <message>
        <source>The ledger does not know the record {uid} ({kind}).</source>
        <translation>Le registre ne connaît pas l’enregistrement {uid} ({kind}).</translation>
    </message>
    <message>
        <source>The ledger holds {count} values of rows that are gone.</source>
        <translation>Le registre contient {count} valeurs de lignes disparues.</translation>
    </message>
    <message>
        <source>The record names another one that is not in this study. Nothing was saved. {kept}</source>
        <translation>L’enregistrement en nomme un autre qui n’est pas dans cette étude. Rien n’a été enregistré. {kept}</translation>
    </message>
    <message>
        <source>The record {uid} ({kind}) is gone.</source>
        <translation>L’enregistrement {uid} ({kind}) a disparu.</translation>
    </message>
    <message>
        <source>The record {uid} ({kind}) was altered: {field} is not what the ledger says.</source>
        <translation>L’enregistrement {uid} ({kind}) a été altéré&#x202f;: {field} n’est pas ce que dit le registre.</translation>
    </message>
    <message>
        <source>The second place for backups, {folder}, cannot be reached, so the newest backup lies beside the study only. Connect it, or choose another folder in the settings.</source>
        <translation>Le second emplacement des sauvegardes, {folder}, est inaccessible&#x202f;; la dernière sauvegarde ne se trouve donc qu’à côté de l’étude. Reconnectez-le, ou choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>The study file does not say which study it is. Restore a backup of it.</source>
        <translation>Le fichier d’étude ne dit pas quelle étude il est. Restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>The study file or its folder can no longer be written to. Nothing was saved. {kept} Check the permissions and the disk, then save again.</source>
        <translation>Le fichier d’étude ou son dossier n’est plus accessible en écriture. Rien n’a été enregistré. {kept} Vérifiez les droits et le disque, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The study file refused this save ({cause}). Nothing was saved. {kept}</source>
        <translation>Le fichier d’étude a refusé cet enregistrement ({cause}). Rien n’a été enregistré. {kept}</translation>
    </message>
    <message>
        <source>The study is being closed. Open it again to go on.</source>
        <translation>L’étude est en train d’être fermée. Rouvrez-la pour continuer.</translation>
    </message>
    <message>
        <source>The study was saved, but reading it back gave something else. Do not go on: close the study, check the disk and restore a backup.</source>
        <translation>L’étude a été enregistrée, mais la relecture donne autre chose. Ne continuez pas&#x202f;: fermez l’étude, vérifiez le disque et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The tables of the file are those of another build of Dosebook, or were altered.</source>
        <translation>Les tables du fichier sont celles d’une autre compilation de Dosebook, ou ont été modifiées.</translation>
    </message>
    <message>
        <source>The tables or guards of the file were altered.</source>
        <translation>Les tables ou les protections du fichier ont été altérées.</translation>
    </message>
    <message>
        <source>The text holds half a character, which no file can keep. Nothing was saved. {kept} Remove the character that shows as a box.</source>
        <translation>Le texte contient un demi-caractère, qu’aucun fichier ne peut garder. Rien n’a été enregistré. {kept} Retirez le caractère qui apparaît comme un carré.</translation>
    </message>
    <message>
        <source>The texts of this record are too long to be kept: a record holds at most about a million characters. Nothing was saved. {kept} Shorten the longest text.</source>
        <translation>Les textes de cet enregistrement sont trop longs&#x202f;: un enregistrement contient au plus environ un million de caractères. Rien n’a été enregistré. {kept} Raccourcissez le texte le plus long.</translation>
    </message>
    <message>
        <source>There is a cohort with this number already. Nothing was saved. {kept} Choose another number.</source>
        <translation>Il existe déjà une cohorte avec ce numéro. Rien n’a été enregistré. {kept} Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>There is a participant with this ID already. Nothing was saved. {kept} Check the ID.</source>
        <translation>Il existe déjà un participant avec cet ID. Rien n’a été enregistré. {kept} Vérifiez l’ID.</translation>
    </message>
    <message>
        <source>There is already a file called {file}. Choose another name for the backup.</source>
        <translation>Il existe déjà un fichier nommé {file}. Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>There is already a file called {file}. It was left as it is. Choose another name.</source>
        <translation>Il existe déjà un fichier nommé {file}. Il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no file {file}. It may have been moved or renamed; look for it.</source>
        <translation>Il n’y a pas de fichier {file}. Il a peut-être été déplacé ou renommé&#x202f;; cherchez-le.</translation>
    </message>
    <message>
        <source>There is no such value in the audit trail, or it was taken out before.</source>
        <translation>Il n’y a pas de telle valeur dans la piste d’audit, ou elle a déjà été supprimée.</translation>
    </message>
    <message>
        <source>This file already has its study. Nothing was saved. {kept}</source>
        <translation>Ce fichier a déjà son étude. Rien n’a été enregistré. {kept}</translation>
    </message>
    <message>
        <source>This is a backup of another study. Nothing was replaced. Choose another backup.</source>
        <translation>Ceci est une sauvegarde d’une autre étude. Rien n’a été remplacé. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>This is a copy to look at, so nothing is saved in it. Open the study itself.</source>
        <translation>Ceci est une copie de consultation&#x202f;; rien n’y est donc enregistré. Ouvrez l’étude elle-même.</translation>
    </message>
    <message>
        <source>This participant has a DLT assessment already. Nothing was saved. {kept} Change the existing one.</source>
        <translation>Ce participant a déjà une évaluation DLT. Rien n’a été enregistré. {kept} Modifiez celle qui existe.</translation>
    </message>
    <message>
        <source>This record is void and is no longer changed. Nothing was saved. Enter a new record.</source>
        <translation>Cet enregistrement est invalidé et ne se modifie plus. Rien n’a été enregistré. Saisissez un nouvel enregistrement.</translation>
    </message>
    <message>
        <source>This record was changed after you opened it. Your entries are still in the form and were not saved. Compare them with the saved record, then save again.</source>
        <translation>Cet enregistrement a été modifié après que vous l’avez ouvert. Vos saisies sont toujours dans le formulaire et n’ont pas été enregistrées. Comparez-les à l’enregistrement actuel, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>This study has its escalation rule already. Nothing was saved. {kept} Change the existing one.</source>
        <translation>Cette étude a déjà sa règle d’escalade. Rien n’a été enregistré. {kept} Modifiez celle qui existe.</translation>
    </message>
    <message>
        <source>You may not read {file}. Ask whoever looks after its folder for permission.</source>
        <translation>Vous n’avez pas le droit de lire {file}. Demandez l’autorisation à qui gère son dossier.</translation>
    </message>
    <message>
        <source>Your entries are still in the form.</source>
        <translation>Vos saisies sont toujours dans le formulaire.</translation>
    </message>
    <message>
        <source>it is not the file that its manifest describes</source>
        <translation>ce n’est pas le fichier que décrit son manifeste</translation>
    </message>
    <message>
        <source>no file may be made there</source>
        <translation>aucun fichier ne peut y être créé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>{file} cannot be read ({cause}). Check the name, and the disk or the network it lies on.</source>
        <translation>{file} ne peut être lu ({cause}). Vérifiez le nom, et le disque ou le réseau où il se trouve.</translation>
    </message>
    <message>
        <source>{file} could not be brought to the form of this program, because it did not pass its check. It is as it was. Restore a backup.</source>
        <translation>{file} n’a pas pu être mis au format de ce programme, car il n’a pas réussi son contrôle. Il est resté tel quel. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} could not be copied to look at it ({cause}). Check the free space on the disk of your profile.</source>
        <translation>{file} n’a pas pu être copié pour consultation ({cause}). Vérifiez l’espace libre sur le disque de votre profil.</translation>
    </message>
    <message>
        <source>{file} could not be created in {folder}: the folder is missing or cannot be written to. Choose another folder.</source>
        <translation>{file} n’a pas pu être créé dans {folder}&#x202f;: le dossier manque ou n’est pas accessible en écriture. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} has no valid version. Restore a backup of the study.</source>
        <translation>{file} n’a pas de version valable. Restaurez une sauvegarde de l’étude.</translation>
    </message>
    <message>
        <source>{file} has other tables than this build of Dosebook gives it: another build of the same version wrote it, or it was altered. It was not opened and not changed. Open it with the program that wrote it, and bring its records here by export and import; if this program wrote it, restore a backup.</source>
        <translation>{file} a d’autres tables que celles que lui donne cette compilation de Dosebook : une autre compilation de la même version l’a écrit, ou il a été modifié. Il n’a été ni ouvert ni modifié. Ouvrez-le avec le programme qui l’a écrit, et apportez ses enregistrements par exportation et importation ; si ce programme l’a écrit, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is a database of another program, not a Dosebook study. Choose another file.</source>
        <translation>{file} est une base de données d’un autre programme, non une étude Dosebook. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the study file inside it.</source>
        <translation>{file} est un dossier. Choisissez le fichier d’étude qu’il contient.</translation>
    </message>
    <message>
        <source>{file} is damaged or was altered outside Dosebook, so it was not opened and not changed. Restore a backup, and keep the damaged file for whoever looks into it.</source>
        <translation>{file} est endommagé ou a été altéré hors de Dosebook&#x202f;; il n’a donc été ni ouvert ni modifié. Restaurez une sauvegarde, et conservez le fichier endommagé pour qui l’examinera.</translation>
    </message>
    <message>
        <source>{file} is empty. Restore a backup of the study, or choose another file.</source>
        <translation>{file} est vide. Restaurez une sauvegarde de l’étude, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is no file but a device or a pipe. Choose a file that ends in .dosebook.</source>
        <translation>{file} n’est pas un fichier, mais un périphérique ou un tube. Choisissez un fichier qui finit par .dosebook.</translation>
    </message>
    <message>
        <source>{file} is not a Dosebook study. Choose a file that ends in .dosebook.</source>
        <translation>{file} n’est pas une étude Dosebook. Choisissez un fichier qui finit par .dosebook.</translation>
    </message>
    <message>
        <source>{file} is not a Dosebook study. Choose another file.</source>
        <translation>{file} n’est pas une étude Dosebook. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is older than what this computer last saw: its last entry is of {newest}, but this computer saw an entry of {seen} that is not in it. Nothing was changed. Look for the newer file, view a copy of this one, or accept it with a reason.</source>
        <translation>{file} est plus ancien que ce que cet ordinateur a vu en dernier&#x202f;: sa dernière entrée est du {newest}, mais cet ordinateur a vu une entrée du {seen} qui n’y est pas. Rien n’a été modifié. Cherchez le fichier plus récent, voyez une copie de celui-ci, ou acceptez-le avec un motif.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Nothing was changed. Close it there, or view a copy of it here.</source>
        <translation>{file} est ouvert dans un autre programme. Rien n’a été modifié. Fermez-le là-bas, ou voyez-en une copie ici.</translation>
    </message>
    <message>
        <source>{file} is open in this Dosebook already, perhaps under another name. Nothing was changed. Go on there, or close it first.</source>
        <translation>{file} est déjà ouvert dans ce Dosebook, peut-être sous un autre nom. Rien n’a été modifié. Continuez là-bas, ou fermez-le d’abord.</translation>
    </message>
    <message>
        <source>{file} is open on computer {computer} by {person} since {since}. Nothing was changed. View a copy of it here, or open it once it is closed there.</source>
        <translation>{file} est ouvert sur l’ordinateur {computer} par {person} depuis {since}. Rien n’a été modifié. Voyez-en une copie ici, ou ouvrez-le une fois fermé là-bas.</translation>
    </message>
    <message>
        <source>{file} or its folder cannot be written to, so nothing could be saved in it. Change the permissions or copy the file to another folder. You can view a copy of it as it is.</source>
        <translation>{file} ou son dossier n’est pas accessible en écriture&#x202f;; rien ne pourrait y être enregistré. Changez les droits ou copiez le fichier dans un autre dossier. Vous pouvez en voir une copie telle quelle.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced while it was open, or its folder cannot be reached. Nothing was saved. {kept} Put the file back or reconnect the network, then save again; a backup keeps what was saved before.</source>
        <translation>{file} a été déplacé, supprimé ou remplacé pendant qu’il était ouvert, ou son dossier est inaccessible. Rien n’a été enregistré. {kept} Remettez le fichier ou reconnectez le réseau, puis enregistrez à nouveau&#x202f;; une sauvegarde garde ce qui a été enregistré avant.</translation>
    </message>
    <message>
        <source>{file} was not restored: {cause}. The study is as it was. Choose another backup.</source>
        <translation>{file} n’a pas été restauré&#x202f;: {cause}. L’étude est restée telle quelle. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Dosebook (file version {theirs}; this program reads up to {ours}). Nothing was changed. Install the newer Dosebook to open it.</source>
        <translation>{file} a été écrit par un Dosebook plus récent (version de fichier {theirs}&#x202f;; ce programme lit jusqu’à {ours}). Rien n’a été modifié. Installez le Dosebook plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{label}” cannot have this value. Nothing was saved. {kept}</source>
        <translation>«&#x202f;{label}&#x202f;» ne peut avoir cette valeur. Rien n’a été enregistré. {kept}</translation>
    </message>
</context>
<context>
    <name>study_page</name>
    <message>
        <source>The form is being laid out…</source>
        <translation>Le formulaire se met en place…</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>No term recorded</source>
        <translation>Aucun terme enregistré</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Fichiers du rapport</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport d’assistance</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>The report could not be saved as {path} ({cause}).</source>
        <translation>Le rapport n’a pas pu être enregistré sous {path} ({cause}).</translation>
    </message>
    <message>
        <source>This is all that the report holds: versions, settings, counts of records and places in the program. It holds nothing that was entered and no name. Dosebook sends nothing: save the file, and send it yourself.</source>
        <translation>C’est tout ce que contient le rapport&#x202f;: versions, réglages, nombres d’enregistrements et endroits du programme. Il ne contient rien qui ait été saisi et aucun nom. Dosebook n’envoie rien&#x202f;: enregistrez le fichier, et envoyez-le vous-même.</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Fichier zip (*.zip)</translation>
    </message>
    <message>
        <source>[{count} lines of another shape are left out]</source>
        <translation>[{count} lignes d’une autre forme sont laissées de côté]</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Decision table loaded from {file}</source>
        <translation>Table de décision chargée de {file}</translation>
    </message>
    <message>
        <source>Decision table, cell {cell}: “{text}” is no number of DLTs.</source>
        <translation>Table de décision, cellule {cell}&#x202f;: «&#x202f;{text}&#x202f;» n’est pas un nombre de DLT.</translation>
    </message>
    <message>
        <source>Decision table, cell {cell}: “{text}” is no number of participants.</source>
        <translation>Table de décision, cellule {cell}&#x202f;: «&#x202f;{text}&#x202f;» n’est pas un nombre de participants.</translation>
    </message>
    <message>
        <source>Decision table, {place}: “{text}” is no number of participants.</source>
        <translation>Table de décision, {place}&#x202f;: «&#x202f;{text}&#x202f;» n’est pas un nombre de participants.</translation>
    </message>
    <message>
        <source>The decision table in {file} cannot be used. Nothing was loaded. Mend the cells named below.</source>
        <translation>La table de décision de {file} ne peut être utilisée. Rien n’a été chargé. Corrigez les cellules nommées ci-dessous.</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>cellule {cell}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>{file} could not be read as an Excel workbook (.xlsx) or a CSV file.</source>
        <translation>{file} n’a pu être lu ni comme classeur Excel (.xlsx) ni comme fichier CSV.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} est vide.</translation>
    </message>
    <message>
        <source>{file} is far larger than a decision table.</source>
        <translation>{file} est bien plus grand qu’une table de décision.</translation>
    </message>
    <message>
        <source>{file} is no decision table: it needs the columns n, dlt and decision, or the numbers treated in the first row and those with a DLT in the first column.</source>
        <translation>{file} n’est pas une table de décision&#x202f;: il faut les colonnes n, dlt et decision, ou les nombres traités dans la première ligne et ceux avec une DLT dans la première colonne.</translation>
    </message>
    <message>
        <source>{file} is no table of values: {reason}.</source>
        <translation>{file} n’est pas un tableau de valeurs&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as “CSV UTF-8” and try again.</source>
        <translation>{file} n’est pas du texte UTF-8. Enregistrez-le en «&#x202f;CSV UTF-8&#x202f;» et réessayez.</translation>
    </message>
    <message>
        <source>{file} is the study that is open here, not a table.</source>
        <translation>{file} est l’étude ouverte ici, non un tableau.</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>3+3 in haematology</source>
        <translation>3+3 en hématologie</translation>
    </message>
    <message>
        <source>3+3. With no DLT among 3 evaluable participants the next dose follows. With 1 among 3 the cohort is completed to 6, and the next dose follows if there is still only 1. With 2 or more the dose is too high.</source>
        <translation>3+3. Sans DLT parmi 3 participants évaluables, la dose suivante est donnée. Avec 1 parmi 3, la cohorte est complétée à 6, et la dose suivante est donnée s’il n’y en a toujours que 1. Avec 2 ou plus, la dose est trop forte.</translation>
    </message>
    <message>
        <source>A flat dose in mg, cohorts of 3 by the BOIN rule with a target DLT rate of 30 %, a DLT window of 28 days, a DLT definition for solid tumours.</source>
        <translation>Une dose fixe en mg, des cohortes de 3 selon la règle BOIN avec un taux cible de DLT de 30&#x202f;%, une fenêtre DLT de 28 jours, une définition des DLT pour les tumeurs solides.</translation>
    </message>
    <message>
        <source>A flat dose in mg, cohorts of 3 to 6 by the 3+3 rule, a DLT window of 28 days, a DLT definition for diseases of the marrow.</source>
        <translation>Une dose fixe en mg, des cohortes de 3 à 6 selon la règle 3+3, une fenêtre DLT de 28 jours, une définition des DLT pour les maladies de la moelle.</translation>
    </message>
    <message>
        <source>Activity in mCi per m² of body surface (Mosteller), two fractions a week apart, the 3+3 rule, a DLT window of 56 days, a DLT definition for low counts that come late.</source>
        <translation>Activité en mCi par m² de surface corporelle (Mosteller), deux fractions à une semaine d’intervalle, la règle 3+3, une fenêtre DLT de 56 jours, une définition des DLT pour les cytopénies tardives.</translation>
    </message>
    <message>
        <source>An empty study</source>
        <translation>Une étude vide</translation>
    </message>
    <message>
        <source>BOIN (Liu and Yuan 2015) with a target DLT rate of 30 % and the usual limits. No dose is skipped.</source>
        <translation>BOIN (Liu et Yuan 2015) avec un taux cible de DLT de 30&#x202f;% et les limites usuelles. Aucune dose n’est sautée.</translation>
    </message>
    <message>
        <source>BOIN in solid tumours</source>
        <translation>BOIN dans les tumeurs solides</translation>
    </message>
    <message>
        <source>Begun with the set-up “{title}” of Dosebook. Until this sentence is taken out, nobody has confirmed that the DLT definition, its window and the escalation rule are those of the protocol.</source>
        <translation>Commencée avec le modèle d’étude «&#x202f;{title}&#x202f;» de Dosebook. Tant que cette phrase n’est pas retirée, personne n’a confirmé que la définition des DLT, sa fenêtre et la règle d’escalade sont celles du protocole.</translation>
    </message>
    <message>
        <source>From the set-up “{title}”; to be checked against the protocol.</source>
        <translation>Du modèle d’étude «&#x202f;{title}&#x202f;»&#x202f;; à vérifier au regard du protocole.</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>Rien n’est rempli.</translation>
    </message>
    <message>
        <source>Radiopharmaceutical in fractions</source>
        <translation>Radiopharmaceutique fractionné</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Adverse events</source>
        <translation>Événements indésirables</translation>
    </message>
    <message>
        <source>Blood counts</source>
        <translation>Numérations sanguines</translation>
    </message>
    <message>
        <source>Blood counts of {participant}: {tests}.</source>
        <translation>Numérations sanguines de {participant}&#x202f;: {tests}.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Doses given</source>
        <translation>Doses administrées</translation>
    </message>
    <message>
        <source>Fraction {number}: {words} {unit}, {date}</source>
        <translation>Fraction {number}&#x202f;: {words} {unit}, {date}</translation>
    </message>
    <message>
        <source>Growth factor begun (G)</source>
        <translation>Facteur de croissance débuté (G)</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>À l’hôpital</translation>
    </message>
    <message>
        <source>No blood count with a date, value and unit is recorded.</source>
        <translation>Aucune numération sanguine avec date, valeur et unité n’est enregistrée.</translation>
    </message>
    <message>
        <source>Not drawn, since date, value or unit is not recorded: {count} in the lists below.</source>
        <translation>Non dessiné, car date, valeur ou unité n’est pas enregistrée&#x202f;: {count} dans les listes ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that a timeline could show.</source>
        <translation>Rien n’est encore enregistré qu’une chronologie pourrait montrer.</translation>
    </message>
    <message>
        <source>Other support</source>
        <translation>Autre support</translation>
    </message>
    <message>
        <source>Response (IMWG)</source>
        <translation>Réponse (IMWG)</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Timeline of {participant}: {doses} fractions given, {events} adverse events (highest grade {grade}), {transfusions} transfusions, {responses} responses.</source>
        <translation>Chronologie de {participant}&#x202f;: {doses} fractions administrées, {events} événements indésirables (grade maximal {grade}), {transfusions} transfusions, {responses} réponses.</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusions</translation>
    </message>
    <message>
        <source>date not fully known</source>
        <translation>date pas entièrement connue</translation>
    </message>
    <message>
        <source>day; day 1 = {date}, no dated fraction yet</source>
        <translation>jour&#x202f;; jour 1 = {date}, pas encore de fraction datée</translation>
    </message>
    <message>
        <source>day; the first fraction is known only as {date}</source>
        <translation>jour&#x202f;; la première fraction n’est connue que comme {date}</translation>
    </message>
    <message>
        <source>died</source>
        <translation>décès</translation>
    </message>
    <message>
        <source>end not recorded</source>
        <translation>fin non enregistrée</translation>
    </message>
    <message>
        <source>event without a term</source>
        <translation>événement sans terme</translation>
    </message>
    <message>
        <source>first and last day of the expected nadir</source>
        <translation>premier et dernier jour du nadir attendu</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fraction</translation>
    </message>
    <message>
        <source>gr {grade} &lt;{value}</source>
        <translation>gr {grade} &lt;{value}</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>grade not recorded</source>
        <translation>grade non enregistré</translation>
    </message>
    <message>
        <source>grade {grade} from {day}</source>
        <translation>grade {grade} à partir du {day}</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>dernier contact</translation>
    </message>
    <message>
        <source>mCi</source>
        <translation>mCi</translation>
    </message>
    <message>
        <source>new therapy</source>
        <translation>nouveau traitement</translation>
    </message>
    <message>
        <source>no date recorded</source>
        <translation>aucune date enregistrée</translation>
    </message>
    <message>
        <source>omitted</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>on the study</source>
        <translation>dans l’étude</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>other product given</source>
        <translation>autre produit donné</translation>
    </message>
    <message>
        <source>platelets given</source>
        <translation>plaquettes données</translation>
    </message>
    <message>
        <source>red cells given</source>
        <translation>globules rouges donnés</translation>
    </message>
    <message>
        <source>reported as above this value (&gt;)</source>
        <translation>rapporté au-dessus de cette valeur (&gt;)</translation>
    </message>
    <message>
        <source>reported as below this value (&lt;)</source>
        <translation>rapporté sous cette valeur (&lt;)</translation>
    </message>
    <message>
        <source>response assessed</source>
        <translation>réponse évaluée</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>serious event</source>
        <translation>événement grave</translation>
    </message>
    <message>
        <source>study day; day 1 = {date}, first fraction</source>
        <translation>jour d’étude&#x202f;; jour 1 = {date}, première fraction</translation>
    </message>
    <message>
        <source>study day; day 1 is that of the first fraction</source>
        <translation>jour d’étude&#x202f;; le jour 1 est celui de la première fraction</translation>
    </message>
    <message>
        <source>support before it may have raised it</source>
        <translation>un support antérieur a pu l’augmenter</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>non daté</translation>
    </message>
    <message>
        <source>{count}; support before it may have raised it</source>
        <translation>{count}&#x202f;; un support antérieur a pu l’augmenter</translation>
    </message>
    <message>
        <source>{date} (day {number})</source>
        <translation>{date} (jour {number})</translation>
    </message>
    <message>
        <source>{onset} to {end}</source>
        <translation>{onset} – {end}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{unit}, best {change} %</source>
        <translation>{unit}, meilleure {change}&#x202f;%</translation>
    </message>
    <message>
        <source>{words}, {start} to {end}</source>
        <translation>{words}, du {start} au {end}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>A few letters find a participant, an event or a page from wherever you are. Ctrl+F opens it and Esc leaves it.</source>
        <translation>Quelques lettres trouvent un participant, un événement ou une page, où que vous soyez. Ctrl+F ouvre la recherche et Échap la quitte.</translation>
    </message>
    <message>
        <source>A study opens with what needs you: clocks of serious events, DLT windows, visits, open questions. The clock that ends first stands first, and Enter leads to the field that it is about.</source>
        <translation>Une étude s’ouvre sur ce qui vous attend&#x202f;: délais des événements graves, fenêtres DLT, visites, requêtes ouvertes. Le délai qui expire le premier est en tête, et Entrée mène au champ concerné.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ctrl+P shows the DMC safety summary as it will be printed; its first page says how the cohort stands. What the committee recommended is recorded here, and the next cohort is made from it.</source>
        <translation>Ctrl+P montre le rapport de sécurité du DMC tel qu’il sera imprimé&#x202f;; sa première page dit où en est la cohorte. La recommandation du comité est enregistrée ici, et la cohorte suivante en est créée.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T goes to the page and back here, Esc leaves the tour.</source>
        <translation>Ctrl+Maj+T va à la page et revient ici, Échap quitte la visite.</translation>
    </message>
    <message>
        <source>Doses, events, transfusions and counts of one participant are drawn along one line of time. The lists below hold the same records, and a click on a sign opens its record.</source>
        <translation>Doses, événements, transfusions et numérations d’un participant sont dessinés le long d’une ligne de temps. Les listes au-dessous contiennent les mêmes enregistrements&#x202f;; un clic sur un signe ouvre le sien.</translation>
    </message>
    <message>
        <source>Each line is a cohort with its dose and each square a participant: evaluable, with a DLT, or with the window still open. The figures above are those of the report, and a click leads to the record.</source>
        <translation>Chaque ligne est une cohorte avec sa dose et chaque carré un participant&#x202f;: évaluable, avec DLT ou fenêtre encore ouverte. Les chiffres au-dessus sont ceux du rapport, et un clic mène à l’enregistrement.</translation>
    </message>
    <message>
        <source>Each line is a participant and each column a visit of the schedule: complete, in part, overdue or to come. Enter goes to the record, or begins the one that is missing.</source>
        <translation>Chaque ligne est un participant et chaque colonne une visite du calendrier&#x202f;: complète, partielle, en retard ou à venir. Entrée mène à l’enregistrement, ou commence celui qui manque.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Events are typed in any words: low platelets finds Platelet count decreased, and only the grades of that term can be chosen. Below the form stands what belongs into the field with the keyboard, and nothing is saved before Ctrl+S.</source>
        <translation>Les événements se tapent avec n’importe quels mots&#x202f;: low platelets trouve Platelet count decreased, et seuls les grades de ce terme peuvent être choisis. Sous le formulaire figure ce qui va dans le champ actif, et rien n’est enregistré avant Ctrl+S.</translation>
    </message>
    <message>
        <source>Every page of the study stands here, in the order of the work. A number beside a page says how many things wait there.</source>
        <translation>Chaque page de l’étude figure ici, dans l’ordre du travail. Un nombre à côté d’une page dit combien de choses y attendent.</translation>
    </message>
    <message>
        <source>Every save stands here with who, when and why, and no record is ever deleted. Your own study begins with File, New study, and F1 explains every page.</source>
        <translation>Chaque enregistrement figure ici avec qui, quand et pourquoi, et rien n’est jamais effacé. Votre propre étude commence par Fichier, Nouvelle étude, et F1 explique chaque page.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Go on with the to&amp;ur</source>
        <translation>Continuer la visite g&amp;uidée</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien ne se perd</translation>
    </message>
    <message>
        <source>One participant</source>
        <translation>Un participant</translation>
    </message>
    <message>
        <source>The cohorts as a ladder</source>
        <translation>Les cohortes en échelle</translation>
    </message>
    <message>
        <source>The committee and its report</source>
        <translation>Le comité et son rapport</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Les pages</translation>
    </message>
    <message>
        <source>The rule and the decision</source>
        <translation>La règle et la décision</translation>
    </message>
    <message>
        <source>This is what the rule of the protocol says about the next dose, with the counts that it stands on. Dosebook only advises: people decide, and their decision is recorded here.</source>
        <translation>Voici ce que la règle du protocole dit de la prochaine dose, avec les chiffres sur lesquels cela repose. Dosebook ne fait que conseiller&#x202f;: des personnes décident, et leur décision est enregistrée ici.</translation>
    </message>
    <message>
        <source>To&amp;ur of the demo</source>
        <translation>Visite g&amp;uidée de la démo</translation>
    </message>
    <message>
        <source>Tour, step {number} of {all}: {title}</source>
        <translation>Visite, étape {number} sur {all}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Try it: Alt+2 shows the second page. Next goes on from wherever you are.</source>
        <translation>Essayez&#x202f;: Alt+2 montre la deuxième page. Suivant continue où que vous soyez.</translation>
    </message>
    <message>
        <source>Try it: choose another participant in the list beside it.</source>
        <translation>Essayez&#x202f;: choisissez un autre participant dans la liste à côté.</translation>
    </message>
    <message>
        <source>Try it: go through the fields with Tab and read the line below the form.</source>
        <translation>Essayez&#x202f;: parcourez les champs avec Tab et lisez la ligne sous le formulaire.</translation>
    </message>
    <message>
        <source>Try it: hold the mouse over a square.</source>
        <translation>Essayez&#x202f;: tenez la souris sur un carré.</translation>
    </message>
    <message>
        <source>Try it: press Ctrl+F, type 05-02, and press Esc.</source>
        <translation>Essayez&#x202f;: appuyez sur Ctrl+F, tapez 05-02, puis Échap.</translation>
    </message>
    <message>
        <source>Try it: press Ctrl+P, look at page 1, and press Esc.</source>
        <translation>Essayez&#x202f;: appuyez sur Ctrl+P, regardez la page 1, puis Échap.</translation>
    </message>
    <message>
        <source>Try it: walk through the lines with the arrow keys.</source>
        <translation>Essayez&#x202f;: parcourez les lignes avec les flèches.</translation>
    </message>
    <message>
        <source>Try it: walk with the arrow keys and read beside it what is expected.</source>
        <translation>Essayez&#x202f;: avancez avec les flèches et lisez à côté ce qui est attendu.</translation>
    </message>
    <message>
        <source>Typing a record</source>
        <translation>Saisir un enregistrement</translation>
    </message>
    <message>
        <source>What is expected of whom</source>
        <translation>Ce qui est attendu de qui</translation>
    </message>
    <message>
        <source>What waits today</source>
        <translation>Ce qui attend aujourd’hui</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
</context>
<context>
    <name>variable</name>
    <message>
        <source>0 to 4, assessed at screening; from the visit note.</source>
        <translation>De 0 à 4, évalué à la sélection&#x202f;; dans la note de visite.</translation>
    </message>
    <message>
        <source>1 for the first report that follows the initial one.</source>
        <translation>1 pour la première déclaration qui suit l’initiale.</translation>
    </message>
    <message>
        <source>10:20 to 10:35, line blocked</source>
        <translation>10:20 à 10:35, voie obstruée</translation>
    </message>
    <message>
        <source>3+3: none of three with a DLT allows escalation</source>
        <translation>3+3&#x202f;: aucun de trois avec DLT permet l’escalade</translation>
    </message>
    <message>
        <source>300 µg once a day</source>
        <translation>300 µg une fois par jour</translation>
    </message>
    <message>
        <source>A calculated area above it counts as this one; empty means no cap.</source>
        <translation>Une surface calculée au-dessus compte comme celle-ci&#x202f;; vide signifie sans plafond.</translation>
    </message>
    <message>
        <source>A dose-escalation study of CLR 131 in multiple myeloma</source>
        <translation>Étude d’escalade de dose de CLR 131 dans le myélome multiple</translation>
    </message>
    <message>
        <source>A few words; they stand at the top of the window and of each page.</source>
        <translation>Quelques mots&#x202f;; ils figurent en haut de la fenêtre et de chaque page.</translation>
    </message>
    <message>
        <source>A footnote of the schedule that matters at the visit.</source>
        <translation>Une note du calendrier qui compte lors de la visite.</translation>
    </message>
    <message>
        <source>A guess of the DLT rate of each level, separated by semicolons.</source>
        <translation>Une estimation du taux de DLT de chaque palier, séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>A laboratory value alone is an event</source>
        <translation>Une valeur biologique seule est un événement</translation>
    </message>
    <message>
        <source>A lesion that was not there before, or a definite increase of one; from imaging.</source>
        <translation>Une lésion absente auparavant, ou l’augmentation nette d’une lésion&#x202f;; d’après l’imagerie.</translation>
    </message>
    <message>
        <source>A missing marker lowers the response</source>
        <translation>Un marqueur manquant abaisse la réponse</translation>
    </message>
    <message>
        <source>A report prints 0 only up to this date; after it, not confirmed.</source>
        <translation>Un rapport n’imprime 0 que jusqu’à cette date&#x202f;; après, non confirmé.</translation>
    </message>
    <message>
        <source>A site that does not assay may correct the labelled activity for decay.</source>
        <translation>Un centre qui ne mesure pas peut corriger l’activité de l’étiquette de la décroissance.</translation>
    </message>
    <message>
        <source>A window that nobody judged counts as no DLT</source>
        <translation>Une fenêtre que personne n’a jugée compte comme sans DLT</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>About version</source>
        <translation>Sur la version</translation>
    </message>
    <message>
        <source>Action taken with study treatment</source>
        <translation>Mesure prise sur le traitement à l’étude</translation>
    </message>
    <message>
        <source>Activity determined by</source>
        <translation>Activité déterminée par</translation>
    </message>
    <message>
        <source>Administered amount</source>
        <translation>Quantité administrée</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>Admis le</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Événement indésirable</translation>
    </message>
    <message>
        <source>Advice of the rule</source>
        <translation>Avis de la règle</translation>
    </message>
    <message>
        <source>After cohort</source>
        <translation>Après la cohorte</translation>
    </message>
    <message>
        <source>After pegfilgrastim</source>
        <translation>Après pegfilgrastim</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Par rapport au plan</translation>
    </message>
    <message>
        <source>Against the reference safety information, such as the investigator&apos;s brochure.</source>
        <translation>Au regard des informations de référence sur la sécurité, par exemple la brochure pour l’investigateur.</translation>
    </message>
    <message>
        <source>Age at consent</source>
        <translation>Âge au consentement</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>Âge à partir de</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>Âge jusqu’à</translation>
    </message>
    <message>
        <source>All participants are older than 60</source>
        <translation>Tous les participants ont plus de 60 ans</translation>
    </message>
    <message>
        <source>Allowed probability of overdosing</source>
        <translation>Probabilité de surdosage admise</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Amounts are those of one administration. Leave empty for a single one.</source>
        <translation>Les quantités sont celles d’une administration. Laissez vide pour une seule.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse par</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>Antibiotics by infusion</source>
        <translation>Antibiotiques en perfusion</translation>
    </message>
    <message>
        <source>Anything else that a reader of the study should know.</source>
        <translation>Tout ce qu’un lecteur de l’étude devrait savoir d’autre.</translation>
    </message>
    <message>
        <source>Anything else that matters.</source>
        <translation>Tout ce qui compte par ailleurs.</translation>
    </message>
    <message>
        <source>Anything on the print-out that matters for reading it.</source>
        <translation>Tout ce qui, sur l’imprimé, compte pour le lire.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>As another system recorded it. It is no CTCAE grade and stands for none.</source>
        <translation>Comme un autre système l’a enregistrée. Ce n’est pas un grade CTCAE et n’en remplace aucun.</translation>
    </message>
    <message>
        <source>As in the CTCAE, separated by semicolons; any hemorrhage stands for every term with that word.</source>
        <translation>Comme dans les CTCAE, séparés par des points-virgules&#x202f;; «&#x202f;any hemorrhage&#x202f;» vaut pour tout terme contenant ce mot.</translation>
    </message>
    <message>
        <source>As in the protocol&apos;s schedule of assessments.</source>
        <translation>Comme dans le calendrier des évaluations du protocole.</translation>
    </message>
    <message>
        <source>As in the source of 12 Aug 2018</source>
        <translation>Comme dans la source du 12 août 2018</translation>
    </message>
    <message>
        <source>As on the label of the vial, at the calibration time.</source>
        <translation>Comme sur l’étiquette du flacon, à l’heure de calibration.</translation>
    </message>
    <message>
        <source>As on the label of the vial, in the time zone of the site.</source>
        <translation>Comme sur l’étiquette du flacon, dans le fuseau horaire du centre.</translation>
    </message>
    <message>
        <source>As on the label of the vial.</source>
        <translation>Comme sur l’étiquette du flacon.</translation>
    </message>
    <message>
        <source>As on the title page of the protocol.</source>
        <translation>Comme sur la page de titre du protocole.</translation>
    </message>
    <message>
        <source>As ordered, with unit and frequency.</source>
        <translation>Comme prescrit, avec l’unité et la fréquence.</translation>
    </message>
    <message>
        <source>As printed beside the value, where the laboratory&apos;s range is not recorded.</source>
        <translation>Comme imprimé à côté de la valeur, si l’intervalle du laboratoire n’est pas enregistré.</translation>
    </message>
    <message>
        <source>As printed beside the value; it decides how the value is read.</source>
        <translation>Comme imprimée à côté de la valeur&#x202f;; elle décide de sa lecture.</translation>
    </message>
    <message>
        <source>As printed by the laboratory; &lt;0.2 is kept as it is.</source>
        <translation>Comme imprimé par le laboratoire&#x202f;; &lt;0,2 est gardé tel quel.</translation>
    </message>
    <message>
        <source>As the cohort&apos;s regimen has it for this fraction.</source>
        <translation>Comme le prévoit le schéma de la cohorte pour cette fraction.</translation>
    </message>
    <message>
        <source>As the investigator judges it, by the protocol&apos;s definition.</source>
        <translation>Selon le jugement de l’investigateur, d’après la définition du protocole.</translation>
    </message>
    <message>
        <source>As the investigator judges it, for the fourth study treatment.</source>
        <translation>Selon le jugement de l’investigateur, pour le quatrième traitement de l’étude.</translation>
    </message>
    <message>
        <source>As the investigator judges it, for the other study treatment.</source>
        <translation>Selon le jugement de l’investigateur, pour l’autre traitement de l’étude.</translation>
    </message>
    <message>
        <source>As the investigator judges it, for the third study treatment.</source>
        <translation>Selon le jugement de l’investigateur, pour le troisième traitement de l’étude.</translation>
    </message>
    <message>
        <source>As the investigator judges it, in the words of the study&apos;s scale.</source>
        <translation>Selon le jugement de l’investigateur, dans les mots de l’échelle de l’étude.</translation>
    </message>
    <message>
        <source>As the investigator judges it.</source>
        <translation>Selon le jugement de l’investigateur.</translation>
    </message>
    <message>
        <source>As the laboratory prints it.</source>
        <translation>Comme l’imprime le laboratoire.</translation>
    </message>
    <message>
        <source>As the participant says; from the medical record.</source>
        <translation>Selon le participant&#x202f;; dans le dossier médical.</translation>
    </message>
    <message>
        <source>As the protocol calls it, short: Day 15, Month 3.</source>
        <translation>Comme le protocole l’appelle, en bref&#x202f;: Jour 15, Mois 3.</translation>
    </message>
    <message>
        <source>As the protocol counts the clauses of its definition.</source>
        <translation>Comme le protocole numérote les critères de sa définition.</translation>
    </message>
    <message>
        <source>As the protocol says. An event is offered from this grade on; left empty, from grade 3 on.</source>
        <translation>Comme le dit le protocole. Un événement est proposé à partir de ce grade&#x202f;; si vide, à partir du grade 3.</translation>
    </message>
    <message>
        <source>As the third one; leave empty where there is none.</source>
        <translation>Comme le troisième&#x202f;; laissez vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Émise par</translation>
    </message>
    <message>
        <source>Asked by the check</source>
        <translation>Émise par le contrôle</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Assay before</source>
        <translation>Mesure avant</translation>
    </message>
    <message>
        <source>Assay date</source>
        <translation>Date de la mesure</translation>
    </message>
    <message>
        <source>Assay time</source>
        <translation>Heure de la mesure</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Assumptions to print</source>
        <translation>Hypothèses à imprimer</translation>
    </message>
    <message>
        <source>At screening, by the staging system that the protocol names.</source>
        <translation>À la sélection, selon le système de stadification que nomme le protocole.</translation>
    </message>
    <message>
        <source>Attribution scale</source>
        <translation>Échelle d’imputabilité</translation>
    </message>
    <message>
        <source>Attribution to study treatment</source>
        <translation>Imputabilité au traitement à l’étude</translation>
    </message>
    <message>
        <source>Attribution to the fourth study treatment</source>
        <translation>Imputabilité au quatrième traitement de l’étude</translation>
    </message>
    <message>
        <source>Attribution to the other study treatment</source>
        <translation>Imputabilité à l’autre traitement à l’étude</translation>
    </message>
    <message>
        <source>Attribution to the third study treatment</source>
        <translation>Imputabilité au troisième traitement de l’étude</translation>
    </message>
    <message>
        <source>Authorised user&apos;s direction</source>
        <translation>Instruction de l’utilisateur autorisé</translation>
    </message>
    <message>
        <source>Aware at</source>
        <translation>Connu à</translation>
    </message>
    <message>
        <source>Before a dose is calculated; empty means that it is not rounded.</source>
        <translation>Avant le calcul d’une dose&#x202f;; vide signifie non arrondie.</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>Va avec</translation>
    </message>
    <message>
        <source>Between log α and log β, from -1 to 1; from the statistical section.</source>
        <translation>Entre log α et log β, de -1 à 1&#x202f;; dans la section statistique.</translation>
    </message>
    <message>
        <source>Blood culture: no growth</source>
        <translation>Hémoculture&#x202f;: pas de pousse</translation>
    </message>
    <message>
        <source>Body surface area capped at</source>
        <translation>Surface corporelle plafonnée à</translation>
    </message>
    <message>
        <source>Body surface area rounded to decimals</source>
        <translation>Décimales de la surface corporelle</translation>
    </message>
    <message>
        <source>Body surface area, if not calculated</source>
        <translation>Surface corporelle, si non calculée</translation>
    </message>
    <message>
        <source>By immunohistochemistry or flow cytometry, of 100 cells or more.</source>
        <translation>Par immunohistochimie ou cytométrie en flux, sur 100 cellules ou plus.</translation>
    </message>
    <message>
        <source>By its weight for safety and for the study&apos;s result.</source>
        <translation>Selon son poids pour la sécurité et le résultat de l’étude.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By the committee&apos;s charter.</source>
        <translation>Selon la charte du comité.</translation>
    </message>
    <message>
        <source>By the criteria of the protocol, not by the grade: death, danger to life, hospital, disability and so on.</source>
        <translation>Selon les critères du protocole, pas selon le grade&#x202f;: décès, danger vital, hôpital, handicap, etc.</translation>
    </message>
    <message>
        <source>By the criteria of the protocol; what the values suggest stands beside it.</source>
        <translation>Selon les critères du protocole&#x202f;; ce que suggèrent les valeurs figure à côté.</translation>
    </message>
    <message>
        <source>By the sponsor; the 7 or 15 days count from the day that the sponsor knew.</source>
        <translation>Par le promoteur&#x202f;; les 7 ou 15 jours comptent du jour où le promoteur a su.</translation>
    </message>
    <message>
        <source>CTCAE term</source>
        <translation>Terme CTCAE</translation>
    </message>
    <message>
        <source>CTCAE terms</source>
        <translation>Termes CTCAE</translation>
    </message>
    <message>
        <source>CTCAE version</source>
        <translation>Version CTCAE</translation>
    </message>
    <message>
        <source>Calibration date</source>
        <translation>Date de calibration</translation>
    </message>
    <message>
        <source>Calibration time</source>
        <translation>Heure de calibration</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Cause of death</source>
        <translation>Cause du décès</translation>
    </message>
    <message>
        <source>Cause of death in words</source>
        <translation>Cause du décès en mots</translation>
    </message>
    <message>
        <source>Central laboratory</source>
        <translation>Laboratoire central</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Président</translation>
    </message>
    <message>
        <source>Clause number</source>
        <translation>Numéro du critère</translation>
    </message>
    <message>
        <source>Clause of the definition</source>
        <translation>Critère de la définition</translation>
    </message>
    <message>
        <source>Clonal cells in the marrow</source>
        <translation>Cellules clonales médullaires</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fermée le</translation>
    </message>
    <message>
        <source>Codes and trade names that sources use for it, separated by semicolons.</source>
        <translation>Codes et noms commerciaux utilisés par les sources, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Cohort 5</source>
        <translation>Cohorte 5</translation>
    </message>
    <message>
        <source>Cohort 6</source>
        <translation>Cohorte 6</translation>
    </message>
    <message>
        <source>Cohort created from it</source>
        <translation>Cohorte qui en est issue</translation>
    </message>
    <message>
        <source>Cohort number</source>
        <translation>Numéro de cohorte</translation>
    </message>
    <message>
        <source>Cohort under review</source>
        <translation>Cohorte examinée</translation>
    </message>
    <message>
        <source>Cohorts reviewed</source>
        <translation>Cohortes examinées</translation>
    </message>
    <message>
        <source>Compared with baseline, from imaging or examination.</source>
        <translation>Par rapport à la valeur initiale, d’après l’imagerie ou l’examen.</translation>
    </message>
    <message>
        <source>Compared with the regimen of the cohort.</source>
        <translation>Par rapport au schéma de la cohorte.</translation>
    </message>
    <message>
        <source>Completed lines of systemic therapy before consent; from the oncologist&apos;s history.</source>
        <translation>Lignes de traitement systémique terminées avant le consentement&#x202f;; dans l’histoire oncologique.</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calculé par</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Conflicts of interest declared</source>
        <translation>Conflits d’intérêts déclarés</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Count before</source>
        <translation>Numération avant</translation>
    </message>
    <message>
        <source>Count of day 36 drawn on day 39</source>
        <translation>Numération du jour 36 prélevée au jour 39</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Comptée depuis</translation>
    </message>
    <message>
        <source>Counted from its last day. Left empty: 7.</source>
        <translation>Compté depuis son dernier jour. Si vide&#x202f;: 7.</translation>
    </message>
    <message>
        <source>Counted from the lowest dose; from the statistical section.</source>
        <translation>Compté depuis la dose la plus basse&#x202f;; dans la section statistique.</translation>
    </message>
    <message>
        <source>Counted like the DLT window. Without a count in these days nobody counts as evaluable.</source>
        <translation>Compté comme la fenêtre DLT. Sans numération dans ces jours, personne ne compte comme évaluable.</translation>
    </message>
    <message>
        <source>Counts of so many days after support are told apart in nadirs and recoveries. Left empty: 3.</source>
        <translation>Les numérations de tant de jours après un support sont distinguées dans les nadirs et les récupérations. Si vide&#x202f;: 3.</translation>
    </message>
    <message>
        <source>Course of the grade</source>
        <translation>Évolution du grade</translation>
    </message>
    <message>
        <source>DLT assessment</source>
        <translation>Évaluation DLT</translation>
    </message>
    <message>
        <source>DLT clause</source>
        <translation>Critère de DLT</translation>
    </message>
    <message>
        <source>DLT window</source>
        <translation>Fenêtre DLT</translation>
    </message>
    <message>
        <source>DLT window counts from</source>
        <translation>Fenêtre DLT comptée depuis</translation>
    </message>
    <message>
        <source>DLTs/participants and the letter, such as 1/3 S; letters are E, S, D, DE and DU.</source>
        <translation>DLT/participants et la lettre, par exemple 1/3 S&#x202f;; les lettres sont E, S, D, DE et DU.</translation>
    </message>
    <message>
        <source>DMC review</source>
        <translation>Revue du DMC</translation>
    </message>
    <message>
        <source>Data cut-off</source>
        <translation>Date de point</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Données jusqu’au</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date given</source>
        <translation>Date d’administration</translation>
    </message>
    <message>
        <source>Date of that count</source>
        <translation>Date de cette numération</translation>
    </message>
    <message>
        <source>Days after a platelet transfusion. Left empty: 7.</source>
        <translation>Jours après une transfusion de plaquettes. Si vide&#x202f;: 7.</translation>
    </message>
    <message>
        <source>Days between the first and the next participant</source>
        <translation>Jours entre le premier et le participant suivant</translation>
    </message>
    <message>
        <source>Days early</source>
        <translation>Jours avant</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours après</translation>
    </message>
    <message>
        <source>De-escalation allowed</source>
        <translation>Désescalade autorisée</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decision in words</source>
        <translation>Décision en mots</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>Table de décision</translation>
    </message>
    <message>
        <source>Definition of a DLT</source>
        <translation>Définition d’une DLT</translation>
    </message>
    <message>
        <source>Delayed by more than</source>
        <translation>Retardée de plus de</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Determined by (name)</source>
        <translation>Déterminée par (nom)</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Décès le</translation>
    </message>
    <message>
        <source>Digest of the reported data</source>
        <translation>Empreinte des données rapportées</translation>
    </message>
    <message>
        <source>Directive signed on</source>
        <translation>Prescription signée le</translation>
    </message>
    <message>
        <source>Discharged on</source>
        <translation>Sorti le</translation>
    </message>
    <message>
        <source>Disease measurable by</source>
        <translation>Maladie mesurable par</translation>
    </message>
    <message>
        <source>Disease stage</source>
        <translation>Stade de la maladie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dose and frequency</source>
        <translation>Dose et fréquence</translation>
    </message>
    <message>
        <source>Dose axis</source>
        <translation>Axe de dose</translation>
    </message>
    <message>
        <source>Dose decided</source>
        <translation>Dose décidée</translation>
    </message>
    <message>
        <source>Dose decision</source>
        <translation>Décision de dose</translation>
    </message>
    <message>
        <source>Dose is planned</source>
        <translation>Mode de calcul de la dose</translation>
    </message>
    <message>
        <source>Dose levels</source>
        <translation>Paliers de dose</translation>
    </message>
    <message>
        <source>Dose levels are counted from the lowest; from the protocol.</source>
        <translation>Les paliers se comptent depuis le plus bas&#x202f;; dans le protocole.</translation>
    </message>
    <message>
        <source>Dose-limiting toxicity</source>
        <translation>Toxicité dose-limitante</translation>
    </message>
    <message>
        <source>Dr Lindqvist, 9 Jan 2018: give as assayed</source>
        <translation>Dr Lindqvist, 9 janv. 2018&#x202f;: donner comme mesuré</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>ECOG performance status</source>
        <translation>Indice de performance ECOG</translation>
    </message>
    <message>
        <source>Effective half-life in the body</source>
        <translation>Demi-vie effective dans le corps</translation>
    </message>
    <message>
        <source>Eligibility confirmed</source>
        <translation>Éligibilité confirmée</translation>
    </message>
    <message>
        <source>Eligibility confirmed on</source>
        <translation>Éligibilité confirmée le</translation>
    </message>
    <message>
        <source>Empty means 0.25.</source>
        <translation>Vide signifie 0,25.</translation>
    </message>
    <message>
        <source>Empty means 0.6 times the target.</source>
        <translation>Vide signifie 0,6 fois la cible.</translation>
    </message>
    <message>
        <source>Empty means 0.95.</source>
        <translation>Vide signifie 0,95.</translation>
    </message>
    <message>
        <source>Empty means 1.4 times the target.</source>
        <translation>Vide signifie 1,4 fois la cible.</translation>
    </message>
    <message>
        <source>Empty means of any grade.</source>
        <translation>Vide signifie de tout grade.</translation>
    </message>
    <message>
        <source>Empty where the range is the same for everybody.</source>
        <translation>Vide si l’intervalle est le même pour tous.</translation>
    </message>
    <message>
        <source>End of participation</source>
        <translation>Fin de participation</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Fin le</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inclusion</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Règle d’escalade</translation>
    </message>
    <message>
        <source>Ethics committee, 2 Jan 2018</source>
        <translation>Comité d’éthique, 2 janv. 2018</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Origine ethnique</translation>
    </message>
    <message>
        <source>Evaluable for DLT, decided</source>
        <translation>Évaluable pour la DLT, décidé</translation>
    </message>
    <message>
        <source>Event that led to death</source>
        <translation>Événement ayant conduit au décès</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events are attributed to each of the study treatments by itself.</source>
        <translation>Les événements sont imputés à chacun des traitements de l’étude séparément.</translation>
    </message>
    <message>
        <source>Events or doses concerned</source>
        <translation>Événements ou doses concernés</translation>
    </message>
    <message>
        <source>Every criterion that it meets; they decide whether a report is due.</source>
        <translation>Chaque critère rempli&#x202f;; ils décident si une déclaration est due.</translation>
    </message>
    <message>
        <source>Except these terms</source>
        <translation>Sauf ces termes</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Expected nadir from day</source>
        <translation>Nadir attendu du jour</translation>
    </message>
    <message>
        <source>Expected nadir to day</source>
        <translation>Nadir attendu au jour</translation>
    </message>
    <message>
        <source>Expectedness</source>
        <translation>Caractère attendu</translation>
    </message>
    <message>
        <source>Exposure rate at release</source>
        <translation>Débit d’exposition à la sortie</translation>
    </message>
    <message>
        <source>Extravasation</source>
        <translation>Extravasation</translation>
    </message>
    <message>
        <source>Fever of 38.9 °C on day 18, antibiotics from day 18</source>
        <translation>Fièvre de 38,9 °C au jour 18, antibiotiques dès le jour 18</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Follow-up number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>For a recovery</source>
        <translation>Pour une récupération</translation>
    </message>
    <message>
        <source>For example I-131; leave empty if the agent is not radioactive.</source>
        <translation>Par exemple I-131&#x202f;; laissez vide si le produit n’est pas radioactif.</translation>
    </message>
    <message>
        <source>For longer than</source>
        <translation>Pendant plus de</translation>
    </message>
    <message>
        <source>Formula for body surface area</source>
        <translation>Formule de la surface corporelle</translation>
    </message>
    <message>
        <source>Four or five without DLT allow escalation</source>
        <translation>Quatre ou cinq sans DLT permettent l’escalade</translation>
    </message>
    <message>
        <source>Fourth study treatment</source>
        <translation>Quatrième traitement de l’étude</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fraction</translation>
    </message>
    <message>
        <source>From and to, and why; empty means none.</source>
        <translation>De et à, et pourquoi&#x202f;; vide signifie aucune.</translation>
    </message>
    <message>
        <source>From the administration record.</source>
        <translation>Dans le relevé d’administration.</translation>
    </message>
    <message>
        <source>From the certificate of the batch or the pharmacy&apos;s own test.</source>
        <translation>Dans le certificat du lot ou le contrôle de la pharmacie.</translation>
    </message>
    <message>
        <source>From the death certificate or the report of who cared for the participant.</source>
        <translation>Dans le certificat de décès ou le rapport des soignants.</translation>
    </message>
    <message>
        <source>From the dosing section of the protocol: flat, or per m² or kg.</source>
        <translation>Dans la section posologique du protocole&#x202f;: fixe, ou par m² ou kg.</translation>
    </message>
    <message>
        <source>From the label of the bag.</source>
        <translation>Sur l’étiquette de la poche.</translation>
    </message>
    <message>
        <source>From the label of the vial.</source>
        <translation>Sur l’étiquette du flacon.</translation>
    </message>
    <message>
        <source>From the laboratory&apos;s report.</source>
        <translation>Dans le compte rendu du laboratoire.</translation>
    </message>
    <message>
        <source>From the medical record.</source>
        <translation>Dans le dossier médical.</translation>
    </message>
    <message>
        <source>From the protocol&apos;s definition of the DLT period.</source>
        <translation>Dans la définition de la période DLT du protocole.</translation>
    </message>
    <message>
        <source>From the protocol.</source>
        <translation>Dans le protocole.</translation>
    </message>
    <message>
        <source>From the signed eligibility checklist.</source>
        <translation>Dans la liste d’éligibilité signée.</translation>
    </message>
    <message>
        <source>From the source; it is printed with what is missing.</source>
        <translation>Dans la source&#x202f;; imprimé avec ce qui manque.</translation>
    </message>
    <message>
        <source>From the statistical section of the protocol.</source>
        <translation>Dans la section statistique du protocole.</translation>
    </message>
    <message>
        <source>From the title page of the protocol.</source>
        <translation>Sur la page de titre du protocole.</translation>
    </message>
    <message>
        <source>Full title</source>
        <translation>Titre complet</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administrée</translation>
    </message>
    <message>
        <source>Given at the local hospital</source>
        <translation>Donné à l’hôpital local</translation>
    </message>
    <message>
        <source>Given for</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Given to some or all participants, for example weekly dexamethasone.</source>
        <translation>Donné à tous les participants ou à certains, par exemple dexaméthasone hebdomadaire.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Grade or higher</source>
        <translation>Grade ou plus</translation>
    </message>
    <message>
        <source>Haemoglobin after red cells</source>
        <translation>Hémoglobine après globules rouges</translation>
    </message>
    <message>
        <source>Half width of the indifference interval</source>
        <translation>Demi-largeur de l’intervalle d’indifférence</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Hospital stay</source>
        <translation>Séjour à l’hôpital</translation>
    </message>
    <message>
        <source>How far above the target still counts as at the target; from the protocol.</source>
        <translation>Jusqu’où, au-dessus de la cible, c’est encore la cible&#x202f;; dans le protocole.</translation>
    </message>
    <message>
        <source>How far below the target still counts as at the target; from the protocol.</source>
        <translation>Jusqu’où, au-dessous de la cible, c’est encore la cible&#x202f;; dans le protocole.</translation>
    </message>
    <message>
        <source>How it stands at the last look.</source>
        <translation>Où cela en était au dernier regard.</translation>
    </message>
    <message>
        <source>How many days after it the visit still counts; empty means 0.</source>
        <translation>Combien de jours après la visite compte encore&#x202f;; vide signifie 0.</translation>
    </message>
    <message>
        <source>How many days before it the visit still counts; empty means 0.</source>
        <translation>Combien de jours avant la visite compte encore&#x202f;; vide signifie 0.</translation>
    </message>
    <message>
        <source>How many days of delay the clause still allows.</source>
        <translation>Combien de jours de retard le critère permet encore.</translation>
    </message>
    <message>
        <source>How many dose levels the protocol plans.</source>
        <translation>Combien de paliers de dose prévoit le protocole.</translation>
    </message>
    <message>
        <source>How many evaluable participants the protocol asks for at this level.</source>
        <translation>Combien de participants évaluables le protocole demande à ce palier.</translation>
    </message>
    <message>
        <source>How many the protocol asks for at the dose that is recommended.</source>
        <translation>Combien le protocole en demande à la dose recommandée.</translation>
    </message>
    <message>
        <source>How many times the value at baseline meets the clause.</source>
        <translation>Combien de fois la valeur initiale remplit le critère.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>How the protocol reads 0 of 4 or 0 of 5.</source>
        <translation>Comment le protocole lit 0 sur 4 ou 0 sur 5.</translation>
    </message>
    <message>
        <source>Immunofixation of serum</source>
        <translation>Immunofixation sérique</translation>
    </message>
    <message>
        <source>Immunofixation of urine</source>
        <translation>Immunofixation urinaire</translation>
    </message>
    <message>
        <source>In completed years, this one included.</source>
        <translation>En années révolues, celle-ci comprise.</translation>
    </message>
    <message>
        <source>In completed years; empty means any age.</source>
        <translation>En années révolues&#x202f;; vide signifie tout âge.</translation>
    </message>
    <message>
        <source>In the words of the certificate or of the investigator.</source>
        <translation>Dans les mots du certificat ou de l’investigateur.</translation>
    </message>
    <message>
        <source>In the words of the source or of the participant.</source>
        <translation>Dans les mots de la source ou du participant.</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Infusion ended</source>
        <translation>Fin de la perfusion</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>Its number in the regimen of the cohort, counted from 1.</source>
        <translation>Son numéro dans le schéma de la cohorte, compté depuis 1.</translation>
    </message>
    <message>
        <source>Its reference range applies, unless one is typed below with the value.</source>
        <translation>Son intervalle de référence s’applique, sauf si un autre est saisi ci-dessous avec la valeur.</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Jugé par</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Jugé le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of clause</source>
        <translation>Type de critère</translation>
    </message>
    <message>
        <source>Labelled activity</source>
        <translation>Activité de l’étiquette</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Laboratory test</source>
        <translation>Analyse de laboratoire</translation>
    </message>
    <message>
        <source>Last approval on</source>
        <translation>Dernière approbation le</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Dernier jour de la période</translation>
    </message>
    <message>
        <source>Last dose completed to six</source>
        <translation>Dernière dose complétée à six</translation>
    </message>
    <message>
        <source>Least participants at the dose recommended</source>
        <translation>Participants minimum à la dose recommandée</translation>
    </message>
    <message>
        <source>Leave empty to let the records decide. A decision needs a reason.</source>
        <translation>Laissez vide pour que les données décident. Une décision exige un motif.</translation>
    </message>
    <message>
        <source>Leave empty to use the study&apos;s formula. A typed value needs its source.</source>
        <translation>Laissez vide pour utiliser la formule de l’étude. Une valeur saisie exige sa source.</translation>
    </message>
    <message>
        <source>Leave empty while the participant is on the study.</source>
        <translation>Laissez vide tant que le participant est dans l’étude.</translation>
    </message>
    <message>
        <source>Left before the second fraction</source>
        <translation>Sorti avant la deuxième fraction</translation>
    </message>
    <message>
        <source>Left empty: 14.</source>
        <translation>Si vide&#x202f;: 14.</translation>
    </message>
    <message>
        <source>Left in the line</source>
        <translation>Reste dans la ligne</translation>
    </message>
    <message>
        <source>Left in the syringe</source>
        <translation>Reste dans la seringue</translation>
    </message>
    <message>
        <source>Left in the vial</source>
        <translation>Reste dans le flacon</translation>
    </message>
    <message>
        <source>Length in days; the fraction from which it counts is given on day 1.</source>
        <translation>Durée en jours&#x202f;; la fraction à partir de laquelle elle compte est administrée au jour 1.</translation>
    </message>
    <message>
        <source>Letters such as A; B; G, in the order wanted by the committee. Empty means the usual ones. They can be ticked in the report dialog.</source>
        <translation>Des lettres, par exemple A; B; G, dans l’ordre voulu par le comité. Vide signifie les sections habituelles. Elles se cochent dans la fenêtre du rapport.</translation>
    </message>
    <message>
        <source>Level thought right before the trial</source>
        <translation>Palier jugé bon avant l’essai</translation>
    </message>
    <message>
        <source>List of January 2018</source>
        <translation>Liste de janvier 2018</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lowest first, separated by semicolons; empty means the levels of the cohorts.</source>
        <translation>La plus basse d’abord, séparées par des points-virgules&#x202f;; vide signifie les paliers des cohortes.</translation>
    </message>
    <message>
        <source>Margin above the target</source>
        <translation>Marge au-dessus de la cible</translation>
    </message>
    <message>
        <source>Margin below the target</source>
        <translation>Marge sous la cible</translation>
    </message>
    <message>
        <source>Measured on the day of this fraction or as the protocol allows.</source>
        <translation>Mesuré le jour de cette fraction ou comme le permet le protocole.</translation>
    </message>
    <message>
        <source>Measured when the participant was released; from radiation safety.</source>
        <translation>Mesuré à la sortie du participant&#x202f;; par la radioprotection.</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings of the committee are counted from 1.</source>
        <translation>Les réunions du comité se comptent depuis 1.</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Membres présents</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du centre</translation>
    </message>
    <message>
        <source>Name of the visit</source>
        <translation>Nom de la visite</translation>
    </message>
    <message>
        <source>Name, date and what was directed, when the activity is off the prescription.</source>
        <translation>Nom, date et instruction donnée, quand l’activité s’écarte de la prescription.</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narratif</translation>
    </message>
    <message>
        <source>Needed when the file holds one site&apos;s participants only.</source>
        <translation>Nécessaire quand le fichier ne contient que les participants d’un centre.</translation>
    </message>
    <message>
        <source>Neutrophils after filgrastim</source>
        <translation>Neutrophiles après filgrastim</translation>
    </message>
    <message>
        <source>New anti-myeloma therapy started</source>
        <translation>Nouveau traitement anti-myélome débuté le</translation>
    </message>
    <message>
        <source>New bone lesion</source>
        <translation>Nouvelle lésion osseuse</translation>
    </message>
    <message>
        <source>No dose is skipped</source>
        <translation>Aucune dose n’est sautée</translation>
    </message>
    <message>
        <source>No event met a clause of the definition</source>
        <translation>Aucun événement n’a rempli un critère de la définition</translation>
    </message>
    <message>
        <source>No for one that will never take place; then the reason is needed.</source>
        <translation>Non pour une visite qui n’aura jamais lieu&#x202f;; le motif est alors requis.</translation>
    </message>
    <message>
        <source>No further adverse events, checked to</source>
        <translation>Pas d’autre événement indésirable, vérifié au</translation>
    </message>
    <message>
        <source>No further serious events, checked to</source>
        <translation>Pas d’autre événement grave, vérifié au</translation>
    </message>
    <message>
        <source>No further transfusions, checked to</source>
        <translation>Pas d’autre transfusion, vérifié au</translation>
    </message>
    <message>
        <source>No medical event; R. Silva, 10 Jan 2018</source>
        <translation>Aucun événement médical&#x202f;; R. Silva, 10 janv. 2018</translation>
    </message>
    <message>
        <source>No new signal</source>
        <translation>Pas de nouveau signal</translation>
    </message>
    <message>
        <source>Normal from</source>
        <translation>Normale de</translation>
    </message>
    <message>
        <source>Normal to</source>
        <translation>Normale à</translation>
    </message>
    <message>
        <source>Not counted when unrelated</source>
        <translation>Non compté si non lié</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Of grade or higher</source>
        <translation>De grade ou plus</translation>
    </message>
    <message>
        <source>Of the radionuclide, for decay corrections; from the pharmacy manual.</source>
        <translation>Du radionucléide, pour les corrections de décroissance&#x202f;; dans le manuel de pharmacie.</translation>
    </message>
    <message>
        <source>Oldest first, separated by semicolons; each participant follows one.</source>
        <translation>La plus ancienne d’abord, séparées par des points-virgules&#x202f;; chaque participant en suit une.</translation>
    </message>
    <message>
        <source>On day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>On how many separate days there must be a transfusion.</source>
        <translation>Sur combien de jours distincts il faut une transfusion.</translation>
    </message>
    <message>
        <source>One line per fraction: dose, day (the first is day 1), days early and late.</source>
        <translation>Une ligne par fraction&#x202f;: dose, jour (la première est au jour 1), jours avant et après.</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Only for cohorts</source>
        <translation>Seulement pour les cohortes</translation>
    </message>
    <message>
        <source>Only for the illustration of fractions against a single dose. Empty: 2 to 8 days are shown.</source>
        <translation>Seulement pour l’illustration des fractions face à une dose unique. Vide&#x202f;: 2 à 8 jours sont montrés.</translation>
    </message>
    <message>
        <source>Only where the written directive gives a range.</source>
        <translation>Seulement si la prescription écrite donne une plage.</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Open cohort 6 after the amendment</source>
        <translation>Ouvrir la cohorte 6 après l’amendement</translation>
    </message>
    <message>
        <source>Open until the answer satisfies whoever asked.</source>
        <translation>Ouverte jusqu’à ce que la réponse satisfasse qui a demandé.</translation>
    </message>
    <message>
        <source>Opened after the amendment</source>
        <translation>Ouverte après l’amendement</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <source>Or another long-acting growth factor. Left empty: 14.</source>
        <translation>Ou un autre facteur de croissance à action prolongée. Si vide&#x202f;: 14.</translation>
    </message>
    <message>
        <source>Other names of the agent</source>
        <translation>Autres noms du produit</translation>
    </message>
    <message>
        <source>Other study treatment</source>
        <translation>Autre traitement à l’étude</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Outcomes by dose level</source>
        <translation>Résultats par palier de dose</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>ID du participant</translation>
    </message>
    <message>
        <source>Participants are made up</source>
        <translation>Participants fictifs</translation>
    </message>
    <message>
        <source>Participants per cohort</source>
        <translation>Participants par cohorte</translation>
    </message>
    <message>
        <source>Percent of the nucleated cells, from the report of aspirate or biopsy; the higher of both.</source>
        <translation>Pour cent des cellules nucléées, dans le compte rendu du myélogramme ou de la biopsie&#x202f;; le plus élevé.</translation>
    </message>
    <message>
        <source>Pharmacy worksheet</source>
        <translation>Fiche de la pharmacie</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Examen physique</translation>
    </message>
    <message>
        <source>Physical half-life</source>
        <translation>Période physique</translation>
    </message>
    <message>
        <source>Plain words, such as low platelets. Down: the usual ones.</source>
        <translation>Des mots simples en anglais, par exemple low platelets. Flèche bas&#x202f;: les termes usuels.</translation>
    </message>
    <message>
        <source>Planned cohorts</source>
        <translation>Cohortes prévues</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>Date prévue</translation>
    </message>
    <message>
        <source>Planned dose</source>
        <translation>Dose prévue</translation>
    </message>
    <message>
        <source>Planned participants</source>
        <translation>Participants prévus</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Visite prévue</translation>
    </message>
    <message>
        <source>Planned, open, closed, under review, cleared: as it stands today.</source>
        <translation>Prévue, ouverte, fermée, examinée, autorisée&#x202f;: où elle en est aujourd’hui.</translation>
    </message>
    <message>
        <source>Plasma cells in the marrow</source>
        <translation>Plasmocytes médullaires</translation>
    </message>
    <message>
        <source>Plasmacytomas</source>
        <translation>Plasmocytomes</translation>
    </message>
    <message>
        <source>Platelets after a platelet transfusion</source>
        <translation>Plaquettes après une transfusion de plaquettes</translation>
    </message>
    <message>
        <source>Platelets below 25 × 10⁹/L for more than 28 days</source>
        <translation>Plaquettes sous 25 × 10⁹/L pendant plus de 28 jours</translation>
    </message>
    <message>
        <source>Platelets below the limit at screening</source>
        <translation>Plaquettes sous la limite à la sélection</translation>
    </message>
    <message>
        <source>Platelets in adult doses: one apheresis unit or one pool is 1. Red cells and others in units: one bag is 1.</source>
        <translation>Plaquettes en doses adultes&#x202f;: un concentré d’aphérèse ou un mélange vaut 1. Globules rouges et autres en unités&#x202f;: une poche vaut 1.</translation>
    </message>
    <message>
        <source>Platelets in ×10⁹/L or haemoglobin in g/dL, the last before this transfusion.</source>
        <translation>Plaquettes en ×10⁹/L ou hémoglobine en g/dL, la dernière avant cette transfusion.</translation>
    </message>
    <message>
        <source>Platelets twice a week until day 64</source>
        <translation>Plaquettes deux fois par semaine jusqu’au jour 64</translation>
    </message>
    <message>
        <source>Position in the audit trail</source>
        <translation>Position dans la piste d’audit</translation>
    </message>
    <message>
        <source>Prescribed amount</source>
        <translation>Quantité prescrite</translation>
    </message>
    <message>
        <source>Prescribed range from</source>
        <translation>Plage prescrite de</translation>
    </message>
    <message>
        <source>Prescribed range to</source>
        <translation>Plage prescrite à</translation>
    </message>
    <message>
        <source>Printed beside the rule and the definition, for example what is not final.</source>
        <translation>Imprimées à côté de la règle et de la définition, par exemple ce qui n’est pas définitif.</translation>
    </message>
    <message>
        <source>Prior correlation</source>
        <translation>Corrélation a priori</translation>
    </message>
    <message>
        <source>Prior lines of systemic therapy</source>
        <translation>Lignes antérieures de traitement systémique</translation>
    </message>
    <message>
        <source>Prior mean of log α</source>
        <translation>Moyenne a priori de log α</translation>
    </message>
    <message>
        <source>Prior mean of log β</source>
        <translation>Moyenne a priori de log β</translation>
    </message>
    <message>
        <source>Prior spread of log α</source>
        <translation>Dispersion a priori de log α</translation>
    </message>
    <message>
        <source>Prior spread of log β</source>
        <translation>Dispersion a priori de log β</translation>
    </message>
    <message>
        <source>Probability above which a dose is closed</source>
        <translation>Probabilité au-delà de laquelle une dose est fermée</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Product transfused</source>
        <translation>Produit transfusé</translation>
    </message>
    <message>
        <source>Progression of the myeloma</source>
        <translation>Progression du myélome</translation>
    </message>
    <message>
        <source>Protocol 2.0, section 6.3</source>
        <translation>Protocole 2.0, section 6.3</translation>
    </message>
    <message>
        <source>Protocol deviation</source>
        <translation>Écart au protocole</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Numéro du protocole</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Version du protocole</translation>
    </message>
    <message>
        <source>Protocol version followed</source>
        <translation>Version du protocole suivie</translation>
    </message>
    <message>
        <source>Protocol versions</source>
        <translation>Versions du protocole</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Quorum present</source>
        <translation>Quorum atteint</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Origine raciale</translation>
    </message>
    <message>
        <source>Radiation safety officer&apos;s word</source>
        <translation>Avis du responsable de la radioprotection</translation>
    </message>
    <message>
        <source>Radiochemical purity</source>
        <translation>Pureté radiochimique</translation>
    </message>
    <message>
        <source>Radionuclide</source>
        <translation>Radionucléide</translation>
    </message>
    <message>
        <source>Rate that is too high (BOIN)</source>
        <translation>Taux trop élevé (BOIN)</translation>
    </message>
    <message>
        <source>Rate that is too low (BOIN)</source>
        <translation>Taux trop bas (BOIN)</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Reading after the infusion, not corrected for decay; 0 if none.</source>
        <translation>Lecture après la perfusion, sans correction de décroissance&#x202f;; 0 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Reading of the dose calibrator, not corrected for decay.</source>
        <translation>Lecture de l’activimètre, non corrigée de la décroissance.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason for a late report</source>
        <translation>Motif du retard de déclaration</translation>
    </message>
    <message>
        <source>Reason for admission</source>
        <translation>Motif de l’admission</translation>
    </message>
    <message>
        <source>Reason for deciding otherwise</source>
        <translation>Motif d’une autre décision</translation>
    </message>
    <message>
        <source>Reason for screen failure</source>
        <translation>Motif de l’échec de sélection</translation>
    </message>
    <message>
        <source>Reason for switching it off</source>
        <translation>Motif de la désactivation</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Motif en mots</translation>
    </message>
    <message>
        <source>Reason why not</source>
        <translation>Motif du non fait</translation>
    </message>
    <message>
        <source>Receives the other study treatment</source>
        <translation>Reçoit l’autre traitement à l’étude</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Recommended regimen</source>
        <translation>Schéma recommandé</translation>
    </message>
    <message>
        <source>Reference dose</source>
        <translation>Dose de référence</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Intervalle de référence</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Relapsed or refractory multiple myeloma</source>
        <translation>Myélome multiple en rechute ou réfractaire</translation>
    </message>
    <message>
        <source>Repeated the same day</source>
        <translation>Répété le même jour</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Report 5</source>
        <translation>Rapport 5</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport établi</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Numéro de rapport</translation>
    </message>
    <message>
        <source>Report that the committee saw</source>
        <translation>Rapport que le comité a vu</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Déclaré par</translation>
    </message>
    <message>
        <source>Reported term</source>
        <translation>Terme rapporté</translation>
    </message>
    <message>
        <source>Reported to the authority on</source>
        <translation>Déclaré à l’autorité le</translation>
    </message>
    <message>
        <source>Residual measured at</source>
        <translation>Résidu mesuré à</translation>
    </message>
    <message>
        <source>Residual measured on</source>
        <translation>Résidu mesuré le</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Response (IMWG)</source>
        <translation>Réponse (IMWG)</translation>
    </message>
    <message>
        <source>Response categories not used</source>
        <translation>Catégories de réponse non utilisées</translation>
    </message>
    <message>
        <source>Responses after this date no longer count.</source>
        <translation>Les réponses après cette date ne comptent plus.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Results name it by the same words.</source>
        <translation>Les résultats le nomment par les mêmes mots.</translation>
    </message>
    <message>
        <source>Review number</source>
        <translation>Numéro de revue</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule applied</source>
        <translation>Règle appliquée</translation>
    </message>
    <message>
        <source>SAE report</source>
        <translation>Déclaration d’EIG</translation>
    </message>
    <message>
        <source>Said in the empty field itself, by a key for each reason.</source>
        <translation>Indiqué dans le champ vide lui-même, par une touche pour chaque raison.</translation>
    </message>
    <message>
        <source>Screen failure</source>
        <translation>Échec de sélection</translation>
    </message>
    <message>
        <source>Sections of the safety summary</source>
        <translation>Sections de la synthèse de sécurité</translation>
    </message>
    <message>
        <source>Seen at the local hospital</source>
        <translation>Vu à l’hôpital local</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envoyée à</translation>
    </message>
    <message>
        <source>Sent to the sponsor on</source>
        <translation>Envoyée au promoteur le</translation>
    </message>
    <message>
        <source>Separated by semicolons; any hemorrhage stands for every term with that word.</source>
        <translation>Séparés par des points-virgules&#x202f;; «&#x202f;any hemorrhage&#x202f;» vaut pour tout terme contenant ce mot.</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Serious because</source>
        <translation>Critère de gravité</translation>
    </message>
    <message>
        <source>Serious event</source>
        <translation>Événement grave</translation>
    </message>
    <message>
        <source>Severity in words</source>
        <translation>Sévérité en mots</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Site 05</source>
        <translation>Centre 05</translation>
    </message>
    <message>
        <source>Site became aware on</source>
        <translation>Connu du centre le</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Squelette</translation>
    </message>
    <message>
        <source>Source of that area</source>
        <translation>Source de cette surface</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Promoteur</translation>
    </message>
    <message>
        <source>Sponsor&apos;s decision</source>
        <translation>Décision du promoteur</translation>
    </message>
    <message>
        <source>Spread of the prior</source>
        <translation>Dispersion a priori</translation>
    </message>
    <message>
        <source>Staggered start of a cohort; 0 or empty means no wait.</source>
        <translation>Début échelonné d’une cohorte&#x202f;; 0 ou vide signifie sans attente.</translation>
    </message>
    <message>
        <source>Standard deviation of β; empty means √1.34.</source>
        <translation>Écart-type de β&#x202f;; vide signifie √1,34.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Still in hospital</source>
        <translation>Encore à l’hôpital</translation>
    </message>
    <message>
        <source>Stop when the lowest dose exceeds the rate</source>
        <translation>Arrêt quand la dose la plus basse dépasse le taux</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Study agent</source>
        <translation>Produit à l’étude</translation>
    </message>
    <message>
        <source>Study: The expected nadir ends after the DLT window.</source>
        <translation>Étude&#x202f;: le nadir attendu finit après la fenêtre DLT.</translation>
    </message>
    <message>
        <source>System organ class</source>
        <translation>Classe de systèmes d’organes</translation>
    </message>
    <message>
        <source>Taken at (UTC)</source>
        <translation>Établi à (UTC)</translation>
    </message>
    <message>
        <source>Taken from protocol 2.0, section 9</source>
        <translation>Repris du protocole 2.0, section 9</translation>
    </message>
    <message>
        <source>Target DLT rate</source>
        <translation>Taux cible de DLT</translation>
    </message>
    <message>
        <source>Target interval from</source>
        <translation>Intervalle cible de</translation>
    </message>
    <message>
        <source>Target interval to</source>
        <translation>Intervalle cible à</translation>
    </message>
    <message>
        <source>Terms that the protocol leaves out of the clause, separated by semicolons.</source>
        <translation>Termes que le protocole exclut du critère, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Text of the medical monitor</source>
        <translation>Texte du moniteur médical</translation>
    </message>
    <message>
        <source>The DLT rate above which the lowest dose is too toxic; as a share of 1.</source>
        <translation>Le taux de DLT au-dessus duquel la dose la plus basse est trop toxique&#x202f;; en part de 1.</translation>
    </message>
    <message>
        <source>The DLT rate that the protocol aims at, as a share of 1.</source>
        <translation>Le taux de DLT visé par le protocole, en part de 1.</translation>
    </message>
    <message>
        <source>The adverse event of grade 5, where one is recorded.</source>
        <translation>L’événement indésirable de grade 5, s’il y en a un.</translation>
    </message>
    <message>
        <source>The amount on the written directive.</source>
        <translation>La quantité de la prescription écrite.</translation>
    </message>
    <message>
        <source>The assessment covers</source>
        <translation>L’évaluation porte sur</translation>
    </message>
    <message>
        <source>The authorised user who signed it before use.</source>
        <translation>L’utilisateur autorisé qui l’a signée avant usage.</translation>
    </message>
    <message>
        <source>The clause is met only after more than so many days.</source>
        <translation>Le critère n’est rempli qu’après plus de ce nombre de jours.</translation>
    </message>
    <message>
        <source>The clause of the protocol&apos;s definition that is met.</source>
        <translation>Le critère rempli de la définition du protocole.</translation>
    </message>
    <message>
        <source>The cohort into which the participant was enrolled; from the enrolment form.</source>
        <translation>La cohorte d’inclusion du participant&#x202f;; dans le formulaire d’inclusion.</translation>
    </message>
    <message>
        <source>The cohort on which the committee is to decide.</source>
        <translation>La cohorte sur laquelle le comité doit décider.</translation>
    </message>
    <message>
        <source>The cohort that was created from this recommendation.</source>
        <translation>La cohorte créée à partir de cette recommandation.</translation>
    </message>
    <message>
        <source>The cohorts that the committee looked at.</source>
        <translation>Les cohortes que le comité a examinées.</translation>
    </message>
    <message>
        <source>The committee asked for three more at this dose</source>
        <translation>Le comité en a demandé trois de plus à cette dose</translation>
    </message>
    <message>
        <source>The criterion that was not met, from the checklist.</source>
        <translation>Le critère non rempli, dans la liste.</translation>
    </message>
    <message>
        <source>The date beside that signature.</source>
        <translation>La date à côté de cette signature.</translation>
    </message>
    <message>
        <source>The date of that judgement.</source>
        <translation>La date de ce jugement.</translation>
    </message>
    <message>
        <source>The date of the last approval that was needed; from its letter.</source>
        <translation>La date de la dernière approbation requise&#x202f;; dans sa lettre.</translation>
    </message>
    <message>
        <source>The date that the participant wrote on the consent form.</source>
        <translation>La date que le participant a écrite sur le consentement.</translation>
    </message>
    <message>
        <source>The day counted from is day 1, the day before it is -1; there is no day 0.</source>
        <translation>Le jour d’où l’on compte est le jour 1, la veille est -1&#x202f;; il n’y a pas de jour 0.</translation>
    </message>
    <message>
        <source>The day from which the protocol counts this visit.</source>
        <translation>Le jour depuis lequel le protocole compte cette visite.</translation>
    </message>
    <message>
        <source>The day in the confirmation of the fax, mail or portal.</source>
        <translation>Le jour figurant sur l’accusé du fax, du courriel ou du portail.</translation>
    </message>
    <message>
        <source>The day of that decision.</source>
        <translation>Le jour de cette décision.</translation>
    </message>
    <message>
        <source>The day of that reading; from the dose calibrator&apos;s record.</source>
        <translation>Le jour de cette lecture&#x202f;; dans le relevé de l’activimètre.</translation>
    </message>
    <message>
        <source>The day of the admission; from the discharge letter.</source>
        <translation>Le jour de l’admission&#x202f;; dans la lettre de sortie.</translation>
    </message>
    <message>
        <source>The day of the answer.</source>
        <translation>Le jour de la réponse.</translation>
    </message>
    <message>
        <source>The day of the assessment, on which its last test was drawn or read.</source>
        <translation>Le jour de l’évaluation, où son dernier examen a été prélevé ou lu.</translation>
    </message>
    <message>
        <source>The day of the last enrolment, or of the decision to close it.</source>
        <translation>Le jour de la dernière inclusion, ou de la décision de la fermer.</translation>
    </message>
    <message>
        <source>The day of the meeting; from its minutes.</source>
        <translation>Le jour de la réunion&#x202f;; dans son compte rendu.</translation>
    </message>
    <message>
        <source>The day of these readings.</source>
        <translation>Le jour de ces lectures.</translation>
    </message>
    <message>
        <source>The day on which an investigator signed the checklist.</source>
        <translation>Le jour où un investigateur a signé la liste.</translation>
    </message>
    <message>
        <source>The day on which it began; from the transfusion record.</source>
        <translation>Le jour où elle a commencé&#x202f;; dans le relevé de transfusion.</translation>
    </message>
    <message>
        <source>The day on which it was over or back at its baseline.</source>
        <translation>Le jour où il a pris fin ou est revenu à l’état initial.</translation>
    </message>
    <message>
        <source>The day on which participation ended, for whatever reason.</source>
        <translation>Le jour où la participation a pris fin, quel qu’en soit le motif.</translation>
    </message>
    <message>
        <source>The day on which that sample was drawn.</source>
        <translation>Le jour de ce prélèvement.</translation>
    </message>
    <message>
        <source>The day on which the administration began; from the administration record.</source>
        <translation>Le jour où l’administration a commencé&#x202f;; dans le relevé d’administration.</translation>
    </message>
    <message>
        <source>The day on which the participant left; from the discharge letter.</source>
        <translation>Le jour où le participant est sorti&#x202f;; dans la lettre de sortie.</translation>
    </message>
    <message>
        <source>The day on which the participant was seen.</source>
        <translation>Le jour où le participant a été vu.</translation>
    </message>
    <message>
        <source>The day on which the place in the cohort was confirmed.</source>
        <translation>Le jour où la place dans la cohorte a été confirmée.</translation>
    </message>
    <message>
        <source>The day on which the protocol was not followed.</source>
        <translation>Le jour où le protocole n’a pas été suivi.</translation>
    </message>
    <message>
        <source>The day on which the sample was drawn, not that of the print-out.</source>
        <translation>Le jour du prélèvement, pas celui de l’impression.</translation>
    </message>
    <message>
        <source>The day that the regimen asks for, counted from the first fraction.</source>
        <translation>Le jour que demande le schéma, compté depuis la première fraction.</translation>
    </message>
    <message>
        <source>The days must lie within so many days.</source>
        <translation>Les jours doivent tenir en ce nombre de jours.</translation>
    </message>
    <message>
        <source>The decision as the sponsor wrote it.</source>
        <translation>La décision, comme le promoteur l’a écrite.</translation>
    </message>
    <message>
        <source>The design that the protocol names.</source>
        <translation>Le plan que nomme le protocole.</translation>
    </message>
    <message>
        <source>The disease, in the words of the protocol.</source>
        <translation>La maladie, dans les mots du protocole.</translation>
    </message>
    <message>
        <source>The dose at which the trial goes on.</source>
        <translation>La dose à laquelle l’essai continue.</translation>
    </message>
    <message>
        <source>The dose by which doses are divided in the model; from the statistical section.</source>
        <translation>La dose par laquelle le modèle divise les doses&#x202f;; dans la section statistique.</translation>
    </message>
    <message>
        <source>The dose-toxicity model of the protocol.</source>
        <translation>Le modèle dose-toxicité du protocole.</translation>
    </message>
    <message>
        <source>The event that led to the admission or made the stay longer.</source>
        <translation>L’événement qui a conduit à l’admission ou a prolongé le séjour.</translation>
    </message>
    <message>
        <source>The events or doses that the judgement is about.</source>
        <translation>Les événements ou doses que concerne le jugement.</translation>
    </message>
    <message>
        <source>The first day of iodide or perchlorate; from the medication chart.</source>
        <translation>Le premier jour d’iodure ou de perchlorate&#x202f;; dans la feuille de traitement.</translation>
    </message>
    <message>
        <source>The first day of the event at any grade, as far as it is known.</source>
        <translation>Le premier jour de l’événement, à n’importe quel grade, pour autant qu’il soit connu.</translation>
    </message>
    <message>
        <source>The first day on which it applies; empty means from the beginning.</source>
        <translation>Le premier jour où il s’applique&#x202f;; vide signifie depuis le début.</translation>
    </message>
    <message>
        <source>The first day on which somebody could be enrolled into it.</source>
        <translation>Le premier jour où quelqu’un pouvait y être inclus.</translation>
    </message>
    <message>
        <source>The first day, as far as it is known.</source>
        <translation>Le premier jour, pour autant qu’il soit connu.</translation>
    </message>
    <message>
        <source>The first report, or one that follows it up.</source>
        <translation>La déclaration initiale, ou une qui la suit.</translation>
    </message>
    <message>
        <source>The generic name; from the medication chart.</source>
        <translation>Le nom générique&#x202f;; dans la feuille de traitement.</translation>
    </message>
    <message>
        <source>The hospital told the site after the weekend</source>
        <translation>L’hôpital a informé le centre après le week-end</translation>
    </message>
    <message>
        <source>The investigator or medical monitor who decided.</source>
        <translation>L’investigateur ou le moniteur médical qui a décidé.</translation>
    </message>
    <message>
        <source>The investigator or the committee that judged.</source>
        <translation>L’investigateur ou le comité qui a jugé.</translation>
    </message>
    <message>
        <source>The investigator who judged the items ticked beside it.</source>
        <translation>L’investigateur qui a évalué les éléments cochés à côté.</translation>
    </message>
    <message>
        <source>The laboratory test or the measurement.</source>
        <translation>Le test de laboratoire ou la mesure.</translation>
    </message>
    <message>
        <source>The largest number that the protocol allows.</source>
        <translation>Le plus grand nombre que permet le protocole.</translation>
    </message>
    <message>
        <source>The last day of it.</source>
        <translation>Son dernier jour.</translation>
    </message>
    <message>
        <source>The last day on which anybody of the site saw or spoke to the participant.</source>
        <translation>Le dernier jour où quelqu’un du centre a vu le participant ou lui a parlé.</translation>
    </message>
    <message>
        <source>The last day on which it applies; empty means until now.</source>
        <translation>Le dernier jour où il s’applique&#x202f;; vide signifie jusqu’à maintenant.</translation>
    </message>
    <message>
        <source>The last day on which it was given.</source>
        <translation>Le dernier jour où il a été donné.</translation>
    </message>
    <message>
        <source>The last day on which the lowest counts are expected; from the protocol or the brochure.</source>
        <translation>Le dernier jour où le nadir est attendu&#x202f;; dans le protocole ou la brochure.</translation>
    </message>
    <message>
        <source>The last day whose data count for the report.</source>
        <translation>Le dernier jour dont les données comptent pour le rapport.</translation>
    </message>
    <message>
        <source>The last measured before this fraction; from the visit note.</source>
        <translation>La dernière valeur mesurée avant cette fraction&#x202f;; dans la note de visite.</translation>
    </message>
    <message>
        <source>The lower end of the interval of DLT rates that is aimed at.</source>
        <translation>La borne inférieure de l’intervalle visé de taux de DLT.</translation>
    </message>
    <message>
        <source>The lower limit on the laboratory&apos;s list; empty where it has none.</source>
        <translation>La limite inférieure de la liste du laboratoire&#x202f;; vide s’il n’en a pas.</translation>
    </message>
    <message>
        <source>The lowest grade that meets the clause.</source>
        <translation>Le plus bas grade qui remplit le critère.</translation>
    </message>
    <message>
        <source>The marker by which response is judged, as measured at baseline.</source>
        <translation>Le marqueur d’après lequel la réponse est jugée, comme mesuré au départ.</translation>
    </message>
    <message>
        <source>The name of the person who judged.</source>
        <translation>Le nom de la personne qui a jugé.</translation>
    </message>
    <message>
        <source>The name that the protocol uses.</source>
        <translation>Le nom qu’utilise le protocole.</translation>
    </message>
    <message>
        <source>The number of the site, as in the participant&apos;s ID.</source>
        <translation>Le numéro du centre, comme dans l’identifiant du participant.</translation>
    </message>
    <message>
        <source>The number on the title page of the protocol.</source>
        <translation>Le numéro de la page de titre du protocole.</translation>
    </message>
    <message>
        <source>The one that the protocol or the pharmacy manual names.</source>
        <translation>Celle que nomme le protocole ou le manuel de pharmacie.</translation>
    </message>
    <message>
        <source>The participant who got it.</source>
        <translation>Le participant qui l’a reçu.</translation>
    </message>
    <message>
        <source>The participant who had the event.</source>
        <translation>Le participant qui a eu l’événement.</translation>
    </message>
    <message>
        <source>The participant who is not evaluable and whose place this one takes.</source>
        <translation>Le participant non évaluable dont celui-ci prend la place.</translation>
    </message>
    <message>
        <source>The participant who was in hospital.</source>
        <translation>Le participant qui était à l’hôpital.</translation>
    </message>
    <message>
        <source>The participant who was to get it.</source>
        <translation>Le participant qui devait le recevoir.</translation>
    </message>
    <message>
        <source>The participant whom it concerns.</source>
        <translation>Le participant concerné.</translation>
    </message>
    <message>
        <source>The participant whose DLT window is judged.</source>
        <translation>Le participant dont la fenêtre DLT est jugée.</translation>
    </message>
    <message>
        <source>The participant whose disease was assessed.</source>
        <translation>Le participant dont la maladie a été évaluée.</translation>
    </message>
    <message>
        <source>The participant whose sample it is.</source>
        <translation>Le participant dont vient le prélèvement.</translation>
    </message>
    <message>
        <source>The participant whose visit it is.</source>
        <translation>Le participant dont c’est la visite.</translation>
    </message>
    <message>
        <source>The participant&apos;s number in the study, never initials or a name.</source>
        <translation>Le numéro du participant dans l’étude, jamais des initiales ni un nom.</translation>
    </message>
    <message>
        <source>The product whose transfusions count.</source>
        <translation>Le produit dont les transfusions comptent.</translation>
    </message>
    <message>
        <source>The reason in a few words, from the source.</source>
        <translation>Le motif en quelques mots, dans la source.</translation>
    </message>
    <message>
        <source>The report of Dosebook that was in front of the committee.</source>
        <translation>Le rapport de Dosebook dont disposait le comité.</translation>
    </message>
    <message>
        <source>The results, transfusions, medications and doses that this event is about.</source>
        <translation>Les résultats, transfusions, médicaments et doses que concerne cet événement.</translation>
    </message>
    <message>
        <source>The rule is taken from protocol 2.0, which is not final</source>
        <translation>La règle vient du protocole 2.0, qui n’est pas définitif</translation>
    </message>
    <message>
        <source>The serious event that this report tells of.</source>
        <translation>L’événement grave dont parle cette déclaration.</translation>
    </message>
    <message>
        <source>The shipment came a day late</source>
        <translation>L’envoi est arrivé un jour trop tard</translation>
    </message>
    <message>
        <source>The study lead who decided it.</source>
        <translation>Le responsable de l’étude qui l’a décidé.</translation>
    </message>
    <message>
        <source>The study&apos;s, unless the event was graded by another.</source>
        <translation>Celle de l’étude, sauf si l’événement a été gradé avec une autre.</translation>
    </message>
    <message>
        <source>The test to which the range belongs.</source>
        <translation>Le test auquel appartient l’intervalle.</translation>
    </message>
    <message>
        <source>The test whose values the clause looks at.</source>
        <translation>Le test dont le critère regarde les valeurs.</translation>
    </message>
    <message>
        <source>The time in that confirmation.</source>
        <translation>L’heure figurant sur cet accusé.</translation>
    </message>
    <message>
        <source>The time of that reading; from the dose calibrator&apos;s record.</source>
        <translation>L’heure de cette lecture&#x202f;; dans le relevé de l’activimètre.</translation>
    </message>
    <message>
        <source>The time of that, on the clock of 24 hours; without it the whole day counts.</source>
        <translation>L’heure correspondante, sur 24 heures&#x202f;; sans elle, tout le jour compte.</translation>
    </message>
    <message>
        <source>The time of these readings.</source>
        <translation>L’heure de ces lectures.</translation>
    </message>
    <message>
        <source>The unit in which the laboratory prints the range.</source>
        <translation>L’unité dans laquelle le laboratoire imprime l’intervalle.</translation>
    </message>
    <message>
        <source>The unit in which the protocol gives the dose.</source>
        <translation>L’unité dans laquelle le protocole donne la dose.</translation>
    </message>
    <message>
        <source>The upper end of the interval of DLT rates that is aimed at.</source>
        <translation>La borne supérieure de l’intervalle visé de taux de DLT.</translation>
    </message>
    <message>
        <source>The upper limit on the laboratory&apos;s list; empty where it has none.</source>
        <translation>La limite supérieure de la liste du laboratoire&#x202f;; vide s’il n’en a pas.</translation>
    </message>
    <message>
        <source>The version of the protocol that allows this cohort.</source>
        <translation>La version du protocole qui autorise cette cohorte.</translation>
    </message>
    <message>
        <source>The version that the protocol names.</source>
        <translation>La version que nomme le protocole.</translation>
    </message>
    <message>
        <source>The version that was in force when consent was given.</source>
        <translation>La version en vigueur lors du consentement.</translation>
    </message>
    <message>
        <source>The visit of the schedule; leave empty for one that was not planned.</source>
        <translation>La visite du calendrier&#x202f;; laissez vide si elle n’était pas prévue.</translation>
    </message>
    <message>
        <source>The warning that is not to be asked any more in this study.</source>
        <translation>L’avertissement à ne plus poser dans cette étude.</translation>
    </message>
    <message>
        <source>The words in which the protocol wants causality.</source>
        <translation>Les mots dans lesquels le protocole veut l’imputabilité.</translation>
    </message>
    <message>
        <source>The worst grade that the event had.</source>
        <translation>Le pire grade qu’a eu l’événement.</translation>
    </message>
    <message>
        <source>The year alone, from the medical record.</source>
        <translation>L’année seule, dans le dossier médical.</translation>
    </message>
    <message>
        <source>Third study treatment</source>
        <translation>Troisième traitement de l’étude</translation>
    </message>
    <message>
        <source>This file holds</source>
        <translation>Ce fichier contient</translation>
    </message>
    <message>
        <source>Those that the protocol does not have, such as sCR or MR; the next lower one counts.</source>
        <translation>Celles que le protocole n’a pas, par exemple sCR ou MR&#x202f;; la catégorie inférieure suivante compte.</translation>
    </message>
    <message>
        <source>Thyroid protection from</source>
        <translation>Protection thyroïdienne du</translation>
    </message>
    <message>
        <source>Thyroid protection to</source>
        <translation>Protection thyroïdienne au</translation>
    </message>
    <message>
        <source>Tick none for a visit that everybody has.</source>
        <translation>Ne cochez rien pour une visite que tous ont.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>Heure d’administration</translation>
    </message>
    <message>
        <source>Times the baseline</source>
        <translation>Multiple de la valeur initiale</translation>
    </message>
    <message>
        <source>Together with these terms</source>
        <translation>Avec ces termes</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <source>Transfused on separate days</source>
        <translation>Transfusé en jours distincts</translation>
    </message>
    <message>
        <source>Transfusion</source>
        <translation>Transfusion</translation>
    </message>
    <message>
        <source>Treatment given</source>
        <translation>Traitement reçu</translation>
    </message>
    <message>
        <source>Trial ends with participants</source>
        <translation>Effectif auquel l’essai se termine</translation>
    </message>
    <message>
        <source>Two DLTs at any number close the dose</source>
        <translation>Deux DLT, quel que soit le nombre, ferment la dose</translation>
    </message>
    <message>
        <source>Two platelet transfusions</source>
        <translation>Deux transfusions de plaquettes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit of that count</source>
        <translation>Unité de cette numération</translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation>Unité de la dose</translation>
    </message>
    <message>
        <source>Up to this day the data were given to the committee.</source>
        <translation>Jusqu’à ce jour, les données ont été remises au comité.</translation>
    </message>
    <message>
        <source>Up to this day the sources were read for serious events; after it, not confirmed.</source>
        <translation>Jusqu’à ce jour, les sources ont été lues pour les événements graves&#x202f;; après, rien n’est confirmé.</translation>
    </message>
    <message>
        <source>Up to this day the sources were read for transfusions; after it, not confirmed.</source>
        <translation>Jusqu’à ce jour, les sources ont été lues pour les transfusions&#x202f;; après, rien n’est confirmé.</translation>
    </message>
    <message>
        <source>Urine not collected</source>
        <translation>Urines non recueillies</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable au</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values that are absent, and why</source>
        <translation>Valeurs absentes, et pourquoi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>Numéro de visite</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Warning switched off</source>
        <translation>Avertissement désactivé</translation>
    </message>
    <message>
        <source>Weight of that day</source>
        <translation>Poids du jour</translation>
    </message>
    <message>
        <source>What a reader must know of this assessment.</source>
        <translation>Ce qu’un lecteur doit savoir de cette évaluation.</translation>
    </message>
    <message>
        <source>What counts as the dose when cohorts are put in order.</source>
        <translation>Ce qui compte comme dose pour ordonner les cohortes.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened in its order, with dates and findings, without a name.</source>
        <translation>Ce qui s’est passé dans l’ordre, avec dates et résultats, sans nom.</translation>
    </message>
    <message>
        <source>What has no other form. The rest is seen from its own records.</source>
        <translation>Ce qui n’a pas d’autre formulaire. Le reste se voit à ses propres enregistrements.</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>À quoi il a servi</translation>
    </message>
    <message>
        <source>What it was given as.</source>
        <translation>En tant que quoi il a été donné.</translation>
    </message>
    <message>
        <source>What the clause looks at.</source>
        <translation>Ce que regarde le critère.</translation>
    </message>
    <message>
        <source>What the committee advises the sponsor to do.</source>
        <translation>Ce que le comité conseille au promoteur.</translation>
    </message>
    <message>
        <source>What the committee asks for beside its recommendation.</source>
        <translation>Ce que le comité demande en plus de sa recommandation.</translation>
    </message>
    <message>
        <source>What the committee found about safety, in the words of its letter.</source>
        <translation>Ce que le comité a conclu sur la sécurité, dans les mots de sa lettre.</translation>
    </message>
    <message>
        <source>What the investigator judged with that signature.</source>
        <translation>Ce que l’investigateur a jugé par cette signature.</translation>
    </message>
    <message>
        <source>What the medical monitor wants printed on page 1.</source>
        <translation>Ce que le moniteur médical veut voir imprimé en page 1.</translation>
    </message>
    <message>
        <source>What the participant received; with assay and residuals it is calculated and offered.</source>
        <translation>Ce que le participant a reçu&#x202f;; avec mesure et restes, c’est calculé et proposé.</translation>
    </message>
    <message>
        <source>What the people who decide chose, whether or not the rule advised it.</source>
        <translation>Ce qu’ont choisi ceux qui décident, que la règle l’ait conseillé ou non.</translation>
    </message>
    <message>
        <source>What the schedule of assessments marks for this visit.</source>
        <translation>Ce que le calendrier des évaluations prévoit pour cette visite.</translation>
    </message>
    <message>
        <source>What the source says, or why the value is right as it stands.</source>
        <translation>Ce que dit la source, ou pourquoi la valeur est juste telle quelle.</translation>
    </message>
    <message>
        <source>What the sponsor decided upon the recommendation.</source>
        <translation>Ce que le promoteur a décidé sur la recommandation.</translation>
    </message>
    <message>
        <source>What the stay was for, in the words of the letter.</source>
        <translation>À quoi a servi le séjour, dans les mots de la lettre.</translation>
    </message>
    <message>
        <source>What this version adds</source>
        <translation>Ce que cette version ajoute</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>What was done instead of what the protocol asks for.</source>
        <translation>Ce qui a été fait au lieu de ce que demande le protocole.</translation>
    </message>
    <message>
        <source>What was done with the study treatment because of the event.</source>
        <translation>Ce qui a été fait du traitement de l’étude à cause de l’événement.</translation>
    </message>
    <message>
        <source>What was entered up to this entry is in the report.</source>
        <translation>Ce qui a été saisi jusqu’à cette entrée est dans le rapport.</translation>
    </message>
    <message>
        <source>What was given or done, from the source.</source>
        <translation>Ce qui a été donné ou fait, dans la source.</translation>
    </message>
    <message>
        <source>What was not known when the version before was sent.</source>
        <translation>Ce qui n’était pas connu à l’envoi de la version précédente.</translation>
    </message>
    <message>
        <source>What will never be there. Each of them needs the reason.</source>
        <translation>Ce qui ne sera jamais là. Chacun exige le motif.</translation>
    </message>
    <message>
        <source>When the administration began, on the clock of 24 hours.</source>
        <translation>Quand l’administration a commencé, sur 24 heures.</translation>
    </message>
    <message>
        <source>When the first person of the site knew what this version tells; the 24 hours count from then.</source>
        <translation>Quand la première personne du centre a su ce que dit cette version&#x202f;; les 24 heures comptent à partir de là.</translation>
    </message>
    <message>
        <source>When the infusion ended, on the clock of 24 hours.</source>
        <translation>Quand la perfusion s’est terminée, sur 24 heures.</translation>
    </message>
    <message>
        <source>When the sample was drawn, where there were several on a day.</source>
        <translation>Quand le prélèvement a été fait, s’il y en a eu plusieurs ce jour-là.</translation>
    </message>
    <message>
        <source>Where the area was calculated, and how.</source>
        <translation>Où la surface a été calculée, et comment.</translation>
    </message>
    <message>
        <source>Where the clause stands in the protocol, and how it was read.</source>
        <translation>Où figure le critère dans le protocole, et comment il a été lu.</translation>
    </message>
    <message>
        <source>Where the committee states a regimen: one line per fraction.</source>
        <translation>Si le comité énonce un schéma&#x202f;: une ligne par fraction.</translation>
    </message>
    <message>
        <source>Where the grade changed: a line for each grade, with its first day; the first begins at the onset.</source>
        <translation>Là où le grade a changé&#x202f;: une ligne par grade, avec son premier jour&#x202f;; le premier commence au début de l’événement.</translation>
    </message>
    <message>
        <source>Where the range was taken from.</source>
        <translation>D’où vient l’intervalle.</translation>
    </message>
    <message>
        <source>Where the same amount was given again and again, such as a tablet a day: the day of the last one.</source>
        <translation>Quand la même quantité a été administrée à plusieurs reprises, par exemple un comprimé par jour&#x202f;: le jour de la dernière.</translation>
    </message>
    <message>
        <source>Where the settings stand in the protocol.</source>
        <translation>Où figurent les réglages dans le protocole.</translation>
    </message>
    <message>
        <source>Whether a second assessment agreed, as the criteria ask.</source>
        <translation>Si une seconde évaluation a concordé, comme le demandent les critères.</translation>
    </message>
    <message>
        <source>Whether anything was given or done against it.</source>
        <translation>Si quelque chose a été donné ou fait contre cela.</translation>
    </message>
    <message>
        <source>Whether each dose must be tried before the next higher one.</source>
        <translation>Si chaque dose doit être essayée avant la suivante.</translation>
    </message>
    <message>
        <source>Whether it was a medical event, by whom and when.</source>
        <translation>Si c’était un événement à déclarer (medical event), selon qui et quand.</translation>
    </message>
    <message>
        <source>Whether it was given; one that was left out is recorded too, with its reason.</source>
        <translation>Si elle a été donnée&#x202f;; une fraction omise est enregistrée aussi, avec son motif.</translation>
    </message>
    <message>
        <source>Whether participants of other sites are entered elsewhere.</source>
        <translation>Si les participants d’autres centres sont saisis ailleurs.</translation>
    </message>
    <message>
        <source>Whether some of it went beside the vein; from the administration record.</source>
        <translation>Si une partie est passée à côté de la veine&#x202f;; dans le relevé d’administration.</translation>
    </message>
    <message>
        <source>Whether the dose to be recommended needs six participants; from the protocol.</source>
        <translation>Si la dose à recommander demande six participants&#x202f;; dans le protocole.</translation>
    </message>
    <message>
        <source>Whether the rule may go back to a lower dose; from the protocol.</source>
        <translation>Si la règle peut revenir à une dose plus basse&#x202f;; dans le protocole.</translation>
    </message>
    <message>
        <source>Whether this participant gets the other study treatment too.</source>
        <translation>Si ce participant reçoit aussi l’autre traitement de l’étude.</translation>
    </message>
    <message>
        <source>Whether two DLTs close a dose before the cohort is full; from the protocol.</source>
        <translation>Si deux DLT ferment une dose avant que la cohorte soit complète&#x202f;; dans le protocole.</translation>
    </message>
    <message>
        <source>Which events can meet the clause.</source>
        <translation>Quels événements peuvent remplir le critère.</translation>
    </message>
    <message>
        <source>Which treatment</source>
        <translation>Quel traitement</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>Qui a répondu.</translation>
    </message>
    <message>
        <source>Who approved that it opens: ethics committee, authority, radiation safety.</source>
        <translation>Qui a approuvé son ouverture&#x202f;: comité d’éthique, autorité, radioprotection.</translation>
    </message>
    <message>
        <source>Who decided for the sponsor.</source>
        <translation>Qui a décidé pour le promoteur.</translation>
    </message>
    <message>
        <source>Who decided.</source>
        <translation>Qui a décidé.</translation>
    </message>
    <message>
        <source>Who declared what; “none” where everybody was asked and had none.</source>
        <translation>Qui a déclaré quoi&#x202f;; «&#x202f;aucun&#x202f;» si tous ont été interrogés et n’en avaient pas.</translation>
    </message>
    <message>
        <source>Who judged: the investigator or an independent committee.</source>
        <translation>Qui a jugé&#x202f;: l’investigateur ou un comité indépendant.</translation>
    </message>
    <message>
        <source>Who led the meeting; from its minutes.</source>
        <translation>Qui a dirigé la réunion&#x202f;; dans son compte rendu.</translation>
    </message>
    <message>
        <source>Who read the dose calibrator or corrected the label; from the record.</source>
        <translation>Qui a lu l’activimètre ou corrigé l’étiquette&#x202f;; dans le relevé.</translation>
    </message>
    <message>
        <source>Who sent it.</source>
        <translation>Qui l’a envoyée.</translation>
    </message>
    <message>
        <source>Who took part and voted; from the minutes.</source>
        <translation>Qui a participé et voté&#x202f;; dans le compte rendu.</translation>
    </message>
    <message>
        <source>Why it differs from the regimen; from the source.</source>
        <translation>Pourquoi cela s’écarte du schéma&#x202f;; dans la source.</translation>
    </message>
    <message>
        <source>Why it is or is not a DLT, for whoever reads it later.</source>
        <translation>Pourquoi c’est ou non une DLT, pour qui le lira plus tard.</translation>
    </message>
    <message>
        <source>Why it was given; from the order.</source>
        <translation>Pourquoi il a été donné&#x202f;; dans la prescription.</translation>
    </message>
    <message>
        <source>Why nobody in this study needs to be asked.</source>
        <translation>Pourquoi personne dans cette étude n’a besoin d’être interrogé.</translation>
    </message>
    <message>
        <source>Why the 24 hours were missed; printed with the report.</source>
        <translation>Pourquoi les 24 heures ont été dépassées&#x202f;; imprimé avec la déclaration.</translation>
    </message>
    <message>
        <source>Why the decision differs from the advice.</source>
        <translation>Pourquoi la décision s’écarte de l’avis.</translation>
    </message>
    <message>
        <source>Why the participant was admitted; from the discharge letter.</source>
        <translation>Pourquoi le participant a été admis&#x202f;; dans la lettre de sortie.</translation>
    </message>
    <message>
        <source>Why the records alone do not settle it.</source>
        <translation>Pourquoi les enregistrements seuls ne suffisent pas.</translation>
    </message>
    <message>
        <source>With a probability above</source>
        <translation>Avec une probabilité au-dessus de</translation>
    </message>
    <message>
        <source>With the level thought right it gives a skeleton.</source>
        <translation>Avec le palier jugé bon, elle donne un squelette.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En l’espace de</translation>
    </message>
    <message>
        <source>Word for word from the protocol; it is printed on page 1 of the report.</source>
        <translation>Mot pour mot d’après le protocole&#x202f;; imprimé en page 1 du rapport.</translation>
    </message>
    <message>
        <source>Written directive signed by</source>
        <translation>Prescription écrite signée par</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Year of birth or age; one of them is enough.</source>
        <translation>Année de naissance ou âge&#x202f;; l’un des deux suffit.</translation>
    </message>
    <message>
        <source>Yes leaves out what an investigator held unrelated to the treatment.</source>
        <translation>Oui laisse de côté ce qu’un investigateur a jugé non lié au traitement.</translation>
    </message>
    <message>
        <source>Yes only where the protocol says so. Else such a participant stands as not yet judged and counts for neither.</source>
        <translation>Oui seulement si le protocole le dit. Sinon, un tel participant reste pas encore jugé et ne compte ni dans un sens ni dans l’autre.</translation>
    </message>
    <message>
        <source>Yes where consent was given but not all criteria were met.</source>
        <translation>Oui si le consentement a été donné mais que tous les critères n’étaient pas remplis.</translation>
    </message>
    <message>
        <source>Yes while it has not ended.</source>
        <translation>Oui tant que ce n’est pas terminé.</translation>
    </message>
    <message>
        <source>Yes while it is still given.</source>
        <translation>Oui tant qu’il est encore donné.</translation>
    </message>
    <message>
        <source>Yes while the participant is still there.</source>
        <translation>Oui tant que le participant y est encore.</translation>
    </message>
    <message>
        <source>Yes: by one category, where the protocol says so. Otherwise the program says that it cannot tell.</source>
        <translation>Oui&#x202f;: d’une catégorie, si le protocole le dit. Sinon le programme dit qu’il ne peut pas conclure.</translation>
    </message>
    <message>
        <source>a link to another record, which SDTM keeps in RELREC</source>
        <translation>un lien vers un autre enregistrement, que SDTM garde dans RELREC</translation>
    </message>
    <message>
        <source>a setting of the study, for which SDTM has no variable</source>
        <translation>un réglage de l’étude, pour lequel SDTM n’a pas de variable</translation>
    </message>
    <message>
        <source>a text in free words, which SDTM keeps in the comments (CO)</source>
        <translation>un texte libre, que SDTM garde dans les commentaires (CO)</translation>
    </message>
    <message>
        <source>adult doses or units</source>
        <translation>doses adultes ou unités</translation>
    </message>
    <message>
        <source>belongs into the supplemental qualifiers (SUPP--)</source>
        <translation>relève des qualificatifs supplémentaires (SUPP--)</translation>
    </message>
    <message>
        <source>daratumumab</source>
        <translation>daratumumab</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>pomalidomide</source>
        <translation>pomalidomide</translation>
    </message>
    <message>
        <source>weekly dexamethasone</source>
        <translation>dexaméthasone hebdomadaire</translation>
    </message>
    <message>
        <source>who did or checked what, and when, which SDTM leaves to the audit trail</source>
        <translation>qui a fait ou vérifié quoi, et quand, que SDTM laisse à la piste d’audit</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>µSv/h at 1 m</source>
        <translation>µSv/h à 1 m</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>Add these {count} visits</source>
        <translation>Ajouter ces {count} visites</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Toutes les cohortes</translation>
    </message>
    <message>
        <source>Arrows: days · PageUp, PageDown: months · Home: today · End: the last planned visit · Enter: its place in the matrix</source>
        <translation>Flèches&#x202f;: jours · PgPréc, PgSuiv&#x202f;: mois · Début&#x202f;: aujourd’hui · Fin&#x202f;: dernière visite prévue · Entrée&#x202f;: sa place dans la matrice</translation>
    </message>
    <message>
        <source>Begin the schedule</source>
        <translation>Commencer le calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Calendar of visits</source>
        <translation>Agenda des visites</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Jour {day}</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Enter a participant</source>
        <translation>Saisir un participant</translation>
    </message>
    <message>
        <source>Enter: record or new form · N: not done, why · V: the visit took place</source>
        <translation>Entrée&#x202f;: enregistrement ou nouveau formulaire · N&#x202f;: non fait, pourquoi · V&#x202f;: la visite a eu lieu</translation>
    </message>
    <message>
        <source>First cycle of 28 days, weekly</source>
        <translation>Premier cycle de 28 jours, hebdomadaire</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Jusqu’où à l’avance</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Last +{days} d</source>
        <translation>Dernière +{days} j</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month {number}</source>
        <translation>Mois {number}</translation>
    </message>
    <message>
        <source>Next {days} days</source>
        <translation>{days} prochains jours</translation>
    </message>
    <message>
        <source>No participants yet for whom visits are planned.</source>
        <translation>Pas encore de participants pour qui des visites sont prévues.</translation>
    </message>
    <message>
        <source>No schedule of assessments yet. It tells which visit of whom is due.</source>
        <translation>Pas encore de calendrier des évaluations. Il dit quelle visite de qui est due.</translation>
    </message>
    <message>
        <source>No visit is planned here.</source>
        <translation>Aucune visite n’est prévue ici.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Nothing is expected</source>
        <translation>Rien n’est attendu</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message>
        <source>Only &amp;overdue</source>
        <translation>Seulement en &amp;retard</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Record as not done</source>
        <translation>Enregistrer comme non fait</translation>
    </message>
    <message>
        <source>Recorded visits</source>
        <translation>Visites enregistrées</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The same, counted from the last fraction</source>
        <translation>De même, comptées depuis la dernière fraction</translation>
    </message>
    <message>
        <source>The study has no schedule of assessments yet. These are proposals: begin with one and change it to what the protocol says, or enter the first visit yourself.</source>
        <translation>L’étude n’a pas encore de calendrier des évaluations. Voici des propositions&#x202f;: commencez par l’une d’elles et adaptez-la au protocole, ou saisissez vous-même la première visite.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Visits of participants</source>
        <translation>Visites des participants</translation>
    </message>
    <message>
        <source>Visits of the month</source>
        <translation>Visites du mois</translation>
    </message>
    <message>
        <source>Weekly counts to day 57, then monthly</source>
        <translation>Numérations hebdomadaires jusqu’au jour 57, puis mensuelles</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Why was it not done?</source>
        <translation>Pourquoi n’a-t-il pas été fait&#x202f;?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>between {first} and {last}, the day that it counts from is partly known</source>
        <translation>entre le {first} et le {last}, le jour depuis lequel elle compte n’étant connu qu’en partie</translation>
    </message>
    <message>
        <source>day {day} {anchor}</source>
        <translation>jour {day} {anchor}</translation>
    </message>
    <message>
        <source>day {day} {anchor}, {early} d early to {late} d late</source>
        <translation>jour {day} {anchor}, de {early} j d’avance à {late} j de retard</translation>
    </message>
    <message>
        <source>died before it was over</source>
        <translation>décédé avant la fin</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>due</source>
        <translation>dû</translation>
    </message>
    <message>
        <source>from consent</source>
        <translation>à partir du consentement</translation>
    </message>
    <message>
        <source>from enrolment</source>
        <translation>à partir de l’inclusion</translation>
    </message>
    <message>
        <source>from the first fraction</source>
        <translation>à partir de la première fraction</translation>
    </message>
    <message>
        <source>from the last fraction</source>
        <translation>à partir de la dernière fraction</translation>
    </message>
    <message>
        <source>left the study before it</source>
        <translation>sorti de l’étude avant</translation>
    </message>
    <message>
        <source>never due</source>
        <translation>jamais dû</translation>
    </message>
    <message>
        <source>nobody knows the day that it counts from</source>
        <translation>personne ne connaît le jour depuis lequel elle compte</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>pas encore dû</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>on {day}, counts from {first} to {last}</source>
        <translation>le {day}, compte du {first} au {last}</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>hors de la fenêtre</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>partly known</source>
        <translation>connu en partie</translation>
    </message>
    <message>
        <source>possibly done</source>
        <translation>peut-être fait</translation>
    </message>
    <message>
        <source>screening failed</source>
        <translation>échec de sélection</translation>
    </message>
    <message>
        <source>the day that it counts from has not come yet</source>
        <translation>le jour depuis lequel elle compte n’est pas encore venu</translation>
    </message>
    <message>
        <source>the day that it counts from will not come</source>
        <translation>le jour depuis lequel elle compte ne viendra pas</translation>
    </message>
    <message>
        <source>without {tests}</source>
        <translation>sans {tests}</translation>
    </message>
    <message>
        <source>{month}: no visit is planned</source>
        <translation>{month}&#x202f;: aucune visite n’est prévue</translation>
    </message>
    <message>
        <source>{name}: {days}. {expected}.</source>
        <translation>{name}&#x202f;: {days}. {expected}.</translation>
    </message>
    <message>
        <source>{person} · {visit}, {when}</source>
        <translation>{person} · {visit}, {when}</translation>
    </message>
    <message>
        <source>{reason}: {note}</source>
        <translation>{reason}&#x202f;: {note}</translation>
    </message>
    <message>
        <source>{visit} counts only until {day}: {what}.</source>
        <translation>{visit} ne compte que jusqu’au {day}&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>{visit} is due, nobody knows since when: {what}.</source>
        <translation>La visite {visit} est due, on ne sait depuis quand&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>{visit} is overdue by 1 day: {what}.</source>
        <translation>{visit} a 1 jour de retard&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>{visit} is overdue by {count:,} days: {what}.</source>
        <translation>{visit} a {count:,} jours de retard&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}&#x202f;: {state}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>&amp;Add a test</source>
        <translation>&amp;Ajouter une analyse</translation>
    </message>
    <message>
        <source>&amp;Enter the ticked  Ctrl+S</source>
        <translation>&amp;Saisir les cochés  Ctrl+S</translation>
    </message>
    <message>
        <source>&amp;Fill the grid</source>
        <translation>&amp;Remplir la grille</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>&amp;Aller au champ</translation>
    </message>
    <message>
        <source>&amp;Laboratory</source>
        <translation>&amp;Laboratoire</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>&amp;Not an event…</source>
        <translation>&amp;Pas un événement…</translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation>&amp;Ouvrir le résultat</translation>
    </message>
    <message>
        <source>&amp;Save all  Ctrl+S</source>
        <translation>&amp;Tout enregistrer  Ctrl+S</translation>
    </message>
    <message>
        <source>1 cell cannot be read; nothing is saved before you mend it or confirm that it stays out.</source>
        <translation>1 cellule est illisible&#x202f;; rien n’est enregistré avant que vous ne la corrigiez ou confirmiez qu’elle reste de côté.</translation>
    </message>
    <message>
        <source>1 new value.</source>
        <translation>1 nouvelle valeur.</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Ajouter une analyse</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Événements indésirables</translation>
    </message>
    <message>
        <source>An event that is saved gets a longer course.</source>
        <translation>L’évolution du grade d’un événement enregistré est prolongée.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>Back to the list  (Esc)</source>
        <translation>Retour à la liste  (Échap)</translation>
    </message>
    <message>
        <source>CTCAE term</source>
        <translation>Terme CTCAE</translation>
    </message>
    <message>
        <source>Cells that cannot be read</source>
        <translation>Cellules illisibles</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Choose an entry of the list to read it.</source>
        <translation>Choisissez une entrée de la liste pour la lire.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closing and backing up…</source>
        <translation>Fermeture et sauvegarde…</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Common events of this study</source>
        <translation>Événements fréquents de cette étude</translation>
    </message>
    <message>
        <source>Ctrl+F or Ctrl+K</source>
        <translation>Ctrl+F ou Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a block from a spreadsheet or a printout, headings and units included. In an empty cell F5 says not done, F6 unknown, F7 not applicable, F8 refused.</source>
        <translation>Ctrl+V colle un bloc d’un tableur ou d’un imprimé, en-têtes et unités compris. Dans une cellule vide, F5 dit non fait, F6 inconnu, F7 sans objet, F8 refusé.</translation>
    </message>
    <message>
        <source>DLT definition</source>
        <translation>Définition des DLT</translation>
    </message>
    <message>
        <source>DMC reviews</source>
        <translation>Revues du DMC</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Dose decisions</source>
        <translation>Décisions de dose</translation>
    </message>
    <message>
        <source>Dosebook {version}

Records early-phase dose-escalation trials and prints the safety summary that the committee decides on. Free software under the Apache License 2.0.</source>
        <translation>Dosebook {version}

Enregistre les essais d’escalade de dose en phase précoce et imprime la synthèse de sécurité sur laquelle le comité décide. Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>Events by the results</source>
        <translation>Événements selon les résultats</translation>
    </message>
    <message>
        <source>Events that the results suggest</source>
        <translation>Événements que les résultats évoquent</translation>
    </message>
    <message>
        <source>Find participant, event, page</source>
        <translation>Trouver participant, événement, page</translation>
    </message>
    <message>
        <source>Find participant, event, page…   Ctrl+F</source>
        <translation>Trouver participant, événement, page…   Ctrl+F</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer à saisir</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Masquer cet avis</translation>
    </message>
    <message>
        <source>Keep without an event</source>
        <translation>Garder sans événement</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Left out, because no test is called so: {names}.</source>
        <translation>Laissé de côté, car aucune analyse ne porte ce nom&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>Associer les colonnes</translation>
    </message>
    <message>
        <source>Matched by their headings: {tests}.</source>
        <translation>Associées par leurs en-têtes&#x202f;: {tests}.</translation>
    </message>
    <message>
        <source>No event has a CTCAE term yet. The terms used most in this study will stand here.</source>
        <translation>Aucun événement n’a encore de terme CTCAE. Les termes les plus utilisés dans cette étude figureront ici.</translation>
    </message>
    <message>
        <source>No participant is recorded yet. Enter one first.</source>
        <translation>Aucun participant n’est encore enregistré. Saisissez-en d’abord un.</translation>
    </message>
    <message>
        <source>No report of this study was made yet. Report, DMC safety summary makes one.</source>
        <translation>Aucun rapport de cette étude n’a encore été établi. Rapport, Synthèse de sécurité pour le DMC en établit un.</translation>
    </message>
    <message>
        <source>No result suggests an event that is not recorded.</source>
        <translation>Aucun résultat n’évoque un événement qui ne soit pas enregistré.</translation>
    </message>
    <message>
        <source>No test is called so. Which of these columns are results, and of what?</source>
        <translation>Aucune analyse ne porte ce nom. Lesquelles de ces colonnes sont des résultats, et de quoi&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Aucun nom donné</translation>
    </message>
    <message>
        <source>Normal from</source>
        <translation>Normale de</translation>
    </message>
    <message>
        <source>Normal to</source>
        <translation>Normale à</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Pas vous&#x202f;?</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Open the grid</source>
        <translation>Ouvrir la grille</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Person at this computer</source>
        <translation>Personne à cet ordinateur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Protocol deviations</source>
        <translation>Écarts au protocole</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Recorded already and left out: {count}.</source>
        <translation>Déjà enregistrées et laissées de côté&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Results of {id}</source>
        <translation>Résultats de {id}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Save &amp;without these cells…</source>
        <translation>Enregistrer &amp;sans ces cellules…</translation>
    </message>
    <message>
        <source>Save nothing yet</source>
        <translation>Ne rien enregistrer encore</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>Enregistrer sans elles</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Montrer ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Space ticks a line. Term, grade, onset and course are entered as the values have them; attribution, seriousness, outcome, end and DLT stay empty for the investigator.</source>
        <translation>Espace coche une ligne. Terme, grade, début et évolution du grade sont saisis selon les valeurs&#x202f;; imputabilité, gravité, évolution, fin et DLT restent vides pour l’investigateur.</translation>
    </message>
    <message>
        <source>Stands under everything entered here. Claimed, not proven.</source>
        <translation>Figure sous tout ce qui est saisi ici. Déclaré, non prouvé.</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation>Soins de support</translation>
    </message>
    <message>
        <source>Switch this warning off…</source>
        <translation>Désactiver cet avertissement…</translation>
    </message>
    <message>
        <source>Synthetic participants</source>
        <translation>Participants synthétiques</translation>
    </message>
    <message>
        <source>The values in the grid are not saved.</source>
        <translation>Les valeurs de la grille ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>This study file is damaged or was altered outside Dosebook. Do not enter anything in it. Keep the file, and restore a backup with File, Restore.</source>
        <translation>Ce fichier d’étude est endommagé ou a été altéré hors de Dosebook. N’y saisissez rien. Conservez le fichier et restaurez une sauvegarde par Fichier, Restaurer.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Type its name, Enter</source>
        <translation>Tapez son nom, Entrée</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unsaved entries of {time}: {record}.</source>
        <translation>Saisies non enregistrées du {time}&#x202f;: {record}.</translation>
    </message>
    <message>
        <source>Values by date and test</source>
        <translation>Valeurs par date et analyse</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>What would be entered</source>
        <translation>Ce qui serait saisi</translation>
    </message>
    <message>
        <source>Whose results are to be entered?</source>
        <translation>De qui saisir les résultats&#x202f;?</translation>
    </message>
    <message>
        <source>Why is it not an adverse event?</source>
        <translation>Pourquoi n’est-ce pas un événement indésirable&#x202f;?</translation>
    </message>
    <message>
        <source>{count} cells cannot be read; nothing is saved before you mend them or confirm that they stay out.</source>
        <translation>{count} cellules sont illisibles&#x202f;; rien n’est enregistré avant que vous ne les corrigiez ou confirmiez qu’elles restent de côté.</translation>
    </message>
    <message>
        <source>{count} new values.</source>
        <translation>{count} nouvelles valeurs.</translation>
    </message>
    <message>
        <source>{good} values can be saved now, in one save. {bad} cells are left out and stay in the grid: a date with its row, a unit or a range with its column.</source>
        <translation>{good} valeurs peuvent être enregistrées maintenant, en une fois. {bad} cellules sont laissées de côté et restent dans la grille&#x202f;: une date avec sa ligne, une unité ou un intervalle avec sa colonne.</translation>
    </message>
    <message>
        <source>{kind}, new</source>
        <translation>{kind}, en création</translation>
    </message>
    <message>
        <source>{new}  Ctrl+N</source>
        <translation>{new}  Ctrl+N</translation>
    </message>
    <message>
        <source>{page}, Alt+{number}</source>
        <translation>{page}, Alt+{number}</translation>
    </message>
    <message>
        <source>{page}, {count} to look at</source>
        <translation>{page}, {count} à regarder</translation>
    </message>
    <message>
        <source>{test} in {unit}</source>
        <translation>{test} en {unit}</translation>
    </message>
    <message>
        <source>“{text}” was right as recorded in {count} of the last 10. </source>
        <translation>«&#x202f;{text}&#x202f;» était juste tel quel dans {count} des 10 derniers cas. </translation>
    </message>
    <message>
        <source>… and {count} more, marked in the grid</source>
        <translation>… et {count} de plus, marquées dans la grille</translation>
    </message>
</context>
<context>
    <name>worklist</name>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1 jour restant</translation>
    </message>
    <message>
        <source>1 thing waits, and is late.</source>
        <translation>À traiter : 1, en retard.</translation>
    </message>
    <message>
        <source>1 thing waits.</source>
        <translation>À traiter : 1.</translation>
    </message>
    <message>
        <source>And 1 more, which waits less urgently. Choose a sort to see it.</source>
        <translation>Et 1 de plus, moins urgent. Choisissez un type pour le voir.</translation>
    </message>
    <message>
        <source>And {count} more, which wait less urgently. Choose a sort to see them.</source>
        <translation>Et {count} de plus, moins urgents. Choisissez un type pour les voir.</translation>
    </message>
    <message>
        <source>By the results, not recorded as events: {events}.</source>
        <translation>Selon les résultats, non enregistrés comme événements&#x202f;: {events}.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Counts at the expected nadir are overdue: {visits}.</source>
        <translation>Les numérations au nadir attendu sont en retard&#x202f;: {visits}.</translation>
    </message>
    <message>
        <source>Counts at the nadir</source>
        <translation>Numérations au nadir</translation>
    </message>
    <message>
        <source>DLT windows</source>
        <translation>Fenêtres DLT</translation>
    </message>
    <message>
        <source>Due, or since</source>
        <translation>Dû, ou depuis</translation>
    </message>
    <message>
        <source>Enter or a click: the field · N: a visit was not done, why · M: its place among the visits</source>
        <translation>Entrée ou un clic&#x202f;: le champ · N&#x202f;: une visite n’a pas été faite, pourquoi · M&#x202f;: sa place parmi les visites</translation>
    </message>
    <message>
        <source>Events by the results</source>
        <translation>Événements selon les résultats</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Tout ({count})</translation>
    </message>
    <message>
        <source>Looking for what waits…</source>
        <translation>Recherche de ce qui attend…</translation>
    </message>
    <message>
        <source>No blood count since {day}, in the days of the expected nadir.</source>
        <translation>Aucune numération sanguine depuis le {day}, dans les jours du nadir attendu.</translation>
    </message>
    <message>
        <source>No blood count yet in the days of the expected nadir, {first} to {last}.</source>
        <translation>Pas encore de numération sanguine dans les jours du nadir attendu, {first} à {last}.</translation>
    </message>
    <message>
        <source>No investigator has assessed {event}.</source>
        <translation>Aucun investigateur n’a évalué {event}.</translation>
    </message>
    <message>
        <source>Nobody has signed the SAE report that was sent on {date}.</source>
        <translation>Personne n’a signé la déclaration d’EIG envoyée le {date}.</translation>
    </message>
    <message>
        <source>Nobody has signed the judgement about a DLT: {judgement}.</source>
        <translation>Personne n’a signé le jugement sur une DLT&#x202f;: {judgement}.</translation>
    </message>
    <message>
        <source>Nobody has signed the response of {date}: {category}.</source>
        <translation>Personne n’a signé la réponse du {date}&#x202f;: {category}.</translation>
    </message>
    <message>
        <source>Nobody has signed the written directive of fraction {fraction}, given {date}.</source>
        <translation>Personne n’a signé la prescription écrite de la fraction {fraction}, donnée le {date}.</translation>
    </message>
    <message>
        <source>Not counted in the days of the expected nadir: {counts}. The nadir may be lower than what is seen.</source>
        <translation>Pas de numération dans les jours du nadir attendu&#x202f;: {counts}. Le nadir peut être plus bas que ce que l’on voit.</translation>
    </message>
    <message>
        <source>Nothing waits: no clock of a serious event runs, no DLT window is about to end, no visit is overdue, no query is open, and nothing is unsigned.</source>
        <translation>Rien n’attend&#x202f;: aucun délai d’événement grave ne court, aucune fenêtre DLT n’est près de se clore, aucune visite n’est en retard, aucune requête n’est ouverte, et rien n’est à signer.</translation>
    </message>
    <message>
        <source>Open query, days since it was asked: {count}. {text}</source>
        <translation>Requête ouverte, jours depuis l’émission&#x202f;: {count}. {text}</translation>
    </message>
    <message>
        <source>Open query. {text}</source>
        <translation>Requête ouverte. {text}</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>SAE report to the authority: {clock}.</source>
        <translation>Déclaration d’EIG à l’autorité&#x202f;: {clock}.</translation>
    </message>
    <message>
        <source>SAE report to the sponsor: {clock}.</source>
        <translation>Déclaration d’EIG au promoteur&#x202f;: {clock}.</translation>
    </message>
    <message>
        <source>Serious events</source>
        <translation>Événements graves</translation>
    </message>
    <message>
        <source>Serious, and no SAE report begins its clock: {event}.</source>
        <translation>Grave, et aucune déclaration d’EIG ne lance son délai&#x202f;: {event}.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sponsor&apos;s decision</source>
        <translation>Décision du promoteur</translation>
    </message>
    <message>
        <source>The DLT window ended on {day}; nobody has judged yet.</source>
        <translation>La fenêtre DLT s’est close le {day}&#x202f;; personne n’a encore jugé.</translation>
    </message>
    <message>
        <source>The DLT window ends on {day}, days left: {count}.</source>
        <translation>La fenêtre DLT se clôt le {day}, jours restants&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>The sponsor has not decided on the committee&apos;s recommendation.</source>
        <translation>Le promoteur n’a pas décidé sur la recommandation du comité.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>What needs me today</source>
        <translation>Ce qui m’attend aujourd’hui</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Which sort</source>
        <translation>Quel type</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>depuis aujourd’hui</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>waits 1 day</source>
        <translation>attend depuis 1 jour</translation>
    </message>
    <message>
        <source>waits {count:,} days</source>
        <translation>attend depuis {count:,} jours</translation>
    </message>
    <message>
        <source>{count:,} days late</source>
        <translation>{count:,} jours de retard</translation>
    </message>
    <message>
        <source>{count:,} days left</source>
        <translation>{count:,} jours restants</translation>
    </message>
    <message>
        <source>{count} wait, {late} of them late. The clock that ends first stands first.</source>
        <translation>À traiter&#x202f;: {count}, dont {late} en retard. Le délai qui finit le premier est en tête.</translation>
    </message>
    <message>
        <source>{count} wait. The clock that ends first stands first.</source>
        <translation>À traiter&#x202f;: {count}. Le délai qui finit le premier est en tête.</translation>
    </message>
    <message>
        <source>{first} Overdue too: {visits}.</source>
        <translation>{first} En retard aussi&#x202f;: {visits}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>{sort} ({count})</source>
        <translation>{sort} ({count})</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} de retard</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
</context>
</TS>
