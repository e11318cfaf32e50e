<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <source>A report needs a day and a time.</source>
        <translation>Un informe necesita un día y una hora.</translation>
    </message>
    <message>
        <source>Not every program that shows PDFs would take this password. Choose one of at most {most} characters: letters from A to Z, with or without accents, digits and signs.</source>
        <translation>No todos los programas que muestran PDF aceptarían esta contraseña. Elija una de como máximo {most} caracteres: letras de la A a la Z, con o sin acento, cifras y signos.</translation>
    </message>
    <message>
        <source>Not proven: the PDF says it is {name}, but laid out again from this file it reads differently ({where}).</source>
        <translation>No demostrado: el PDF dice ser {name}, pero compuesto de nuevo a partir de este archivo dice otra cosa ({where}).</translation>
    </message>
    <message>
        <source>Not proven: the PDF says {name} word for word, but it does not look like what this file gives (page {pages}). Something was drawn over it or taken out.</source>
        <translation>No demostrado: el PDF dice {name} palabra por palabra, pero no tiene el aspecto de lo que da este archivo (página {pages}). Algo se dibujó encima o se quitó.</translation>
    </message>
    <message>
        <source>Proven: this PDF is {name} of this study file. Laid out again from the file it is the same to the byte.</source>
        <translation>Demostrado: este PDF es {name} de este archivo del estudio. Compuesto de nuevo a partir del archivo es idéntico byte a byte.</translation>
    </message>
    <message>
        <source>Proven: this PDF is {name} of this study file. Laid out again from the file it says the same and looks the same on all {pages} pages; only its bytes were packed in another way.</source>
        <translation>Demostrado: este PDF es {name} de este archivo del estudio. Compuesto de nuevo a partir del archivo dice lo mismo y tiene el mismo aspecto en las {pages} páginas; solo sus bytes se empaquetaron de otro modo.</translation>
    </message>
    <message>
        <source>Sections of the safety summary chosen</source>
        <translation>Apartados elegidos del resumen de seguridad</translation>
    </message>
    <message>
        <source>The PDF says it was made at entry {entry} of the audit trail; this file has only {position} entries.</source>
        <translation>El PDF dice que se generó en la entrada {entry} del registro de auditoría; este archivo solo tiene {position} entradas.</translation>
    </message>
    <message>
        <source>The PDF was made by version {then} of Dosebook, this is version {now}.</source>
        <translation>El PDF lo generó la versión {then} de Dosebook; esta es la versión {now}.</translation>
    </message>
    <message>
        <source>The audit trail has no entry {position}, so no report can end there.</source>
        <translation>El registro de auditoría no tiene entrada {position}, por lo que ningún informe puede terminar ahí.</translation>
    </message>
    <message>
        <source>The audit trail notes that exactly these bytes were saved, on {day} by {who}.</source>
        <translation>El registro de auditoría anota que se guardaron exactamente estos bytes, el {day} por {who}.</translation>
    </message>
    <message>
        <source>The digest of what this file reports is not the one in the PDF either.</source>
        <translation>La huella de lo que informa este archivo tampoco es la del PDF.</translation>
    </message>
    <message>
        <source>The digest printed in the PDF agrees with the file; that alone proves nothing.</source>
        <translation>La huella impresa en el PDF coincide con el archivo; eso solo no demuestra nada.</translation>
    </message>
    <message>
        <source>The open report has no decision page to make slides of.</source>
        <translation>El informe abierto no tiene página de decisión de la que hacer diapositivas.</translation>
    </message>
    <message>
        <source>The report is saved as {path}, but the study could not note it. {why}</source>
        <translation>El informe está guardado como {path}, pero el estudio no pudo anotarlo. {why}</translation>
    </message>
    <message>
        <source>The report was stopped. Nothing was written or recorded.</source>
        <translation>Se detuvo el informe. No se escribió ni registró nada.</translation>
    </message>
    <message>
        <source>The study did not pass its check, so no report was made of it: {finding} Nothing was written. Keep the file, and restore a backup.</source>
        <translation>El estudio no superó su comprobación, por lo que no se generó ningún informe: {finding} No se escribió nada. Conserve el archivo y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The study has no cohort {number}. Its cohorts are {known}.</source>
        <translation>El estudio no tiene cohorte {number}. Sus cohortes son {known}.</translation>
    </message>
    <message>
        <source>The study has no cohort {number}; it has no cohorts yet.</source>
        <translation>El estudio no tiene cohorte {number}; aún no tiene cohortes.</translation>
    </message>
    <message>
        <source>This PDF does not say that it is a safety summary made by Dosebook.</source>
        <translation>Este PDF no dice ser un resumen de seguridad generado por Dosebook.</translation>
    </message>
    <message>
        <source>This PDF says {name} of this study file, word for word on all {pages} pages. Its bytes differ, so figures and layout are not proven.</source>
        <translation>Este PDF dice {name} de este archivo del estudio, palabra por palabra en las {pages} páginas. Sus bytes difieren, por lo que las figuras y la composición no están demostradas.</translation>
    </message>
    <message>
        <source>This is a copy to look at, in which no report can be recorded. Nothing was written. Open the study itself to export a report.</source>
        <translation>Esta es una copia para ver, en la que no se puede registrar ningún informe. No se escribió nada. Abra el propio estudio para exportar un informe.</translation>
    </message>
    <message>
        <source>it has {then} pages, the file gives {now}</source>
        <translation>tiene {then} páginas, el archivo da {now}</translation>
    </message>
    <message>
        <source>on page {pages}</source>
        <translation>en la página {pages}</translation>
    </message>
    <message>
        <source>on {count} of {pages} pages</source>
        <translation>en {count} de {pages} páginas</translation>
    </message>
    <message>
        <source>safety summary {number} ({status}), data to {day}, entry {entry}</source>
        <translation>resumen de seguridad {number} ({status}), datos hasta el {day}, entrada {entry}</translation>
    </message>
    <message>
        <source>{file} could not be read ({cause}).</source>
        <translation>No se pudo leer {file} ({cause}).</translation>
    </message>
    <message>
        <source>{path} is the open study itself. Choose another name for the report.</source>
        <translation>{path} es el propio estudio abierto. Elija otro nombre para el informe.</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Before the first</source>
        <translation>Antes de la primera</translation>
    </message>
    <message>
        <source>By, on</source>
        <translation>Por, el</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Datos hasta</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Evaluable at the dose →</source>
        <translation>Evaluables en la dosis →</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>It would</source>
        <translation>Aconsejaría</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Next with DLT</source>
        <translation>Siguientes con DLT</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>No evaluables</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Aún no valorado</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Probability of the DLT rate at each dose.</source>
        <translation>Probabilidad de la tasa de DLT en cada dosis.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rules saying otherwise</source>
        <translation>Reglas que dicen otra cosa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopping rule</source>
        <translation>Regla de parada</translation>
    </message>
    <message>
        <source>The rule advised</source>
        <translation>La regla aconsejó</translation>
    </message>
    <message>
        <source>The rule as a table; nobody is evaluable at the dose given last.</source>
        <translation>La regla como tabla; nadie es evaluable en la última dosis administrada.</translation>
    </message>
    <message>
        <source>The rule as a table; now {dlt} with DLT of {evaluable}: {letter}.</source>
        <translation>La regla como tabla; ahora {dlt} con DLT de {evaluable}: {letter}.</translation>
    </message>
    <message>
        <source>The rule would then</source>
        <translation>Entonces la regla aconsejaría</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Tratados</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>Qué significaría</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>With DLT</source>
        <translation>Con DLT</translation>
    </message>
    <message>
        <source>With DLT ↓</source>
        <translation>Con DLT ↓</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>no se puede consultar</translation>
    </message>
    <message>
        <source>framed: the counts now</source>
        <translation>enmarcado: los recuentos actuales</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>nobody evaluable yet</source>
        <translation>aún nadie evaluable</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplida</translation>
    </message>
    <message>
        <source>of these {cohort}</source>
        <translation>de ellos, {cohort}</translation>
    </message>
    <message>
        <source>over {high}</source>
        <translation>más de {high}</translation>
    </message>
    <message>
        <source>under {low}</source>
        <translation>menos de {low}</translation>
    </message>
    <message>
        <source>{dose}: over {high} with a probability of {over}</source>
        <translation>{dose}: más de {high} con una probabilidad de {over}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{participant}: not yet judged</source>
        <translation>{participant}: aún no valorado</translation>
    </message>
    <message>
        <source>{participant}: pending to {end}, days left: {left}</source>
        <translation>{participant}: pendiente hasta el {end}, días restantes: {left}</translation>
    </message>
    <message>
        <source>{participant}: pending, the end of the window is not known yet</source>
        <translation>{participant}: pendiente, aún no se conoce el final de la ventana</translation>
    </message>
    <message>
        <source>{rules}: {said}</source>
        <translation>{rules}: {said}</translation>
    </message>
    <message>
        <source>{said} (otherwise)</source>
        <translation>{said} (distinto)</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>&amp;Reason, without the text itself</source>
        <translation>&amp;Motivo, sin el propio texto</translation>
    </message>
    <message>
        <source>(taken out)</source>
        <translation>(suprimido)</translation>
    </message>
    <message>
        <source>A copy was accepted that is older than what this computer last saw (entry {seen_position})</source>
        <translation>Se aceptó una copia anterior a lo último que vio este ordenador (entrada {seen_position})</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Todos los participantes</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>By {who}, as claimed; signed in to the computer as {where}</source>
        <translation>Por {who}, según declara; con sesión en el ordenador como {where}</translation>
    </message>
    <message>
        <source>Entry {number}, written by {program}</source>
        <translation>Entrada {number}, escrita por {program}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>For a name or another text that should never have been written down</source>
        <translation>Para un nombre u otro texto que nunca debió escribirse</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Ir al registro</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>Ninguna entrada coincide con el filtro.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie indicado</translation>
    </message>
    <message>
        <source>Not read as a day yet, so it narrows nothing.</source>
        <translation>Aún no se lee como un día, por lo que no filtra nada.</translation>
    </message>
    <message>
        <source>Noted about the file: {event}</source>
        <translation>Anotado sobre el archivo: {event}</translation>
    </message>
    <message>
        <source>On {local} by that computer&apos;s clock, {utc}</source>
        <translation>El {local} según el reloj de ese ordenador, {utc}</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Report {number} was saved as {file}</source>
        <translation>El informe {number} se guardó como {file}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Take a value out…</source>
        <translation>Suprimir un valor…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Suprimirlo</translation>
    </message>
    <message>
        <source>The backup {backup} was restored, as it stood at entry {position}</source>
        <translation>Se restauró la copia de seguridad {backup}, tal como estaba en la entrada {position}</translation>
    </message>
    <message>
        <source>The clock of the computer was set back: it showed {clock}, the entry before {last_entry}</source>
        <translation>Se atrasó el reloj del ordenador: mostraba {clock}, la entrada anterior {last_entry}</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>La entrada completa</translation>
    </message>
    <message>
        <source>The file was brought from form {from_version} to {to_version}</source>
        <translation>El archivo se pasó de la forma {from_version} a la {to_version}</translation>
    </message>
    <message>
        <source>The study file</source>
        <translation>El archivo del estudio</translation>
    </message>
    <message>
        <source>The study file was created</source>
        <translation>Se creó el archivo del estudio</translation>
    </message>
    <message>
        <source>The study was taken over from {person} on {computer}</source>
        <translation>Se tomó el control del estudio de {person} en {computer}</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Which value of this entry is to be taken out?</source>
        <translation>¿Qué valor de esta entrada debe suprimirse?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>{count}, back to {day}</source>
        <translation>{count}, hasta el {day}</translation>
    </message>
    <message>
        <source>{count}; looking further back…</source>
        <translation>{count}; buscando más atrás…</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <source>{kind} changed</source>
        <translation>{kind}: modificación</translation>
    </message>
    <message>
        <source>{kind} entered</source>
        <translation>{kind}: introducción</translation>
    </message>
    <message>
        <source>{kind} voided</source>
        <translation>{kind}: anulación</translation>
    </message>
    <message>
        <source>{kind}: a value was taken out</source>
        <translation>{kind}: se suprimió un valor</translation>
    </message>
    <message>
        <source>{label} of {record}, which says “{text}”, will be taken out of the record and of every entry of the audit trail in which it stands. This cannot be undone. That there was a value, who entered it and when stays, and so do your name and your reason.

Backups, exports and reports made before still hold the text: delete or replace those yourself.</source>
        <translation>{label} de {record}, que dice «{text}», se suprimirá del registro y de todas las entradas del registro de auditoría en las que figura. No se puede deshacer. Queda que hubo un valor, quién lo introdujo y cuándo, y también su nombre y su motivo.

Las copias de seguridad, exportaciones e informes hechos antes conservan el texto: bórrelos o sustitúyalos usted.</translation>
    </message>
    <message>
        <source>{label}: {new}</source>
        <translation>{label}: {new}</translation>
    </message>
    <message>
        <source>{label}: {old} → {new}</source>
        <translation>{label}: {old} → {new}</translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} de {total} entradas</translation>
    </message>
    <message>
        <source>{shown} of {total} entries fit</source>
        <translation>{shown} de {total} entradas coinciden</translation>
    </message>
    <message>
        <source>{user} on {computer}</source>
        <translation>{user} en {computer}</translation>
    </message>
</context>
<context>
    <name>calc</name>
    <message>
        <source>A skeleton from an indifference interval (JSON)</source>
        <translation>Un esqueleto a partir de un intervalo de indiferencia (JSON)</translation>
    </message>
    <message>
        <source>A table has between 1 and {most} participants, not {asked}.</source>
        <translation>Una tabla tiene entre 1 y {most} participantes, no {asked}.</translation>
    </message>
    <message>
        <source>Activity in the body under fractions, an illustration (CSV)</source>
        <translation>Actividad en el cuerpo con fracciones, una ilustración (CSV)</translation>
    </message>
    <message>
        <source>Bayesian logistic regression with overdose control (JSON)</source>
        <translation>Regresión logística bayesiana con control de sobredosificación (JSON)</translation>
    </message>
    <message>
        <source>Body surface area by a named formula (CSV)</source>
        <translation>Superficie corporal con una fórmula indicada (CSV)</translation>
    </message>
    <message>
        <source>CTCAE grades of laboratory values (CSV)</source>
        <translation>Grados CTCAE de valores analíticos (CSV)</translation>
    </message>
    <message>
        <source>Case {case} has no {name}. Nothing was written.</source>
        <translation>El caso {case} no tiene {name}. No se escribió nada.</translation>
    </message>
    <message>
        <source>Case {case}: {reason} Nothing was written.</source>
        <translation>Caso {case}: {reason} No se escribió nada.</translation>
    </message>
    <message>
        <source>Column allow_deescalate holds TRUE or FALSE, not “{text}”.</source>
        <translation>La columna allow_deescalate contiene TRUE o FALSE, no «{text}».</translation>
    </message>
    <message>
        <source>Confirmed IMWG responses (CSV)</source>
        <translation>Respuestas IMWG confirmadas (CSV)</translation>
    </message>
    <message>
        <source>Continual reassessment method and TITE-CRM (JSON)</source>
        <translation>Método de reevaluación continua (CRM) y TITE-CRM (JSON)</translation>
    </message>
    <message>
        <source>Levels, DLTs and weights differ in number.</source>
        <translation>El número de niveles, DLT y pesos no coincide.</translation>
    </message>
    <message>
        <source>Line {line}: {reason} Nothing was written.</source>
        <translation>Línea {line}: {reason} No se escribió nada.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” in column {column} is no date such as 2018-08-12.</source>
        <translation>Línea {line}: «{text}» en la columna {column} no es una fecha como 2018-08-12.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is no IMWG response, or its date is missing.</source>
        <translation>Línea {line}: «{text}» no es una respuesta IMWG, o falta su fecha.</translation>
    </message>
    <message>
        <source>Radioactive decay (CSV)</source>
        <translation>Decaimiento radiactivo (CSV)</translation>
    </message>
    <message>
        <source>The CTCAE terms that the type-ahead finds for a phrase (CSV)</source>
        <translation>Los términos CTCAE que el autocompletado encuentra para una expresión (CSV)</translation>
    </message>
    <message>
        <source>The cut-off of elimination lies between 0 and 1, from 1 participant on.</source>
        <translation>El límite de eliminación debe estar entre 0 y 1, desde 1 participante.</translation>
    </message>
    <message>
        <source>The dose at the end of an interval design; 99 means none (JSON)</source>
        <translation>La dosis al final de un diseño por intervalos; 99 significa ninguna (JSON)</translation>
    </message>
    <message>
        <source>This rule needs a target DLT rate, for example 0.3.</source>
        <translation>Esta regla necesita una tasa objetivo de DLT, por ejemplo 0.3.</translation>
    </message>
    <message>
        <source>What 3+3 recommends after a path of cohorts (CSV)</source>
        <translation>Qué recomienda 3+3 tras un recorrido de cohortes (CSV)</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>No se puede leer {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another name.</source>
        <translation>No se puede escribir {file}: {reason}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{file} has no column {columns}. Nothing was computed.</source>
        <translation>{file} no tiene la columna {columns}. No se calculó nada.</translation>
    </message>
    <message>
        <source>{file} is a study or another database. Choose another name.</source>
        <translation>{file} es un estudio u otra base de datos. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{file} is no JSON file.</source>
        <translation>{file} no es un archivo JSON.</translation>
    </message>
    <message>
        <source>{file} is no list of cases.</source>
        <translation>{file} no es una lista de casos.</translation>
    </message>
    <message>
        <source>{file} is no table of comma-separated values: {reason}.</source>
        <translation>{file} no es una tabla de valores separados por comas: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as “CSV UTF-8” and try again.</source>
        <translation>{file} no es texto UTF-8. Guárdelo como «CSV UTF-8» e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{text}” in column {column} is neither low nor high.</source>
        <translation>«{text}» en la columna {column} no es low ni high.</translation>
    </message>
    <message>
        <source>“{text}” in column {column} is no number.</source>
        <translation>«{text}» en la columna {column} no es un número.</translation>
    </message>
    <message>
        <source>“{text}” in column {column} is no whole number.</source>
        <translation>«{text}» en la columna {column} no es un número entero.</translation>
    </message>
    <message>
        <source>“{text}” is no CTCAE version. Known are {known}.</source>
        <translation>«{text}» no es una versión de la CTCAE. Se conocen {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no formula of body surface area. Known are {known}.</source>
        <translation>«{text}» no es una fórmula de superficie corporal. Se conocen {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no unit of activity. Known are mCi, MBq and GBq.</source>
        <translation>«{text}» no es una unidad de actividad. Se conocen mCi, MBq y GBq.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Dates and times</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>Dosebook: quick reference</source>
        <translation>Dosebook: consulta rápida</translation>
    </message>
    <message>
        <source>Grades of events</source>
        <translation>Grados de los acontecimientos</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>En listas y formularios</translation>
    </message>
    <message>
        <source>In the menus</source>
        <translation>En los menús</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Quick reference</source>
        <translation>Consulta rápida</translation>
    </message>
    <message>
        <source>a number; its digits stay as typed</source>
        <translation>un número; sus cifras quedan como se escriben</translation>
    </message>
    <message>
        <source>a time, on the clock of 24 hours</source>
        <translation>una hora, en formato de 24 horas</translation>
    </message>
    <message>
        <source>a whole date</source>
        <translation>una fecha completa</translation>
    </message>
    <message>
        <source>an activity in the other unit</source>
        <translation>una actividad en la otra unidad</translation>
    </message>
    <message>
        <source>as far as it is known</source>
        <translation>hasta donde se conoce</translation>
    </message>
    <message>
        <source>below what the laboratory can measure</source>
        <translation>por debajo de lo que el laboratorio puede medir</translation>
    </message>
    <message>
        <source>death; in our own words, the term decides</source>
        <translation>muerte; en nuestras palabras, decide el término</translation>
    </message>
    <message>
        <source>life-threatening</source>
        <translation>potencialmente mortal</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>not known at all</source>
        <translation>no se conoce en absoluto</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>intenso</translation>
    </message>
    <message>
        <source>the present day, the day before</source>
        <translation>el día de hoy, el día anterior</translation>
    </message>
</context>
<context>
    <name>casebook</name>
    <message>
        <source>Blank casebook</source>
        <translation>Cuaderno en blanco</translation>
    </message>
    <message>
        <source>CDISC</source>
        <translation>CDISC</translation>
    </message>
    <message>
        <source>Casebook of {id}</source>
        <translation>Cuaderno de datos de {id}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>I have reviewed the entries of this casebook and confirm that they agree with the source.</source>
        <translation>He revisado las entradas de este cuaderno de datos y confirmo que concuerdan con la fuente.</translation>
    </message>
    <message>
        <source>Investigator&apos;s statement</source>
        <translation>Declaración del investigador</translation>
    </message>
    <message>
        <source>Investigator, name</source>
        <translation>Investigador, nombre</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>No hay nada registrado.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>There is no participant {id} in this study.</source>
        <translation>En este estudio no existe el participante {id}.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>% change</source>
        <translation>% de cambio</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>; {pending} pending, {open} not yet judged, {others} not evaluable.</source>
        <translation>; {pending} pendientes, {open} aún no valorados, {others} no evaluables.</translation>
    </message>
    <message>
        <source>&lt; or &gt;: the value was reported as below or above a number.</source>
        <translation>&lt; o &gt;: el valor se comunicó como inferior o superior a un número.</translation>
    </message>
    <message>
        <source>A DLT stands at the day of its event.</source>
        <translation>Una DLT figura en el día de su acontecimiento.</translation>
    </message>
    <message>
        <source>A bar ends at death, else at the end of participation or the last contact, whichever was later, up to the cut-off.</source>
        <translation>Una barra termina con la muerte o, si no, con el fin de la participación o el último contacto, lo que fuera posterior, hasta el corte.</translation>
    </message>
    <message>
        <source>A square is the observed rate, the line its exact two-sided 95 % interval (Clopper and Pearson).</source>
        <translation>Un cuadrado es la tasa observada; la línea, su intervalo exacto bilateral del 95 % (Clopper y Pearson).</translation>
    </message>
    <message>
        <source>ALT ≥ 3 × alone</source>
        <translation>solo ALT ≥ 3 ×</translation>
    </message>
    <message>
        <source>Activity in the body, in fractions and at once (illustration, not dosimetry)</source>
        <translation>Actividad en el cuerpo, en fracciones y de una vez (ilustración, no dosimetría)</translation>
    </message>
    <message>
        <source>Adverse events by term, a cell per participant at the highest grade</source>
        <translation>Acontecimientos adversos por término, una celda por participante con el grado máximo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All treated</source>
        <translation>Todos los tratados</translation>
    </message>
    <message>
        <source>An event counts on days on which it certainly was there, at the grade of its course where one is recorded, else at its highest grade throughout.</source>
        <translation>Un acontecimiento cuenta en los días en que existía con certeza, con el grado de su evolución si está registrada o, si no, con su grado máximo en todos ellos.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Below: when each cohort was open; filled bars still are.</source>
        <translation>Abajo: cuándo estuvo abierta cada cohorte; las barras rellenas lo siguen estando.</translation>
    </message>
    <message>
        <source>Best change of serum M-protein of each participant, % of baseline (dashed: −25 and −50 %)</source>
        <translation>Mejor cambio de la proteína M en suero de cada participante, % del valor basal (discontinuas: −25 y −50 %)</translation>
    </message>
    <message>
        <source>Blood counts</source>
        <translation>Recuentos sanguíneos</translation>
    </message>
    <message>
        <source>Blood counts of each participant</source>
        <translation>Recuentos sanguíneos de cada participante</translation>
    </message>
    <message>
        <source>By AST, not by ALT, also beyond both limits: {participants}.</source>
        <translation>Por AST, no por ALT, también más allá de ambos límites: {participants}.</translation>
    </message>
    <message>
        <source>Change of serum M-protein of each participant, % of baseline (dashed: −25 and −50 %)</source>
        <translation>Cambio de la proteína M en suero de cada participante, % del valor basal (discontinuas: −25 y −50 %)</translation>
    </message>
    <message>
        <source>Cohort ladder</source>
        <translation>Escala de cohortes</translation>
    </message>
    <message>
        <source>Cohorts from the lowest to the highest; a square is a participant</source>
        <translation>Cohortes de la más baja a la más alta; un cuadrado es un participante</translation>
    </message>
    <message>
        <source>Cumulative incidence (Aalen and Johansen); a death without such an event ends the risk. A small upright line is somebody no longer followed: up to the day to which events are confirmed, else the last contact. An onset known in part counts from its first possible day. The cohorts were not randomised.</source>
        <translation>Incidencia acumulada (Aalen y Johansen); una muerte sin ese acontecimiento pone fin al riesgo. Una pequeña línea vertical es alguien a quien ya no se sigue: hasta el día hasta el que están confirmados los acontecimientos o, si no, el último contacto. Un inicio conocido en parte cuenta desde su primer día posible. Las cohortes no se aleatorizaron.</translation>
    </message>
    <message>
        <source>DLT / evaluable</source>
        <translation>DLT / evaluables</translation>
    </message>
    <message>
        <source>DLT rate by dose</source>
        <translation>Tasa de DLT por dosis</translation>
    </message>
    <message>
        <source>Enrolment over time</source>
        <translation>Inclusión a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Events by term and cohort</source>
        <translation>Acontecimientos por término y cohorte</translation>
    </message>
    <message>
        <source>Events by term and grade</source>
        <translation>Acontecimientos por término y grado</translation>
    </message>
    <message>
        <source>Events without a certain day, and so without a cell: {number}.</source>
        <translation>Acontecimientos sin un día seguro y, por tanto, sin celda: {number}.</translation>
    </message>
    <message>
        <source>First event of grade 3 or higher: share of participants by study day</source>
        <translation>Primer acontecimiento de grado 3 o superior: proporción de participantes por día del estudio</translation>
    </message>
    <message>
        <source>First grade 3 or higher</source>
        <translation>Primer grado 3 o superior</translation>
    </message>
    <message>
        <source>Fractions against at once</source>
        <translation>Fracciones o de una vez</translation>
    </message>
    <message>
        <source>From the first fraction to the last day known</source>
        <translation>De la primera fracción al último día conocido</translation>
    </message>
    <message>
        <source>Grades week by week</source>
        <translation>Grados semana a semana</translation>
    </message>
    <message>
        <source>Highest grade by cohort</source>
        <translation>Grado máximo por cohorte</translation>
    </message>
    <message>
        <source>Highest grade in each week from the first fraction on</source>
        <translation>Grado máximo de cada semana desde la primera fracción</translation>
    </message>
    <message>
        <source>Highest grade of each participant by cohort</source>
        <translation>Grado máximo de cada participante por cohorte</translation>
    </message>
    <message>
        <source>Lines of the same course are drawn a little apart.</source>
        <translation>Las líneas de igual curso se dibujan algo separadas.</translation>
    </message>
    <message>
        <source>Liver (Hy&apos;s law)</source>
        <translation>Hígado (ley de Hy)</translation>
    </message>
    <message>
        <source>Liver: highest ALT against highest bilirubin after the first fraction</source>
        <translation>Hígado: ALT máxima frente a bilirrubina máxima tras la primera fracción</translation>
    </message>
    <message>
        <source>Lowest cohorts that are not shown: {number}.</source>
        <translation>Cohortes más bajas que no se muestran: {number}.</translation>
    </message>
    <message>
        <source>M-protein over time</source>
        <translation>Proteína M en el tiempo</translation>
    </message>
    <message>
        <source>M-protein: best change</source>
        <translation>Proteína M: mejor cambio</translation>
    </message>
    <message>
        <source>N = {treated}</source>
        <translation>N = {treated}</translation>
    </message>
    <message>
        <source>No activity is recorded.</source>
        <translation>No hay actividad registrada.</translation>
    </message>
    <message>
        <source>No adverse event after the first fraction is recorded.</source>
        <translation>No hay ningún acontecimiento adverso registrado tras la primera fracción.</translation>
    </message>
    <message>
        <source>No cohort is recorded.</source>
        <translation>No hay ninguna cohorte registrada.</translation>
    </message>
    <message>
        <source>No response with a full date is recorded.</source>
        <translation>No hay ninguna respuesta con fecha completa registrada.</translation>
    </message>
    <message>
        <source>Nobody was treated up to this day.</source>
        <translation>Nadie fue tratado hasta ese día.</translation>
    </message>
    <message>
        <source>Nobody with a known date was enrolled up to this day.</source>
        <translation>Hasta ese día no se incluyó a nadie con fecha conocida.</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>No codificado</translation>
    </message>
    <message>
        <source>Of nobody the day of the first fraction is known.</source>
        <translation>De nadie se conoce el día de la primera fracción.</translation>
    </message>
    <message>
        <source>One compartment that loses activity at the effective half-life: neither a serum concentration nor a dose to marrow.</source>
        <translation>Un compartimento que pierde actividad con la semivida efectiva: ni concentración sérica ni dosis a la médula.</translation>
    </message>
    <message>
        <source>One site&apos;s participants alone tell no mean of a cohort.</source>
        <translation>Los participantes de un solo centro no dan la media de una cohorte.</translation>
    </message>
    <message>
        <source>One site&apos;s participants alone tell no rate of a dose.</source>
        <translation>Los participantes de un solo centro no indican la tasa de una dosis.</translation>
    </message>
    <message>
        <source>Participants with a DLT among the evaluable, by dose</source>
        <translation>Participantes con una DLT entre los evaluables, por dosis</translation>
    </message>
    <message>
        <source>Peaks may be of different days. A participant at the upper right is a reason to look for another cause (bile ducts, virus, other drugs), no diagnosis; alkaline phosphatase of 2 × or more speaks for cholestasis (FDA 2009).</source>
        <translation>Los picos pueden ser de días distintos. Un participante arriba a la derecha es un motivo para buscar otra causa (vías biliares, virus, otros fármacos), no un diagnóstico; una fosfatasa alcalina de 2 × o más apunta a colestasis (FDA 2009).</translation>
    </message>
    <message>
        <source>Reported as below or above where they are drawn: {participants}.</source>
        <translation>Comunicados por debajo o por encima de lo dibujado: {participants}.</translation>
    </message>
    <message>
        <source>Responses of each participant from the first fraction on</source>
        <translation>Respuestas de cada participante desde la primera fracción</translation>
    </message>
    <message>
        <source>Responses over time</source>
        <translation>Respuestas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Rises beyond +100 % stand at the upper edge.</source>
        <translation>Los aumentos superiores a +100 % están en el borde superior.</translation>
    </message>
    <message>
        <source>Share of participants with each event, cohorts apart</source>
        <translation>Proporción de participantes con cada acontecimiento, por cohorte</translation>
    </message>
    <message>
        <source>Swimmers</source>
        <translation>Swimmer plot</translation>
    </message>
    <message>
        <source>The agent is not given as an activity.</source>
        <translation>El fármaco no se administra como actividad.</translation>
    </message>
    <message>
        <source>The area to infinity is the same for both; the peak is lower, and more area needs more activity.</source>
        <translation>El área hasta infinito es igual en ambas; el pico es menor, y más área necesita más actividad.</translation>
    </message>
    <message>
        <source>The cohorts were not randomised.</source>
        <translation>Las cohortes no se aleatorizaron.</translation>
    </message>
    <message>
        <source>The lowest cohort is not shown.</source>
        <translation>No se muestra la cohorte más baja.</translation>
    </message>
    <message>
        <source>The {count} lowest cohorts are not shown.</source>
        <translation>No se muestran las {count} cohortes más bajas.</translation>
    </message>
    <message>
        <source>The {shown} most frequent of {terms} terms; the others stand in the table.</source>
        <translation>Los {shown} más frecuentes de {terms} términos; los demás están en la tabla.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Este centro</translation>
    </message>
    <message>
        <source>Under each bar: participant, cohort (C), best response.</source>
        <translation>Bajo cada barra: participante, cohorte (C), mejor respuesta.</translation>
    </message>
    <message>
        <source>Values after a new anti-myeloma therapy or without a full date are not drawn.</source>
        <translation>No se dibujan los valores posteriores a un nuevo tratamiento antimieloma o sin fecha completa.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Weeks after {most} are not shown.</source>
        <translation>No se muestran las semanas posteriores a la {most}.</translation>
    </message>
    <message>
        <source>Where all planned are enrolled, both lines lie on each other.</source>
        <translation>Donde están incluidos todos los previstos, ambas líneas coinciden.</translation>
    </message>
    <message>
        <source>activity in the body, mCi</source>
        <translation>actividad en el cuerpo, mCi</translation>
    </message>
    <message>
        <source>alkaline phosphatase 2 × or more: cholestasis?</source>
        <translation>fosfatasa alcalina 2 × o más: ¿colestasis?</translation>
    </message>
    <message>
        <source>alkaline phosphatase below 2 ×</source>
        <translation>fosfatasa alcalina inferior a 2 ×</translation>
    </message>
    <message>
        <source>alkaline phosphatase not known</source>
        <translation>fosfatasa alcalina desconocida</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>any grade</source>
        <translation>cualquier grado</translation>
    </message>
    <message>
        <source>baseline with a sign (&lt;, &gt;)</source>
        <translation>valor basal con un signo (&lt;, &gt;)</translation>
    </message>
    <message>
        <source>bilirubin</source>
        <translation>bilirrubina</translation>
    </message>
    <message>
        <source>bilirubin ≥ 2 × alone</source>
        <translation>solo bilirrubina ≥ 2 ×</translation>
    </message>
    <message>
        <source>cohort {number}</source>
        <translation>cohorte {number}</translation>
    </message>
    <message>
        <source>confirmed to an earlier day or never</source>
        <translation>confirmado hasta un día anterior o nunca</translation>
    </message>
    <message>
        <source>confirmed to {day}</source>
        <translation>confirmado hasta el {day}</translation>
    </message>
    <message>
        <source>confirmed: no event</source>
        <translation>confirmado: sin acontecimientos</translation>
    </message>
    <message>
        <source>count that support may have raised</source>
        <translation>recuento que el soporte puede haber aumentado</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>day of the first fraction not known</source>
        <translation>día de la primera fracción desconocido</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>día {day}</translation>
    </message>
    <message>
        <source>days from the first fraction</source>
        <translation>días desde la primera fracción</translation>
    </message>
    <message>
        <source>enrolled participants with a date</source>
        <translation>participantes incluidos con fecha</translation>
    </message>
    <message>
        <source>event without a grade</source>
        <translation>acontecimiento sin grado</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fracción</translation>
    </message>
    <message>
        <source>fraction {number}</source>
        <translation>fracción {number}</translation>
    </message>
    <message>
        <source>gr {grade} &lt;{limit}</source>
        <translation>gr {grade} &lt;{limit}</translation>
    </message>
    <message>
        <source>grade 2 or higher</source>
        <translation>grado 2 o superior</translation>
    </message>
    <message>
        <source>grade 3 or higher</source>
        <translation>grado 3 o superior</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>grado {grade}</translation>
    </message>
    <message>
        <source>growth factor begun</source>
        <translation>inicio de factor de crecimiento</translation>
    </message>
    <message>
        <source>half-life {days} d</source>
        <translation>semivida {days} d</translation>
    </message>
    <message>
        <source>highest ALT, × upper limit of normal</source>
        <translation>ALT máxima, × límite superior de la normalidad</translation>
    </message>
    <message>
        <source>highest total bilirubin, × upper limit of normal</source>
        <translation>bilirrubina total máxima, × límite superior de la normalidad</translation>
    </message>
    <message>
        <source>in fractions as planned</source>
        <translation>en fracciones según lo previsto</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>nunca confirmado</translation>
    </message>
    <message>
        <source>no baseline value</source>
        <translation>sin valor basal</translation>
    </message>
    <message>
        <source>no count of a known day</source>
        <translation>ningún recuento de día conocido</translation>
    </message>
    <message>
        <source>no date of enrolment or first fraction</source>
        <translation>sin fecha de inclusión ni de primera fracción</translation>
    </message>
    <message>
        <source>no dated first fraction</source>
        <translation>sin primera fracción fechada</translation>
    </message>
    <message>
        <source>no grade recorded</source>
        <translation>sin grado registrado</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>no value after baseline</source>
        <translation>sin valor tras el basal</translation>
    </message>
    <message>
        <source>no value of a known day</source>
        <translation>ningún valor de día conocido</translation>
    </message>
    <message>
        <source>no {test} after the first fraction</source>
        <translation>sin valor de {test} tras la primera fracción</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>no codificado</translation>
    </message>
    <message>
        <source>not known: nothing confirmed, or an event whose days are not known</source>
        <translation>no se sabe: nada confirmado, o un acontecimiento cuyos días no se conocen</translation>
    </message>
    <message>
        <source>not measured by serum M-protein</source>
        <translation>no medido por proteína M en suero</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participantes</translation>
    </message>
    <message>
        <source>participants with a DLT</source>
        <translation>participantes con una DLT</translation>
    </message>
    <message>
        <source>participants with a first event of grade 3 or higher</source>
        <translation>participantes con un primer acontecimiento de grado 3 o superior</translation>
    </message>
    <message>
        <source>participants: any grade (grade 3 or higher)</source>
        <translation>participantes: cualquier grado (grado 3 o superior)</translation>
    </message>
    <message>
        <source>participants; the digit is the highest grade</source>
        <translation>participantes; la cifra es el grado máximo</translation>
    </message>
    <message>
        <source>peak {split} of {single}</source>
        <translation>pico {split} de {single}</translation>
    </message>
    <message>
        <source>potential Hy&apos;s law</source>
        <translation>posible ley de Hy</translation>
    </message>
    <message>
        <source>reported as above this value (&gt;)</source>
        <translation>comunicado por encima de este valor (&gt;)</translation>
    </message>
    <message>
        <source>reported as below this value (&lt;)</source>
        <translation>comunicado por debajo de este valor (&lt;)</translation>
    </message>
    <message>
        <source>study day</source>
        <translation>día del estudio</translation>
    </message>
    <message>
        <source>study day; day 1 is that of the first fraction</source>
        <translation>día del estudio; el día 1 es el de la primera fracción</translation>
    </message>
    <message>
        <source>study day; day 1 is that of the first fraction, where each line begins</source>
        <translation>día del estudio; el día 1 es el de la primera fracción, donde empieza cada línea</translation>
    </message>
    <message>
        <source>target {rate}</source>
        <translation>objetivo {rate}</translation>
    </message>
    <message>
        <source>the same total at once</source>
        <translation>el mismo total de una vez</translation>
    </message>
    <message>
        <source>transfusion that raises the count</source>
        <translation>transfusión que aumenta el recuento</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>tratados</translation>
    </message>
    <message>
        <source>treated participants have a dated response</source>
        <translation>participantes tratados tienen una respuesta fechada</translation>
    </message>
    <message>
        <source>treated participants have their events confirmed up to the day</source>
        <translation>participantes tratados tienen sus acontecimientos confirmados hasta ese día</translation>
    </message>
    <message>
        <source>treated participants with data</source>
        <translation>participantes tratados con datos</translation>
    </message>
    <message>
        <source>values in different units</source>
        <translation>valores en unidades distintas</translation>
    </message>
    <message>
        <source>{cohort} is not given in fractions.</source>
        <translation>{cohort} no se administra en fracciones.</translation>
    </message>
    <message>
        <source>{cohort}: blood counts of each participant</source>
        <translation>{cohort}: recuentos sanguíneos de cada participante</translation>
    </message>
    <message>
        <source>{cohort}: the mean total of {number} treated, {total} mCi, on the days planned.</source>
        <translation>{cohort}: el total medio de {number} tratados, {total} mCi, en los días previstos.</translation>
    </message>
    <message>
        <source>{cohort}: {dlts} of {evaluable} evaluable with a DLT, interval {interval}</source>
        <translation>{cohort}: {dlts} de {evaluable} evaluables con una DLT, intervalo {interval}</translation>
    </message>
    <message>
        <source>{cohort}: {term} in {any} of {whole}, grade 3 or higher in {high} of {whole}</source>
        <translation>{cohort}: {term} en {any} de {whole}, grado 3 o superior en {high} de {whole}</translation>
    </message>
    <message>
        <source>{count}; support before it may have raised it</source>
        <translation>{count}; el soporte previo puede haberlo aumentado</translation>
    </message>
    <message>
        <source>{evaluable} of {treated} treated participants are evaluable</source>
        <translation>{evaluable} de {treated} participantes tratados son evaluables</translation>
    </message>
    <message>
        <source>{event}; grade {grade} in week {week}</source>
        <translation>{event}; grado {grade} en la semana {week}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{number} planned in the cohorts opened</source>
        <translation>{number} previstos en las cohortes abiertas</translation>
    </message>
    <message>
        <source>{number} whose day is not known in full stand at the last possible day (open circles).</source>
        <translation>{number} cuyo día no se conoce por completo están en el último día posible (círculos abiertos).</translation>
    </message>
    <message>
        <source>{number}: {reason}</source>
        <translation>{number}: {reason}</translation>
    </message>
    <message>
        <source>{participant} ({reason})</source>
        <translation>{participant} ({reason})</translation>
    </message>
    <message>
        <source>{participant}, week {week}</source>
        <translation>{participant}, semana {week}</translation>
    </message>
    <message>
        <source>{participant}, {date}</source>
        <translation>{participant}, {date}</translation>
    </message>
    <message>
        <source>{participant}: ALT {alt} × on day {alt_day}, bilirubin {bilirubin} × on day {day}</source>
        <translation>{participant}: ALT {alt} × el día {alt_day}, bilirrubina {bilirubin} × el día {day}</translation>
    </message>
    <message>
        <source>{participant}: baseline {value} {unit}, {date}</source>
        <translation>{participant}: valor basal {value} {unit}, {date}</translation>
    </message>
    <message>
        <source>{participant}: {term}, {grade}, {day}</source>
        <translation>{participant}: {term}, {grade}, {day}</translation>
    </message>
    <message>
        <source>{participant}: {test} {value} {unit}, {date}</source>
        <translation>{participant}: {test} {value} {unit}, {date}</translation>
    </message>
    <message>
        <source>{participant}: {value} {unit}, {change} %, {date}</source>
        <translation>{participant}: {value} {unit}, {change} %, {date}</translation>
    </message>
    <message>
        <source>{place}: no event, confirmed</source>
        <translation>{place}: sin acontecimientos, confirmado</translation>
    </message>
    <message>
        <source>{place}: not known</source>
        <translation>{place}: no se sabe</translation>
    </message>
    <message>
        <source>{share} Letters stand where the response changed; nothing after a new anti-myeloma therapy is shown.</source>
        <translation>{share} Las letras están donde cambió la respuesta; no se muestra nada tras un nuevo tratamiento antimieloma.</translation>
    </message>
    <message>
        <source>{share}; without: {others}.</source>
        <translation>{share}; sin: {others}.</translation>
    </message>
    <message>
        <source>{shown} of {whole} {what}</source>
        <translation>{shown} de {whole} {what}</translation>
    </message>
    <message>
        <source>{test} without upper limit of normal</source>
        <translation>{test} sin límite superior de la normalidad</translation>
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
        <translation>&amp;Guardar esta figura…</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Todas las cohortes</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Data to {day}</source>
        <translation>Datos hasta el {day}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>The figure is being worked out…</source>
        <translation>El gráfico se está calculando…</translation>
    </message>
</context>
<context>
    <name>clauses</name>
    <message>
        <source>Add these {count} clauses</source>
        <translation>Añadir estas {count} cláusulas</translation>
    </message>
    <message>
        <source>In the words of the study record:
{words}</source>
        <translation>En las palabras del registro del estudio:
{words}</translation>
    </message>
    <message>
        <source>The definition as a whole</source>
        <translation>La definición en su conjunto</translation>
    </message>
    <message>
        <source>The study has no clauses yet. Begin with a common definition and change it to what the protocol says, or write the first clause yourself.</source>
        <translation>El estudio aún no tiene cláusulas. Empiece con una definición común y cámbiela según lo que diga el protocolo, o escriba usted la primera cláusula.</translation>
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
        <translation>    esperado: {words}</translation>
    </message>
    <message>
        <source>    observed: {words}</source>
        <translation>    observado: {words}</translation>
    </message>
    <message>
        <source>- and {count} more; --rejected CSV lists them all</source>
        <translation>- y {count} más; --rejected CSV las enumera todas</translation>
    </message>
    <message>
        <source>- line {line}, {column}: {reason}</source>
        <translation>- línea {line}, {column}: {reason}</translation>
    </message>
    <message>
        <source>BOIN: highest rate that is too low, 0.6 times the target</source>
        <translation>BOIN: tasa más alta que es demasiado baja, 0.6 veces el objetivo</translation>
    </message>
    <message>
        <source>BOIN: lowest rate that is too high, 1.4 times the target</source>
        <translation>BOIN: tasa más baja que es demasiado alta, 1.4 veces el objetivo</translation>
    </message>
    <message>
        <source>Columns left out: {names}.</source>
        <translation>Columnas omitidas: {names}.</translation>
    </message>
    <message>
        <source>Copied to {file} and checked: {rows} entries of the audit trail.</source>
        <translation>Copiado a {file} y comprobado: {rows} entradas del registro de auditoría.</translation>
    </message>
    <message>
        <source>Created {file}: the CLR 131 phase 1b study with 20 made-up participants.</source>
        <translation>Se creó {file}: el estudio de fase 1b de CLR 131 con 20 participantes ficticios.</translation>
    </message>
    <message>
        <source>Dosebook failed unexpectedly ({kind}). What was saved before is safe. Send {log} to whoever looks after Dosebook; it holds no recorded value.</source>
        <translation>Dosebook falló de forma inesperada ({kind}). Lo guardado antes está a salvo. Envíe {log} a quien se ocupe de Dosebook; no contiene ningún valor registrado.</translation>
    </message>
    <message>
        <source>Dosebook records a dose-escalation study and prints the safety summary for its committee. Without a command it opens its window, on FILE if one is named.</source>
        <translation>Dosebook registra un estudio de escalada de dosis e imprime el resumen de seguridad para su comité. Sin una orden abre su ventana, con FILE si se indica.</translation>
    </message>
    <message>
        <source>Every check ended as expected: {passed} passed, {noted} noted, in {seconds} s.</source>
        <translation>Todas las comprobaciones terminaron como se esperaba: {passed} superadas, {noted} anotadas, en {seconds} s.</translation>
    </message>
    <message>
        <source>Imported {count} records in one save.</source>
        <translation>Se importaron {count} registros en un guardado.</translation>
    </message>
    <message>
        <source>Kept the template “{name}”.</source>
        <translation>Se guardó la plantilla «{name}».</translation>
    </message>
    <message>
        <source>Loaded {version}: {terms} terms, {count} of them with the text of their grades.</source>
        <translation>Se cargó {version}: {terms} términos, {count} de ellos con el texto de sus grados.</translation>
    </message>
    <message>
        <source>Moved {count} events in one save; their grades stay.</source>
        <translation>{count} acontecimientos pasados en un guardado; sus grados quedan.</translation>
    </message>
    <message>
        <source>No column has a name of this form. Its variables are {names}.</source>
        <translation>Ninguna columna tiene un nombre de este formulario. Sus variables son {names}.</translation>
    </message>
    <message>
        <source>Nothing in the records is missing or odd.</source>
        <translation>En los registros no falta nada ni hay nada extraño.</translation>
    </message>
    <message>
        <source>Nothing to show yet: {names}.</source>
        <translation>Aún nada que mostrar: {names}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the table, or say --skip-rejected.</source>
        <translation>No se importó nada. Corrija la tabla o indique --skip-rejected.</translation>
    </message>
    <message>
        <source>PLAN looks like this. Instead of a list, scenarios can be “usual”: one with each dose right
and one with every dose too toxic. Rules are 3+3, BOIN, KEYBOARD, MTPI, MTPI-2,
DECISION TABLE (decision_rows: [“0/3 E”, …], or decision_table: a CSV or Excel file), CRM
and BLRM, with arrivals (per DLT window) also ROLLING SIX, TITE-BOIN and TITE-CRM. A design
takes the other settings of the escalation rule by their names, and from the plan what it
leaves out; 3+3 and ROLLING SIX end a trial by themselves, whatever its size in the plan.</source>
        <translation>PLAN tiene este aspecto. En lugar de una lista, los escenarios pueden ser «usual»: uno con cada
dosis como correcta y uno con todas las dosis demasiado tóxicas. Las reglas son 3+3, BOIN, KEYBOARD, MTPI, MTPI-2,
DECISION TABLE (decision_rows: [«0/3 E», …], o decision_table: un archivo CSV o Excel), CRM
y BLRM; con arrivals (por ventana de DLT) también ROLLING SIX, TITE-BOIN y TITE-CRM. Un diseño
toma los demás ajustes de la regla de escalada por sus nombres, y del plan lo que
omite; 3+3 y ROLLING SIX terminan un ensayo por sí mismos, sea cual sea su tamaño en el plan.</translation>
    </message>
    <message>
        <source>Password of the PDF: </source>
        <translation>Contraseña del PDF: </translation>
    </message>
    <message>
        <source>SVG for print, PNG for slides; else both</source>
        <translation>SVG para imprimir, PNG para diapositivas; si no, ambos</translation>
    </message>
    <message>
        <source>Say by --form what the rows are: {forms}.</source>
        <translation>Indique con --form qué son las filas: {forms}.</translation>
    </message>
    <message>
        <source>Stopped. What was being written is there whole or not at all.</source>
        <translation>Detenido. Lo que se estaba escribiendo está entero o no está.</translation>
    </message>
    <message>
        <source>The CSV has a row for each design in each scenario; a column …_se is the Monte Carlo standard
error of the one before it. The PDF has figures, text for the protocol and decision tables.</source>
        <translation>El CSV tiene una fila por cada diseño en cada escenario; una columna …_se es el error estándar de
Monte Carlo de la anterior. El PDF tiene figuras, texto para el protocolo y tablas de decisión.</translation>
    </message>
    <message>
        <source>The audit trail ends in {head}.</source>
        <translation>El registro de auditoría termina en {head}.</translation>
    </message>
    <message>
        <source>The decision of a rule for every count, as a protocol prints it (CSV)</source>
        <translation>La decisión de una regla para cada recuento, como la imprime un protocolo (CSV)</translation>
    </message>
    <message>
        <source>The exit status is 0 when it was done, 1 when it could not be done or the study is damaged or altered, 2 when the command or the file was not understood, 3 when the study is open elsewhere, 70 when Dosebook itself failed.</source>
        <translation>El estado de salida es 0 si se hizo, 1 si no se pudo hacer o el estudio está dañado o alterado, 2 si no se entendió la orden o el archivo, 3 si el estudio está abierto en otro lugar, 70 si falló el propio Dosebook.</translation>
    </message>
    <message>
        <source>The study grades by {version} from now on.</source>
        <translation>El estudio gradúa desde ahora con {version}.</translation>
    </message>
    <message>
        <source>The study grades by {version}. Events of another version: {count}.</source>
        <translation>El estudio gradúa con {version}. Acontecimientos de otra versión: {count}.</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on. “dosebook --help” lists what works without.</source>
        <translation>Aquí no hay pantalla para abrir una ventana. «dosebook --help» enumera lo que funciona sin ella.</translation>
    </message>
    <message>
        <source>To look at in the records ({count}):</source>
        <translation>Por revisar en los registros ({count}):</translation>
    </message>
    <message>
        <source>Type “{program} --help” to see what it understands.</source>
        <translation>Escriba «{program} --help» para ver lo que entiende.</translation>
    </message>
    <message>
        <source>What the dates leave open ({count}):</source>
        <translation>Lo que las fechas dejan abierto ({count}):</translation>
    </message>
    <message>
        <source>Wrote {count} pictures into {folder}, data to {day}.</source>
        <translation>Se escribieron {count} imágenes en {folder}, datos hasta el {day}.</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>Se escribió {file}</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Se escribió {file}.</translation>
    </message>
    <message>
        <source>Wrote {file}. Designs: {designs}; scenarios: {scenarios}; trials of each: {trials}; seed: {seed}.</source>
        <translation>Se escribió {file}. Diseños: {designs}; escenarios: {scenarios}; ensayos de cada uno: {trials}; semilla: {seed}.</translation>
    </message>
    <message>
        <source>Wrote {file}: DMC safety summary {number} ({status}), data to {day}, {pages} pages.</source>
        <translation>Se escribió {file}: resumen de seguridad para el DMC {number} ({status}), datos hasta el {day}, {pages} páginas.</translation>
    </message>
    <message>
        <source>Wrote {file}: {count} variables.</source>
        <translation>Se escribió {file}: {count} variables.</translation>
    </message>
    <message>
        <source>Wrote {file}: {pages} pages.</source>
        <translation>Se escribió {file}: {pages} páginas.</translation>
    </message>
    <message>
        <source>Wrote {file}: {records} records of {tables} forms, and the data dictionary.</source>
        <translation>Se escribió {file}: {records} registros de {tables} formularios, y el diccionario de datos.</translation>
    </message>
    <message>
        <source>Wrote {file}: {tables} tables with {rows} rows.</source>
        <translation>Se escribió {file}: {tables} tablas con {rows} filas.</translation>
    </message>
    <message>
        <source>a template of the program or one that was kept, such as “SDTM AE (adverse events)”</source>
        <translation>una plantilla del programa o una que se guardó, como «SDTM AE (adverse events)»</translation>
    </message>
    <message>
        <source>a template that says which column is what</source>
        <translation>una plantilla que dice qué es cada columna</translation>
    </message>
    <message>
        <source>ask for a password without which the PDF does not open</source>
        <translation>pedir una contraseña sin la que el PDF no se abre</translation>
    </message>
    <message>
        <source>ask for the password of the PDF</source>
        <translation>pedir la contraseña del PDF</translation>
    </message>
    <message>
        <source>bring a CSV or Excel table into a study: all of it in one save, or nothing</source>
        <translation>incorporar una tabla CSV o Excel a un estudio: toda en un guardado, o nada</translation>
    </message>
    <message>
        <source>calculators</source>
        <translation>calculadoras</translation>
    </message>
    <message>
        <source>close a dose when P(rate above target) exceeds this, 0.95</source>
        <translation>cerrar una dosis si P(tasa sobre el objetivo) lo supera, 0.95</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>compare a study with its audit trail and list what is missing or odd in it</source>
        <translation>comparar un estudio con su registro de auditoría y enumerar lo que falta o extraña en él</translation>
    </message>
    <message>
        <source>compute tables with our own rules, to check our numbers</source>
        <translation>calcular tablas con nuestras propias reglas, para comprobar nuestras cifras</translation>
    </message>
    <message>
        <source>create the demo study, with made-up participants, as a new file</source>
        <translation>crear el estudio de demostración, con participantes ficticios, como archivo nuevo</translation>
    </message>
    <message>
        <source>data to this day, such as “15 Aug 2018”; else the newest recorded cut-off</source>
        <translation>datos hasta este día, como «15 ago 2018»; si no, el corte registrado más reciente</translation>
    </message>
    <message>
        <source>folder for your settings, drafts and log, instead of the usual one</source>
        <translation>carpeta para sus ajustes, borradores y registro de errores, en lugar de la habitual</translation>
    </message>
    <message>
        <source>folder where the record goes, and whose disk is looked at; best that of the studies</source>
        <translation>carpeta a la que va el registro y cuyo disco se examina; mejor la de los estudios</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>para quién es</translation>
    </message>
    <message>
        <source>import the rows that can be, though others cannot</source>
        <translation>importar las filas que se pueda, aunque otras no</translation>
    </message>
    <message>
        <source>keep how the columns were matched under a name</source>
        <translation>guardar con un nombre cómo se asignaron las columnas</translation>
    </message>
    <message>
        <source>language of the words and of what is written, instead of the one in the settings</source>
        <translation>idioma de los textos y de los archivos, en lugar del de los ajustes</translation>
    </message>
    <message>
        <source>least participants before a dose is closed</source>
        <translation>mínimo de participantes antes de cerrar una dosis</translation>
    </message>
    <message>
        <source>let the study grade by this version: 4.03, 5.0 or 6.0</source>
        <translation>graduar el estudio con esta versión: 4.03, 5.0 o 6.0</translation>
    </message>
    <message>
        <source>letters or names of the sections in their order; else those the study keeps</source>
        <translation>letras o nombres de los apartados en su orden; si no, los que guarda el estudio</translation>
    </message>
    <message>
        <source>load the CTCAE grade texts from a workbook as the NCI publishes it</source>
        <translation>cargar los textos de grados de la CTCAE de un libro tal como lo publica el NCI</translation>
    </message>
    <message>
        <source>make a verified copy of a study</source>
        <translation>hacer una copia verificada de un estudio</translation>
    </message>
    <message>
        <source>make the manual as a PDF, with pictures of the program as it is now</source>
        <translation>generar el manual como PDF, con imágenes del programa tal como es ahora</translation>
    </message>
    <message>
        <source>mark the report as final instead of draft</source>
        <translation>marcar el informe como definitivo en lugar de borrador</translation>
    </message>
    <message>
        <source>most participants, 18</source>
        <translation>máximo de participantes, 18</translation>
    </message>
    <message>
        <source>most participants, 30</source>
        <translation>máximo de participantes, 30</translation>
    </message>
    <message>
        <source>number of the cohort under review; else the one of the cut-off</source>
        <translation>número de la cohorte en revisión; si no, la del corte</translation>
    </message>
    <message>
        <source>only say what would be imported</source>
        <translation>solo decir qué se importaría</translation>
    </message>
    <message>
        <source>participant numbers and study days only, no dates and no free text</source>
        <translation>solo números de participante y días del estudio, sin fechas ni texto libre</translation>
    </message>
    <message>
        <source>print every section there is</source>
        <translation>imprimir todos los apartados existentes</translation>
    </message>
    <message>
        <source>print the CDISC name of each field</source>
        <translation>imprimir el nombre CDISC de cada campo</translation>
    </message>
    <message>
        <source>print the free text in a de-identified report: somebody has read and cleared it</source>
        <translation>imprimir el texto libre en un informe sin datos identificativos: alguien lo ha leído y autorizado</translation>
    </message>
    <message>
        <source>prove this installation: every check with its known answer, as a PDF to sign and JSON</source>
        <translation>demostrar esta instalación: cada comprobación con su respuesta conocida, como PDF para firmar y JSON</translation>
    </message>
    <message>
        <source>save a picture of every page of the program, without a screen</source>
        <translation>guardar una imagen de cada página del programa, sin pantalla</translation>
    </message>
    <message>
        <source>save the figures of a study as pictures</source>
        <translation>guardar las figuras de un estudio como imágenes</translation>
    </message>
    <message>
        <source>say whether a PDF was made from a study file, by laying it out again</source>
        <translation>decir si un PDF se generó a partir de un archivo del estudio, componiéndolo de nuevo</translation>
    </message>
    <message>
        <source>seed, instead of the plan&apos;s</source>
        <translation>semilla, en lugar de la del plan</translation>
    </message>
    <message>
        <source>sheet of a workbook; else the first</source>
        <translation>hoja de un libro; si no, la primera</translation>
    </message>
    <message>
        <source>simulate designs of a trial over scenarios, and write how each of them does</source>
        <translation>simular diseños de un ensayo en escenarios y escribir cómo se comporta cada uno</translation>
    </message>
    <message>
        <source>simulated trials, instead of the plan&apos;s</source>
        <translation>ensayos simulados, en lugar de los del plan</translation>
    </message>
    <message>
        <source>some of them, by the names of their files</source>
        <translation>algunas de ellas, por los nombres de sus archivos</translation>
    </message>
    <message>
        <source>take the events along whose term and grade the version has; grades stay</source>
        <translation>llevar los acontecimientos cuyo término y grado tiene la versión; los grados quedan</translation>
    </message>
    <message>
        <source>target DLT rate, such as 0.3</source>
        <translation>tasa objetivo de DLT, como 0.3</translation>
    </message>
    <message>
        <source>target interval above the target, 0.05 (not with BOIN)</source>
        <translation>intervalo objetivo por encima del objetivo, 0.05 (no con BOIN)</translation>
    </message>
    <message>
        <source>target interval below the target, 0.05 (not with BOIN)</source>
        <translation>intervalo objetivo por debajo del objetivo, 0.05 (no con BOIN)</translation>
    </message>
    <message>
        <source>tell what another CTCAE version does to each event, and change to it</source>
        <translation>decir qué hace otra versión de la CTCAE con cada acontecimiento, y cambiar a ella</translation>
    </message>
    <message>
        <source>the CSV or Excel file</source>
        <translation>el archivo CSV o Excel</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>el PDF que se escribe</translation>
    </message>
    <message>
        <source>the file to compute</source>
        <translation>el archivo que se calcula</translation>
    </message>
    <message>
        <source>the file to create</source>
        <translation>el archivo que se crea</translation>
    </message>
    <message>
        <source>the file to write: .pdf, .csv or .xlsx</source>
        <translation>el archivo que se escribe: .pdf, .csv o .xlsx</translation>
    </message>
    <message>
        <source>the file to write: .xlsx, or .zip for CSV files</source>
        <translation>el archivo que se escribe: .xlsx, o .zip para archivos CSV</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>el archivo nuevo</translation>
    </message>
    <message>
        <source>the number of the follow-up; without it the initial report</source>
        <translation>el número del seguimiento; sin él, la notificación inicial</translation>
    </message>
    <message>
        <source>the open report for the sponsor: nothing of a single cohort or participant</source>
        <translation>el informe abierto para el promotor: nada de una sola cohorte ni de un solo participante</translation>
    </message>
    <message>
        <source>the plan, a JSON file</source>
        <translation>el plan, un archivo JSON</translation>
    </message>
    <message>
        <source>the quick-reference card of one page instead</source>
        <translation>la tarjeta de consulta rápida de una página en su lugar</translation>
    </message>
    <message>
        <source>the safety summary</source>
        <translation>el resumen de seguridad</translation>
    </message>
    <message>
        <source>the study file</source>
        <translation>el archivo del estudio</translation>
    </message>
    <message>
        <source>the term of the event; needed where several events were reported</source>
        <translation>el término del acontecimiento; necesario si se notificaron varios</translation>
    </message>
    <message>
        <source>the workbook</source>
        <translation>el libro</translation>
    </message>
    <message>
        <source>time that the pages carry, in UTC, such as “20 Aug 2018 09:14”</source>
        <translation>hora que llevan las páginas, en UTC, como «20 ago 2018 09:14»</translation>
    </message>
    <message>
        <source>what its rows are, such as adverse_event or result</source>
        <translation>qué son sus filas, como adverse_event o result</translation>
    </message>
    <message>
        <source>where the PDF goes</source>
        <translation>adónde va el PDF</translation>
    </message>
    <message>
        <source>where the rejected cells are listed</source>
        <translation>dónde se enumeran las celdas rechazadas</translation>
    </message>
    <message>
        <source>where the result goes</source>
        <translation>adónde va el resultado</translation>
    </message>
    <message>
        <source>where the results go; the ending .csv or .pdf says as what</source>
        <translation>adónde van los resultados; la terminación .csv o .pdf dice en qué forma</translation>
    </message>
    <message>
        <source>where they go</source>
        <translation>adónde van</translation>
    </message>
    <message>
        <source>whose event it was</source>
        <translation>de quién fue el acontecimiento</translation>
    </message>
    <message>
        <source>whose records; without it the forms are blank</source>
        <translation>de quién son los registros; sin ello los formularios van en blanco</translation>
    </message>
    <message>
        <source>write all records as an Excel workbook or as CSV files, for analysis</source>
        <translation>escribir todos los registros como libro de Excel o como archivos CSV, para el análisis</translation>
    </message>
    <message>
        <source>write the DMC safety summary of a study as a PDF</source>
        <translation>escribir el resumen de seguridad para el DMC de un estudio como PDF</translation>
    </message>
    <message>
        <source>write the decision page of the DMC safety summary as slides, a PDF</source>
        <translation>escribir la página de decisión del resumen de seguridad para el DMC como diapositivas, un PDF</translation>
    </message>
    <message>
        <source>write the form of a serious adverse event as a PDF</source>
        <translation>escribir el formulario de un acontecimiento adverso grave como PDF</translation>
    </message>
    <message>
        <source>write the forms as a PDF: blank, or those of one participant as filled in</source>
        <translation>escribir los formularios como PDF: en blanco, o los de un participante tal como están rellenos</translation>
    </message>
    <message>
        <source>write the tables of the DMC safety summary as an Excel workbook or as CSV files</source>
        <translation>escribir las tablas del resumen de seguridad para el DMC como libro de Excel o como archivos CSV</translation>
    </message>
    <message>
        <source>write what each exported column means</source>
        <translation>escribir qué significa cada columna exportada</translation>
    </message>
    <message>
        <source>{event} Perhaps: {terms}.</source>
        <translation>{event} Quizá: {terms}.</translation>
    </message>
    <message>
        <source>{failed} of {total} checks failed. Do not use this installation for a study.</source>
        <translation>Fallaron {failed} de {total} comprobaciones. No use esta instalación para un estudio.</translation>
    </message>
    <message>
        <source>{file} could not be read ({cause}). Nothing was loaded.</source>
        <translation>No se pudo leer {file} ({cause}). No se cargó nada.</translation>
    </message>
    <message>
        <source>{file} is damaged or was altered outside Dosebook:</source>
        <translation>{file} está dañado o se alteró fuera de Dosebook:</translation>
    </message>
    <message>
        <source>{file} is sound: {records} records agree with {rows} entries of its audit trail.</source>
        <translation>{file} está íntegro: {records} registros concuerdan con {rows} entradas de su registro de auditoría.</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {good} can be imported, {warnings} warnings.</source>
        <translation>{file}: {rows} filas, {good} pueden importarse, {warnings} advertencias.</translation>
    </message>
    <message>
        <source>{help}. Columns needed: {columns}.</source>
        <translation>{help}. Columnas necesarias: {columns}.</translation>
    </message>
    <message>
        <source>{percent} % of the trials</source>
        <translation>{percent} % de los ensayos</translation>
    </message>
    <message>
        <source>λe, λd and the boundaries of BOIN as counts (CSV)</source>
        <translation>λe, λd y los límites de BOIN como recuentos (CSV)</translation>
    </message>
    <message>
        <source>“{file}” is neither a file nor a command. Type “dosebook --help” to see the commands.</source>
        <translation>«{file}» no es un archivo ni una orden. Escriba «dosebook --help» para ver las órdenes.</translation>
    </message>
    <message>
        <source>“{text}” can mean {first} or {second}. Write the month as a word.</source>
        <translation>«{text}» puede ser {first} o {second}. Escriba el mes con letras.</translation>
    </message>
    <message>
        <source>“{text}” is no moment. Write a day and a time in UTC: 20 Aug 2018 09:14.</source>
        <translation>«{text}» no es un momento. Escriba un día y una hora en UTC: 20 ago 2018 09:14.</translation>
    </message>
    <message>
        <source>“{text}” is no single day. Write day, month and year: 12 Aug 2018.</source>
        <translation>«{text}» no es un solo día. Escriba día, mes y año: 12 ago 2018.</translation>
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
        <translation>ALT</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>AST</translation>
    </message>
    <message>
        <source>Accepted as recorded</source>
        <translation>Aceptada tal como consta</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Acontecimiento adverso</translation>
    </message>
    <message>
        <source>Adverse event or low counts</source>
        <translation>Acontecimiento adverso o recuentos bajos</translation>
    </message>
    <message>
        <source>Adverse events asked</source>
        <translation>Acontecimientos adversos</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>Albúmina</translation>
    </message>
    <message>
        <source>Alkaline phosphatase</source>
        <translation>Fosfatasa alcalina</translation>
    </message>
    <message>
        <source>All but blood counts</source>
        <translation>Todo menos recuentos sanguíneos</translation>
    </message>
    <message>
        <source>All participants of the study</source>
        <translation>Todos los participantes del estudio</translation>
    </message>
    <message>
        <source>American Indian or Alaska Native</source>
        <translation>Indígena americano o de Alaska</translation>
    </message>
    <message>
        <source>Amylase</source>
        <translation>Amilasa</translation>
    </message>
    <message>
        <source>Answer to a query</source>
        <translation>Respuesta a una consulta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Antibiotic or antiviral</source>
        <translation>Antibiótico o antivírico</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Anticoagulante</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Cualquier AA</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Are the symptoms moderate or severe?</source>
        <translation>¿Los síntomas son moderados o intensos?</translation>
    </message>
    <message>
        <source>Are there physiological consequences?</source>
        <translation>¿Hay consecuencias fisiológicas?</translation>
    </message>
    <message>
        <source>Are there symptoms, or is an intervention indicated?</source>
        <translation>¿Hay síntomas o está indicada una intervención?</translation>
    </message>
    <message>
        <source>Are there symptoms?</source>
        <translation>¿Hay síntomas?</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>A demanda</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según lo previsto</translation>
    </message>
    <message>
        <source>Asian</source>
        <translation>Asiático</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Causalidad</translation>
    </message>
    <message>
        <source>BOIN</source>
        <translation>BOIN</translation>
    </message>
    <message>
        <source>Bayesian logistic regression with overdose control</source>
        <translation>Regresión logística bayesiana con control de sobredosificación</translation>
    </message>
    <message>
        <source>Before a procedure</source>
        <translation>Antes de intervención</translation>
    </message>
    <message>
        <source>Beta-2 microglobulin</source>
        <translation>Beta-2 microglobulina</translation>
    </message>
    <message>
        <source>Bicarbonate</source>
        <translation>Bicarbonato</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <translation>Bilirrubina</translation>
    </message>
    <message>
        <source>Black or African American</source>
        <translation>Negro o afroamericano</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Hemorragia</translation>
    </message>
    <message>
        <source>Blood counts</source>
        <translation>Recuentos sanguíneos</translation>
    </message>
    <message>
        <source>Blood pH</source>
        <translation>pH sanguíneo</translation>
    </message>
    <message>
        <source>Boyd</source>
        <translation>Boyd</translation>
    </message>
    <message>
        <source>C-reactive protein</source>
        <translation>Proteína C reactiva</translation>
    </message>
    <message>
        <source>CD4 lymphocytes</source>
        <translation>Linfocitos CD4</translation>
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
        <translation>CTEP, cinco niveles (sin relación a definida)</translation>
    </message>
    <message>
        <source>Calcium, corrected for albumin</source>
        <translation>Calcio, corregido por albúmina</translation>
    </message>
    <message>
        <source>Calcium, ionised</source>
        <translation>Calcio, ionizado</translation>
    </message>
    <message>
        <source>Calcium, total</source>
        <translation>Calcio, total</translation>
    </message>
    <message>
        <source>Cannot determine</source>
        <translation>No se puede determinar</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Bioquímica</translation>
    </message>
    <message>
        <source>Cholesterol</source>
        <translation>Colesterol</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorizada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Closed to enrolment</source>
        <translation>Cerrada a la inclusión</translation>
    </message>
    <message>
        <source>Coagulation</source>
        <translation>Coagulación</translation>
    </message>
    <message>
        <source>Complete response (CR)</source>
        <translation>Respuesta completa (CR)</translation>
    </message>
    <message>
        <source>Completed the study</source>
        <translation>Completó el estudio</translation>
    </message>
    <message>
        <source>Congenital anomaly</source>
        <translation>Anomalía congénita</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Creatine kinase (CPK)</source>
        <translation>Creatina-cinasa (CPK)</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Creatinina</translation>
    </message>
    <message>
        <source>Creatinine clearance</source>
        <translation>Aclaramiento de creatinina</translation>
    </message>
    <message>
        <source>De-escalate to the stated regimen</source>
        <translation>Desescalar a la pauta indicada</translation>
    </message>
    <message>
        <source>Death not due to the disease</source>
        <translation>Muerte no debida a la enfermedad</translation>
    </message>
    <message>
        <source>Decay correction of the label</source>
        <translation>Etiqueta con decaimiento</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Decidió otra cosa</translation>
    </message>
    <message>
        <source>Decision table of the protocol</source>
        <translation>Tabla de decisión del protocolo</translation>
    </message>
    <message>
        <source>Declined by the participant</source>
        <translation>Rechazado por el participante</translation>
    </message>
    <message>
        <source>Definite</source>
        <translation>Definida</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retrasada</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No acudió</translation>
    </message>
    <message>
        <source>Direct measurement</source>
        <translation>Medición directa</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Incapacidad</translation>
    </message>
    <message>
        <source>Disappeared</source>
        <translation>Desaparecidos</translation>
    </message>
    <message>
        <source>Disease under study</source>
        <translation>Enfermedad en estudio</translation>
    </message>
    <message>
        <source>Do two separate ECGs show it?</source>
        <translation>¿Lo muestran dos ECG distintos?</translation>
    </message>
    <message>
        <source>Does the fall from baseline count, the value being abnormal?</source>
        <translation>¿Cuenta el descenso desde el valor basal, al ser anormal el valor?</translation>
    </message>
    <message>
        <source>Does the multiple of a baseline below normal count?</source>
        <translation>¿Cuenta el múltiplo de un valor basal inferior al normal?</translation>
    </message>
    <message>
        <source>Dose increased</source>
        <translation>Dosis aumentada</translation>
    </message>
    <message>
        <source>Dose not changed</source>
        <translation>Dosis no modificada</translation>
    </message>
    <message>
        <source>Dose reduced</source>
        <translation>Dosis reducida</translation>
    </message>
    <message>
        <source>Dosing</source>
        <translation>Dosificación</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Drug supply</source>
        <translation>Suministro del fármaco</translation>
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
        <translation>Estado ECOG</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Elegibilidad</translation>
    </message>
    <message>
        <source>Empiric (power)</source>
        <translation>Empírico (potencia)</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inclusión</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Introducido dos veces</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation>Eosinófilos</translation>
    </message>
    <message>
        <source>Error in dosing</source>
        <translation>Error de dosificación</translation>
    </message>
    <message>
        <source>Erythropoietin</source>
        <translation>Eritropoyetina</translation>
    </message>
    <message>
        <source>Escalate to the stated regimen</source>
        <translation>Escalar a la pauta indicada</translation>
    </message>
    <message>
        <source>Evaluable</source>
        <translation>Evaluable</translation>
    </message>
    <message>
        <source>Event of a grade or higher</source>
        <translation>Acontecimiento de un grado o superior</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Cada cuatro semanas</translation>
    </message>
    <message>
        <source>Every other day</source>
        <translation>En días alternos</translation>
    </message>
    <message>
        <source>Every three weeks</source>
        <translation>Cada tres semanas</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Cada dos semanas</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Expand the same dose</source>
        <translation>Ampliar cohorte, misma dosis</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Mortal</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritina</translation>
    </message>
    <message>
        <source>Fibrinogen</source>
        <translation>Fibrinógeno</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>First fraction</source>
        <translation>Primera fracción</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seguido</translation>
    </message>
    <message>
        <source>Followed the recommendation</source>
        <translation>Siguió la recomendación</translation>
    </message>
    <message>
        <source>Forgotten by the site</source>
        <translation>Olvidado por el centro</translation>
    </message>
    <message>
        <source>Four times a day</source>
        <translation>Cuatro veces al día</translation>
    </message>
    <message>
        <source>Fraction delayed or omitted for toxicity</source>
        <translation>Fracción retrasada u omitida por toxicidad</translation>
    </message>
    <message>
        <source>Free T4</source>
        <translation>T4 libre</translation>
    </message>
    <message>
        <source>Free kappa light chains</source>
        <translation>Cadenas ligeras libres kappa</translation>
    </message>
    <message>
        <source>Free lambda light chains</source>
        <translation>Cadenas ligeras libres lambda</translation>
    </message>
    <message>
        <source>Free light chains only</source>
        <translation>Solo cadenas ligeras libres</translation>
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
        <translation>Administrada</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glucosa</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Grade despite optimal care</source>
        <translation>Grado pese a la atención óptima</translation>
    </message>
    <message>
        <source>Grade for longer than some days</source>
        <translation>Grado durante más de unos días</translation>
    </message>
    <message>
        <source>Grade with a complication</source>
        <translation>Grado con una complicación</translation>
    </message>
    <message>
        <source>Growth factor (G-CSF)</source>
        <translation>Factor de crecimiento (G-CSF)</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>Colesterol HDL</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hemoglobina</translation>
    </message>
    <message>
        <source>Haptoglobin</source>
        <translation>Haptoglobina</translation>
    </message>
    <message>
        <source>Haycock</source>
        <translation>Haycock</translation>
    </message>
    <message>
        <source>Highest single fraction, as planned</source>
        <translation>Fracción individual más alta, según lo previsto</translation>
    </message>
    <message>
        <source>Hispanic or Latino</source>
        <translation>Hispano o latino</translation>
    </message>
    <message>
        <source>Hospital admission or longer stay</source>
        <translation>Hospitalización o su prolongación</translation>
    </message>
    <message>
        <source>How far does the value lie beyond the limit of measuring?</source>
        <translation>¿Cuánto se aleja el valor del límite de medición?</translation>
    </message>
    <message>
        <source>ICH style, four levels (not related to related)</source>
        <translation>Tipo ICH, cuatro niveles (no relacionado a relacionado)</translation>
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
        <translation>Pruebas de imagen</translation>
    </message>
    <message>
        <source>Increased</source>
        <translation>Aumentada</translation>
    </message>
    <message>
        <source>Independent assessor</source>
        <translation>Evaluador independiente</translation>
    </message>
    <message>
        <source>Infusion slowed</source>
        <translation>Perfusión ralentizada</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Interrupted or delayed</source>
        <translation>Interrumpido o retrasado</translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation>Intersexual</translation>
    </message>
    <message>
        <source>Into the tumour</source>
        <translation>Intratumoral</translation>
    </message>
    <message>
        <source>Intra-arterial</source>
        <translation>Intraarterial</translation>
    </message>
    <message>
        <source>Intramuscular</source>
        <translation>Intramuscular</translation>
    </message>
    <message>
        <source>Intrathecal</source>
        <translation>Intratecal</translation>
    </message>
    <message>
        <source>Intravenous</source>
        <translation>Intravenosa</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigador</translation>
    </message>
    <message>
        <source>Is a transfusion indicated?</source>
        <translation>¿Está indicada una transfusión?</translation>
    </message>
    <message>
        <source>Is an anticoagulant being taken?</source>
        <translation>¿Se está tomando un anticoagulante?</translation>
    </message>
    <message>
        <source>Is hospital admission indicated?</source>
        <translation>¿Está indicado el ingreso hospitalario?</translation>
    </message>
    <message>
        <source>Is there bleeding?</source>
        <translation>¿Hay hemorragia?</translation>
    </message>
    <message>
        <source>Is there torsade de pointes or another serious arrhythmia?</source>
        <translation>¿Hay torsade de pointes u otra arritmia grave?</translation>
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
        <translation>Colesterol LDL</translation>
    </message>
    <message>
        <source>Laboratory value against baseline</source>
        <translation>Valor analítico frente al basal</translation>
    </message>
    <message>
        <source>Last fraction</source>
        <translation>Última fracción</translation>
    </message>
    <message>
        <source>Life-threatening</source>
        <translation>Potencialmente mortal</translation>
    </message>
    <message>
        <source>Lipase</source>
        <translation>Lipasa</translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation>Logístico</translation>
    </message>
    <message>
        <source>Lost to follow-up</source>
        <translation>Perdido para el seguimiento</translation>
    </message>
    <message>
        <source>Low count, no bleeding</source>
        <translation>Recuento bajo, sin hemorragia</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>Linfocitos</translation>
    </message>
    <message>
        <source>MBq</source>
        <translation>MBq</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesio</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Marrow</source>
        <translation>Médula</translation>
    </message>
    <message>
        <source>Mean total amount given</source>
        <translation>Cantidad total media administrada</translation>
    </message>
    <message>
        <source>Medication asked</source>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Minimal response (MR)</source>
        <translation>Respuesta mínima (MR)</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Modify the protocol</source>
        <translation>Modificar el protocolo</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation>Monocitos</translation>
    </message>
    <message>
        <source>Mosteller</source>
        <translation>Mosteller</translation>
    </message>
    <message>
        <source>Myeloma marker</source>
        <translation>Marcador de mieloma</translation>
    </message>
    <message>
        <source>Native Hawaiian or other Pacific Islander</source>
        <translation>Nativo de Hawái o de otras islas del Pacífico</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Neither smaller nor larger by that much</source>
        <translation>Ni menores ni mayores en esa medida</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <translation>Neutrófilos</translation>
    </message>
    <message>
        <source>Never dosed</source>
        <translation>Nunca tratado</translation>
    </message>
    <message>
        <source>New information from the source</source>
        <translation>Nueva información de la fuente</translation>
    </message>
    <message>
        <source>New, or larger by 50 % or more</source>
        <translation>Nuevos, o mayores en un 50 % o más</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ya no es necesario</translation>
    </message>
    <message>
        <source>No, only with symptoms or treatment</source>
        <translation>No, solo con síntomas o tratamiento</translation>
    </message>
    <message>
        <source>None, also at baseline</source>
        <translation>Ninguno, tampoco en situación basal</translation>
    </message>
    <message>
        <source>Not Hispanic or Latino</source>
        <translation>No hispano ni latino</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Aún no decidido</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>No evaluable</translation>
    </message>
    <message>
        <source>Not evaluable (NE)</source>
        <translation>No evaluable (NE)</translation>
    </message>
    <message>
        <source>Not looked for</source>
        <translation>No buscados</translation>
    </message>
    <message>
        <source>Not measurable</source>
        <translation>No medible</translation>
    </message>
    <message>
        <source>Not recovered</source>
        <translation>No recuperado</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>No relacionado</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>No comunicado</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>No segura</translation>
    </message>
    <message>
        <source>Not yet given</source>
        <translation>Aún no administrada</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Aún no valorado</translation>
    </message>
    <message>
        <source>Nullification</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Open to enrolment</source>
        <translation>Abierta a la inclusión</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other frequency</source>
        <translation>Otra frecuencia</translation>
    </message>
    <message>
        <source>Other important medical event</source>
        <translation>Otro acontecimiento médico importante</translation>
    </message>
    <message>
        <source>Other or not staged</source>
        <translation>Otro o sin estadificar</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Otro producto</translation>
    </message>
    <message>
        <source>Other route</source>
        <translation>Otra vía</translation>
    </message>
    <message>
        <source>Packed red cells</source>
        <translation>Concentrado de hematíes</translation>
    </message>
    <message>
        <source>Partial response (PR)</source>
        <translation>Respuesta parcial (PR)</translation>
    </message>
    <message>
        <source>Participant&apos;s wish</source>
        <translation>Deseo del participante</translation>
    </message>
    <message>
        <source>Participants of one site only</source>
        <translation>Participantes de un solo centro</translation>
    </message>
    <message>
        <source>Persistent grade 2</source>
        <translation>Grado 2 persistente</translation>
    </message>
    <message>
        <source>Phase 1</source>
        <translation>Fase 1</translation>
    </message>
    <message>
        <source>Phase 1/2</source>
        <translation>Fase 1/2</translation>
    </message>
    <message>
        <source>Phase 1a</source>
        <translation>Fase 1a</translation>
    </message>
    <message>
        <source>Phase 1b</source>
        <translation>Fase 1b</translation>
    </message>
    <message>
        <source>Phosphate</source>
        <translation>Fosfato</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Exploración física</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Plasma</source>
        <translation>Plasma</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquetas</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Possibly related</source>
        <translation>Relación posible</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Potasio</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Procedure planned before the study</source>
        <translation>Procedimiento previsto antes del estudio</translation>
    </message>
    <message>
        <source>Progressive disease</source>
        <translation>Progresión de la enfermedad</translation>
    </message>
    <message>
        <source>Progressive disease (PD)</source>
        <translation>Progresión de la enfermedad (PD)</translation>
    </message>
    <message>
        <source>Prohibited medication</source>
        <translation>Medicación prohibida</translation>
    </message>
    <message>
        <source>Reassessed by the investigator</source>
        <translation>Reevaluado por el investigador</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Recovered with sequelae</source>
        <translation>Recuperado con secuelas</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>En recuperación</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Repeat the same dose</source>
        <translation>Repetir la misma dosis</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Resulted in death</source>
        <translation>Causó la muerte</translation>
    </message>
    <message>
        <source>Rolling six</source>
        <translation>Rolling six</translation>
    </message>
    <message>
        <source>Safe and tolerated</source>
        <translation>Segura y tolerada</translation>
    </message>
    <message>
        <source>Sample lost or unfit</source>
        <translation>Muestra perdida o no apta</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Seriousness</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Serum M-protein</source>
        <translation>Proteína M en suero</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Intenso</translation>
    </message>
    <message>
        <source>Smaller by 25 to 49 %</source>
        <translation>Menores en un 25 a 49 %</translation>
    </message>
    <message>
        <source>Smaller by 50 % or more</source>
        <translation>Menores en un 50 % o más</translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation>Sodio</translation>
    </message>
    <message>
        <source>Stable disease (SD)</source>
        <translation>Enfermedad estable (SD)</translation>
    </message>
    <message>
        <source>Steroid</source>
        <translation>Corticosteroide</translation>
    </message>
    <message>
        <source>Stop the study</source>
        <translation>Detener el estudio</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Stopped: adverse event</source>
        <translation>Finalizó: acontecimiento adverso</translation>
    </message>
    <message>
        <source>Stopped: death</source>
        <translation>Finalizó: fallecimiento</translation>
    </message>
    <message>
        <source>Stopped: lack of efficacy</source>
        <translation>Finalizó: falta de eficacia</translation>
    </message>
    <message>
        <source>Stopped: physician&apos;s decision</source>
        <translation>Finalizó: decisión del médico</translation>
    </message>
    <message>
        <source>Stopped: progressive disease</source>
        <translation>Finalizó: progresión de la enfermedad</translation>
    </message>
    <message>
        <source>Stopped: protocol deviation</source>
        <translation>Finalizó: desviación del protocolo</translation>
    </message>
    <message>
        <source>Stringent complete response (sCR)</source>
        <translation>Respuesta completa estricta (sCR)</translation>
    </message>
    <message>
        <source>Study ended by the sponsor</source>
        <translation>Estudio finalizado por el promotor</translation>
    </message>
    <message>
        <source>Study treatment</source>
        <translation>Tratamiento del estudio</translation>
    </message>
    <message>
        <source>Study treatment stopped</source>
        <translation>Tratamiento del estudio retirado</translation>
    </message>
    <message>
        <source>Subcutaneous</source>
        <translation>Subcutánea</translation>
    </message>
    <message>
        <source>Suspend enrolment</source>
        <translation>Suspender la inclusión</translation>
    </message>
    <message>
        <source>Symptoms of anaemia</source>
        <translation>Síntomas de anemia</translation>
    </message>
    <message>
        <source>TITE-BOIN (with pending participants)</source>
        <translation>TITE-BOIN (con participantes pendientes)</translation>
    </message>
    <message>
        <source>TITE-CRM (with pending participants)</source>
        <translation>TITE-CRM (con participantes pendientes)</translation>
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
        <translation>La enfermedad en estudio</translation>
    </message>
    <message>
        <source>The terms named</source>
        <translation>Los términos indicados</translation>
    </message>
    <message>
        <source>Three times a day</source>
        <translation>Tres veces al día</translation>
    </message>
    <message>
        <source>Thrombopoietin agonist</source>
        <translation>Agonista de la trombopoyetina</translation>
    </message>
    <message>
        <source>Through the skin</source>
        <translation>Transdérmica</translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation>Tiroides</translation>
    </message>
    <message>
        <source>Thyroid protection</source>
        <translation>Protección tiroidea</translation>
    </message>
    <message>
        <source>To give or watch the study treatment</source>
        <translation>Para administrar o vigilar el tratamiento</translation>
    </message>
    <message>
        <source>Too unwell</source>
        <translation>Demasiado enfermo</translation>
    </message>
    <message>
        <source>Total of all fractions, as planned</source>
        <translation>Total de todas las fracciones, según lo previsto</translation>
    </message>
    <message>
        <source>Total protein</source>
        <translation>Proteínas totales</translation>
    </message>
    <message>
        <source>Transcription error</source>
        <translation>Error de transcripción</translation>
    </message>
    <message>
        <source>Transfusions within some days</source>
        <translation>Transfusiones en unos días</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>Triglicéridos</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>Dos veces al día</translation>
    </message>
    <message>
        <source>U/L</source>
        <translation>U/L</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Inesperado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Unlikely related</source>
        <translation>Relación improbable</translation>
    </message>
    <message>
        <source>Unrelated</source>
        <translation>Sin relación</translation>
    </message>
    <message>
        <source>Urea nitrogen</source>
        <translation>Nitrógeno ureico</translation>
    </message>
    <message>
        <source>Uric acid</source>
        <translation>Ácido úrico</translation>
    </message>
    <message>
        <source>Urine M-protein</source>
        <translation>Proteína M en orina</translation>
    </message>
    <message>
        <source>Urine M-protein excretion</source>
        <translation>Excreción urinaria de proteína M</translation>
    </message>
    <message>
        <source>Very good partial response (VGPR)</source>
        <translation>Respuesta parcial muy buena (VGPR)</translation>
    </message>
    <message>
        <source>Visit or assessment</source>
        <translation>Visita o evaluación</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Constantes vitales</translation>
    </message>
    <message>
        <source>Was an intervention started?</source>
        <translation>¿Se inició una intervención?</translation>
    </message>
    <message>
        <source>Was the sample taken fasting?</source>
        <translation>¿La muestra se tomó en ayunas?</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>White blood cells</source>
        <translation>Leucocitos</translation>
    </message>
    <message>
        <source>Withdrawn by the participant</source>
        <translation>Retirado por decisión del participante</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Wrong participant</source>
        <translation>Participante equivocado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, from grade 1</source>
        <translation>Sí, desde el grado 1</translation>
    </message>
    <message>
        <source>Yes, from grade 2</source>
        <translation>Sí, desde el grado 2</translation>
    </message>
    <message>
        <source>Yes, from grade 3</source>
        <translation>Sí, desde el grado 3</translation>
    </message>
    <message>
        <source>Yes, from grade 4</source>
        <translation>Sí, desde el grado 4</translation>
    </message>
    <message>
        <source>aPTT</source>
        <translation>TTPa</translation>
    </message>
    <message>
        <source>beyond the last grade printed; report it under another term</source>
        <translation>más allá del último grado impreso; notifíquelo con otro término</translation>
    </message>
    <message>
        <source>flat (same for everybody)</source>
        <translation>fija (igual para todos)</translation>
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
        <translation>alto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
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
        <translation>más de un intervalo del laboratorio podría aplicarse</translation>
    </message>
    <message>
        <source>ng/dL</source>
        <translation>ng/dL</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>sin valor basal</translation>
    </message>
    <message>
        <source>no lower limit of normal</source>
        <translation>sin límite inferior de la normalidad</translation>
    </message>
    <message>
        <source>no range of this laboratory is recorded for it</source>
        <translation>no hay ningún intervalo de este laboratorio registrado para ello</translation>
    </message>
    <message>
        <source>no range typed and no laboratory named</source>
        <translation>sin intervalo introducido ni laboratorio indicado</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
    </message>
    <message>
        <source>no upper limit of normal</source>
        <translation>sin límite superior de la normalidad</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
    <message>
        <source>per kg of body weight</source>
        <translation>por kg de peso corporal</translation>
    </message>
    <message>
        <source>per m² of body surface</source>
        <translation>por m² de SC</translation>
    </message>
    <message>
        <source>pmol/L</source>
        <translation>pmol/L</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>cociente</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>the dates leave open whether the range applied</source>
        <translation>las fechas dejan abierto si el intervalo se aplicaba</translation>
    </message>
    <message>
        <source>the laboratory&apos;s range is in a unit that does not convert</source>
        <translation>el intervalo del laboratorio está en una unidad no convertible</translation>
    </message>
    <message>
        <source>the laboratory&apos;s ranges are for other days or people</source>
        <translation>los intervalos del laboratorio son para otros días o personas</translation>
    </message>
    <message>
        <source>the range depends on the age, which is not known well enough</source>
        <translation>el intervalo depende de la edad, que no se conoce bien</translation>
    </message>
    <message>
        <source>the range depends on the sex, which is not known</source>
        <translation>el intervalo depende del sexo, que no se conoce</translation>
    </message>
    <message>
        <source>this version has no limits in numbers for it</source>
        <translation>esta versión no tiene límites en cifras para ello</translation>
    </message>
    <message>
        <source>unit unknown for this test</source>
        <translation>unidad desconocida para esta prueba</translation>
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
        <translation>1 recuento</translation>
    </message>
    <message>
        <source>After the first fraction</source>
        <translation>Tras la primera fracción</translation>
    </message>
    <message>
        <source>Lowest counts, days below the limits, recovery</source>
        <translation>Recuentos mínimos, días por debajo de los límites, recuperación</translation>
    </message>
    <message>
        <source>Told apart: platelets up to {platelets} days after a platelet transfusion ({recovery} for a recovery), haemoglobin up to {red} days after red cells, neutrophils up to {factor} days after a growth factor ({long} after a long-acting one). Days below run from a low count to the next that is not low; + marks a time that no later count ended. A recovery is the first of two counts in a row at the limit or above.</source>
        <translation>Se distinguen: plaquetas hasta {platelets} días después de una transfusión de plaquetas ({recovery} para una recuperación), hemoglobina hasta {red} días después de hematíes, neutrófilos hasta {factor} días después de un factor de crecimiento ({long} tras uno de acción prolongada). Los días por debajo van de un recuento bajo al siguiente que no lo es; + marca un tiempo que ningún recuento posterior cerró. La recuperación es el primero de dos recuentos seguidos en el límite o por encima.</translation>
    </message>
    <message>
        <source>With all counts</source>
        <translation>Con todos los recuentos</translation>
    </message>
    <message>
        <source>Without counts that support may have raised</source>
        <translation>Sin los recuentos que el soporte puede haber aumentado</translation>
    </message>
    <message>
        <source>cannot tell, by the sign of a count</source>
        <translation>no se puede saber, por el signo de un recuento</translation>
    </message>
    <message>
        <source>day of the lowest</source>
        <translation>día del mínimo</translation>
    </message>
    <message>
        <source>day {day}, 1 day after the lowest</source>
        <translation>día {day}, 1 día después del mínimo</translation>
    </message>
    <message>
        <source>day {day}, {count} days after the lowest</source>
        <translation>día {day}, {count} días después del mínimo</translation>
    </message>
    <message>
        <source>day {day}, {date}</source>
        <translation>día {day}, {date}</translation>
    </message>
    <message>
        <source>days below {limit}</source>
        <translation>días por debajo de {limit}</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>never below it</source>
        <translation>nunca por debajo</translation>
    </message>
    <message>
        <source>no count of a known day</source>
        <translation>ningún recuento de día conocido</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>no recuperado</translation>
    </message>
    <message>
        <source>recovery to {limit} or more</source>
        <translation>recuperación a {limit} o más</translation>
    </message>
    <message>
        <source>{count} counts</source>
        <translation>{count} recuentos</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save a report for support…</source>
        <translation>Guardar un informe de asistencia…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>This report names places in the program only. It holds nothing that was entered.</source>
        <translation>Este informe solo nombra lugares del programa. No contiene nada de lo introducido.</translation>
    </message>
</context>
<context>
    <name>ctcae</name>
    <message>
        <source>&amp;Move events</source>
        <translation>&amp;Pasar acontecimientos</translation>
    </message>
    <message>
        <source>(stays as it is)</source>
        <translation>(queda como está)</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Events moved in one save: {count}.</source>
        <translation>Acontecimientos pasados en un guardado: {count}.</translation>
    </message>
    <message>
        <source>Events of another CTCAE version</source>
        <translation>Acontecimientos de otra versión de la CTCAE</translation>
    </message>
    <message>
        <source>Every coded event is graded by the study&apos;s version.</source>
        <translation>Cada acontecimiento codificado está graduado según la versión del estudio.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Life is in danger: treatment cannot wait.</source>
        <translation>La vida corre peligro: el tratamiento no puede esperar.</translation>
    </message>
    <message>
        <source>Mild: few or no symptoms, nothing needs to be done.</source>
        <translation>Leve: pocos síntomas o ninguno, no hace falta hacer nada.</translation>
    </message>
    <message>
        <source>Moderate: simple treatment helps, or everyday tasks have become harder.</source>
        <translation>Moderado: ayuda un tratamiento sencillo, o las tareas cotidianas se han hecho más difíciles.</translation>
    </message>
    <message>
        <source>No grade {grade} of it: grade it in its form.</source>
        <translation>No tiene grado {grade}: gradúelo en su formulario.</translation>
    </message>
    <message>
        <source>No such term: choose one.</source>
        <translation>No existe ese término: elija uno.</translation>
    </message>
    <message>
        <source>Nothing was loaded. Choose the workbook as the NCI publishes it.</source>
        <translation>No se cargó nada. Elija el libro tal como lo publica el NCI.</translation>
    </message>
    <message>
        <source>Other limits: look at the grade.</source>
        <translation>Otros límites: revise el grado.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Severe, though life is not in danger now: a hospital bed, or help with washing and dressing.</source>
        <translation>Intenso, aunque la vida no corre peligro ahora: ingreso en el hospital, o ayuda para lavarse y vestirse.</translation>
    </message>
    <message>
        <source>Term and grade are there.</source>
        <translation>El término y el grado existen.</translation>
    </message>
    <message>
        <source>The participant died of it.</source>
        <translation>El participante murió por ello.</translation>
    </message>
    <message>
        <source>The study grades by {version} now; grades stay as recorded.</source>
        <translation>El estudio gradúa ahora según {version}; los grados quedan como están registrados.</translation>
    </message>
    <message>
        <source>The study grades by {version}; events of another version: {count}. Ready to move: {ready}. Grades stay as recorded, and the investigator is asked for each grade again.</source>
        <translation>El estudio gradúa según {version}; acontecimientos de otra versión: {count}. Listos para pasar: {ready}. Los grados quedan como están registrados, y se vuelve a preguntar al investigador por cada grado.</translation>
    </message>
    <message>
        <source>The terms in {file} are not those of a CTCAE version that Dosebook knows ({versions}). Nothing was loaded. Choose the workbook of one of these versions.</source>
        <translation>Los términos de {file} no son los de una versión de la CTCAE que Dosebook conozca ({versions}). No se cargó nada. Elija el libro de una de estas versiones.</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What {term} becomes</source>
        <translation>Qué pasa a ser {term}</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook of the old kind (.xls). Open it in Excel or LibreOffice, save it as .xlsx and load that file.</source>
        <translation>{file} es un libro de Excel del tipo antiguo (.xls). Ábralo en Excel o LibreOffice, guárdelo como .xlsx y cargue ese archivo.</translation>
    </message>
    <message>
        <source>{file} is damaged and could not be read to its end.</source>
        <translation>{file} está dañado y no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>{file} is far larger than a CTCAE workbook, so it was not read.</source>
        <translation>{file} es mucho mayor que un libro de la CTCAE, por lo que no se leyó.</translation>
    </message>
    <message>
        <source>{file} is not CTCAE: no sheet has columns for the term and for grades 1 to 5.</source>
        <translation>{file} no es la CTCAE: ninguna hoja tiene columnas para el término y los grados 1 a 5.</translation>
    </message>
    <message>
        <source>{file} is not all of {version}: {missing} terms are missing, for example “{example}”. Nothing was loaded. Choose the workbook as the NCI publishes it, unchanged.</source>
        <translation>{file} no es {version} completa: faltan {missing} términos, por ejemplo «{example}». No se cargó nada. Elija el libro tal como lo publica el NCI, sin cambios.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>{file} no es un libro de Excel (.xlsx).</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel, remove the password and save it, then load it again.</source>
        <translation>{file} está protegido con una contraseña. Ábralo en Excel, quite la contraseña y guárdelo; después vuelva a cargarlo.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Write it with four digits, such as 2018.</source>
        <translation>El año {year} no puede ser correcto. Escríbalo con cuatro cifras, como 2018.</translation>
    </message>
    <message>
        <source>There is no month {month}. Months are 1 to 12, or a name such as Aug.</source>
        <translation>No existe el mes {month}. Los meses son 1 a 12, o un nombre como ago.</translation>
    </message>
    <message>
        <source>on an unknown day</source>
        <translation>en una fecha desconocida</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year} does not exist. {month} {year} has {length} days.</source>
        <translation>El {day} {month} {year} no existe; {month} {year} tiene {length} días.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>“{typed}” does not say the year. Add it with four digits: 12 Aug 2018 or Aug 2018.</source>
        <translation>«{typed}» no indica el año. Añádalo con cuatro cifras: 12 ago 2018 o ago 2018.</translation>
    </message>
    <message>
        <source>“{typed}” was not understood as a date. Write 12 Aug 2018, Aug 2018, 2018, today or unk.</source>
        <translation>«{typed}» no se entendió como fecha. Escriba 12 ago 2018, ago 2018, 2018, hoy o unk.</translation>
    </message>
    <message>
        <source>“{typed}” was not understood as a time. Write hours and minutes: 14:05.</source>
        <translation>«{typed}» no se entendió como hora. Escriba horas y minutos: 14:05.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Asking the rule…</source>
        <translation>Consultando la regla…</translation>
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
        <translation>Definición de DLT…</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Datos hasta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Dose decisions</source>
        <translation>Decisiones de dosis</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Regla de escalada</translation>
    </message>
    <message>
        <source>Escalation rule…</source>
        <translation>Regla de escalada…</translation>
    </message>
    <message>
        <source>From a CSV file or an Excel workbook; a table with a bad cell is not used.</source>
        <translation>De un archivo CSV o un libro de Excel; no se usa una tabla con una celda errónea.</translation>
    </message>
    <message>
        <source>If the next participants have…</source>
        <translation>Si los siguientes participantes tienen…</translation>
    </message>
    <message>
        <source>In the DLT window</source>
        <translation>En la ventana de DLT</translation>
    </message>
    <message>
        <source>Keep this advice</source>
        <translation>Guardar este consejo</translation>
    </message>
    <message>
        <source>Kept advice</source>
        <translation>Consejos guardados</translation>
    </message>
    <message>
        <source>Leave the rule as it is</source>
        <translation>Dejar la regla como está</translation>
    </message>
    <message>
        <source>Load a decision table</source>
        <translation>Cargar una tabla de decisión</translation>
    </message>
    <message>
        <source>Load a decision table…</source>
        <translation>Cargar una tabla de decisión…</translation>
    </message>
    <message>
        <source>May the next participant be dosed?</source>
        <translation>¿Puede tratarse al siguiente participante?</translation>
    </message>
    <message>
        <source>Next may be dosed</source>
        <translation>Siguiente puede tratarse</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Aún sin regla</translation>
    </message>
    <message>
        <source>Nothing is computed</source>
        <translation>No se calcula nada</translation>
    </message>
    <message>
        <source>Outcomes by dose level; the dose given last is bold</source>
        <translation>Resultados por nivel de dosis; la última dosis administrada en negrita</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Places held</source>
        <translation>Plazas ocupadas</translation>
    </message>
    <message>
        <source>Probability of under-dosing, target and over-dosing</source>
        <translation>Probabilidad de infradosificación, objetivo y sobredosificación</translation>
    </message>
    <message>
        <source>Set up the escalation rule…</source>
        <translation>Definir la regla de escalada…</translation>
    </message>
    <message>
        <source>Several rules side by side</source>
        <translation>Varias reglas en paralelo</translation>
    </message>
    <message>
        <source>Show the kept advice</source>
        <translation>Mostrar el consejo guardado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopping rules</source>
        <translation>Reglas de parada</translation>
    </message>
    <message>
        <source>The path so far: advised and decided</source>
        <translation>El recorrido hasta ahora: aconsejado y decidido</translation>
    </message>
    <message>
        <source>The rule as a table</source>
        <translation>La regla como tabla</translation>
    </message>
    <message>
        <source>Use the decision table in {file} as the rule of the study? It has {count} cells.</source>
        <translation>¿Usar la tabla de decisión de {file} como regla del estudio? Tiene {count} celdas.</translation>
    </message>
    <message>
        <source>Use the table</source>
        <translation>Usar la tabla</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Ventana hasta</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>cut-off {day}</source>
        <translation>corte {day}</translation>
    </message>
    <message>
        <source>holds a place</source>
        <translation>ocupa una plaza</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>no evaluable</translation>
    </message>
    <message>
        <source>not yet judged</source>
        <translation>aún no valorado</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>today, {day}</source>
        <translation>hoy, {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{rule}. Dose axis: {axis}. Data to {day}.</source>
        <translation>{rule}. Eje de dosis: {axis}. Datos hasta el {day}.</translation>
    </message>
    <message>
        <source>{taken} of {planned}</source>
        <translation>{taken} de {planned}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save a report for support…</source>
        <translation>Guardar un informe de asistencia…</translation>
    </message>
    <message>
        <source>Something went wrong in Dosebook itself. What was saved is safe, and what you typed is kept as a draft. Close the study and open it again to go on.</source>
        <translation>Algo ha fallado en el propio Dosebook. Lo guardado está a salvo, y lo que escribió se conserva como borrador. Cierre el estudio y ábralo de nuevo para continuar.</translation>
    </message>
</context>
<context>
    <name>dlt</name>
    <message>
        <source> on an unknown day</source>
        <translation> en un día desconocido</translation>
    </message>
    <message>
        <source> on {date}</source>
        <translation> el {date}</translation>
    </message>
    <message>
        <source> on {date}, day {number} of the window</source>
        <translation> el {date}, día {number} de la ventana</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>A DLT was judged, but no fraction is recorded as given; the dose is missing.</source>
        <translation>Se valoró una DLT, pero ninguna fracción consta como administrada; falta la dosis.</translation>
    </message>
    <message>
        <source>A fraction was given on a day known only as {date}: the window may be open.</source>
        <translation>Se administró una fracción en un día conocido solo como {date}: la ventana puede estar abierta.</translation>
    </message>
    <message>
        <source>All fractions given, window completed with counts, no DLT.</source>
        <translation>Todas las fracciones administradas, ventana completada con recuentos, sin DLT.</translation>
    </message>
    <message>
        <source>All fractions given, window completed with counts.</source>
        <translation>Todas las fracciones administradas, ventana completa con recuentos.</translation>
    </message>
    <message>
        <source>Clause {number}: {sentence}</source>
        <translation>Cláusula {number}: {sentence}</translation>
    </message>
    <message>
        <source>Counted within {days}, of which the day of the {anchor} is day 1.</source>
        <translation>Contado en {days}, de los que el de la {anchor} es el día 1.</translation>
    </message>
    <message>
        <source>DLT window of {days} days from fraction {number}, given {date}</source>
        <translation>Ventana de DLT de {days} días desde la fracción {number}, administrada el {date}</translation>
    </message>
    <message>
        <source>DLT window to day {end} ({date}), {days} days from fraction {number}</source>
        <translation>Ventana de DLT hasta el día {end} ({date}), {days} días desde la fracción {number}</translation>
    </message>
    <message>
        <source>Day {today}; DLT window to day {end} ({date}), {days} days from fraction {number}</source>
        <translation>Día {today}; ventana de DLT hasta el día {end} ({date}), {days} días desde la fracción {number}</translation>
    </message>
    <message>
        <source>Decided by {name}: {reason}</source>
        <translation>Decidido por {name}: {reason}</translation>
    </message>
    <message>
        <source>Did not receive all planned fractions: fraction {number} is not recorded.</source>
        <translation>No recibió todas las fracciones previstas: la fracción {number} no está registrada.</translation>
    </message>
    <message>
        <source>Did not receive all planned fractions: fraction {number} omitted ({why}).</source>
        <translation>No recibió todas las fracciones previstas: fracción {number} omitida ({why}).</translation>
    </message>
    <message>
        <source>Died on {day}; cause: {cause}</source>
        <translation>Falleció el {day}; causa: {cause}</translation>
    </message>
    <message>
        <source>Died{when}, before the window was completed; {judged}.</source>
        <translation>Falleció{when}, antes de completar la ventana; {judged}.</translation>
    </message>
    <message>
        <source>Fraction {number} not given yet; window open, day {day} of {days}.</source>
        <translation>Fracción {number} aún no administrada; ventana abierta, día {day} de {days}.</translation>
    </message>
    <message>
        <source>Fraction {number} was omitted because of toxicity; such a participant is never replaced.</source>
        <translation>La fracción {number} se omitió por toxicidad; a un participante así nunca se le sustituye.</translation>
    </message>
    <message>
        <source>Fraction {number} was omitted; reason: {reason}.</source>
        <translation>La fracción {number} se omitió; motivo: {reason}.</translation>
    </message>
    <message>
        <source>Fraction {number}, due on {day}, was omitted; reason: {reason}.</source>
        <translation>La fracción {number}, prevista el {day}, se omitió; motivo: {reason}.</translation>
    </message>
    <message>
        <source>Fraction {number}, due on {due}, is not recorded {days} later; reason: {reason}.</source>
        <translation>La fracción {number}, prevista el {due}, no está registrada {days} después; motivo: {reason}.</translation>
    </message>
    <message>
        <source>Fraction {number}, due on {due}, was given on {day}, {days} late; reason: {reason}.</source>
        <translation>La fracción {number}, prevista el {due}, se administró el {day}, con {days} de retraso; motivo: {reason}.</translation>
    </message>
    <message>
        <source>Judged not evaluable: {why}</source>
        <translation>Valorado como no evaluable: {why}</translation>
    </message>
    <message>
        <source>Judged to be a DLT.</source>
        <translation>Valorado como DLT.</translation>
    </message>
    <message>
        <source>Left the study{when} ({why}), before the window was completed.</source>
        <translation>Dejó el estudio{when} ({why}), antes de completar la ventana.</translation>
    </message>
    <message>
        <source>Leukaemia and other diseases of the marrow</source>
        <translation>Leucemia y otras enfermedades de la médula</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Link names the events and the clause in the assessment. Yes or no stays with a person.</source>
        <translation>Vincular lleva los acontecimientos y la cláusula a la evaluación. El sí o no corresponde a una persona.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>New anti-myeloma therapy{when}, before the window was completed.</source>
        <translation>Nuevo tratamiento antimieloma{when}, antes de completar la ventana.</translation>
    </message>
    <message>
        <source>No date of a given fraction is recorded, so the window cannot be told.</source>
        <translation>No consta la fecha de ninguna fracción administrada, por lo que no se puede saber la ventana.</translation>
    </message>
    <message>
        <source>No fraction is recorded as given yet.</source>
        <translation>Aún no consta ninguna fracción administrada.</translation>
    </message>
    <message>
        <source>No fraction was given by {day}.</source>
        <translation>Hasta el {day} no se administró ninguna fracción.</translation>
    </message>
    <message>
        <source>No platelet or neutrophil count inside the window.</source>
        <translation>Ningún recuento de plaquetas o neutrófilos dentro de la ventana.</translation>
    </message>
    <message>
        <source>No platelet or neutrophil count on days {first} to {last} of the window (expected nadir).</source>
        <translation>Ningún recuento de plaquetas o neutrófilos en los días {first} a {last} de la ventana (nadir esperado).</translation>
    </message>
    <message>
        <source>No regimen is recorded, so it cannot be told whether all fractions were given.</source>
        <translation>No hay pauta registrada, por lo que no se puede saber si se administraron todas las fracciones.</translation>
    </message>
    <message>
        <source>Nothing, by what is saved about this participant.</source>
        <translation>Nada, según lo guardado sobre este participante.</translation>
    </message>
    <message>
        <source>Proposed by the definition</source>
        <translation>Propuesto por la definición</translation>
    </message>
    <message>
        <source>Radiopharmaceutical with late low counts</source>
        <translation>Radiofármaco con recuentos bajos tardíos</translation>
    </message>
    <message>
        <source>Solid tumours</source>
        <translation>Tumores sólidos</translation>
    </message>
    <message>
        <source>The DLT window cannot be told yet.</source>
        <translation>Aún no se puede saber la ventana de DLT.</translation>
    </message>
    <message>
        <source>The participant had a DLT.</source>
        <translation>El participante tuvo una DLT.</translation>
    </message>
    <message>
        <source>The study has no DLT window recorded, so nobody can be counted.</source>
        <translation>El estudio no tiene ventana de DLT registrada, por lo que no puede contarse a nadie.</translation>
    </message>
    <message>
        <source>Window completed; fraction {number} omitted for toxicity.</source>
        <translation>Ventana completada; fracción {number} omitida por toxicidad.</translation>
    </message>
    <message>
        <source>Window open: day {day} of {days}, {left} left (to {end}).</source>
        <translation>Ventana abierta: día {day} de {days}, quedan {left} (hasta el {end}).</translation>
    </message>
    <message>
        <source>a fraction omitted because of toxicity</source>
        <translation>una fracción omitida por toxicidad</translation>
    </message>
    <message>
        <source>a fraction omitted, or delayed by more than {days}, because of toxicity</source>
        <translation>una fracción omitida, o retrasada más de {days}, por toxicidad</translation>
    </message>
    <message>
        <source>a product that is not recorded</source>
        <translation>un producto no registrado</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>any blood count</source>
        <translation>cualquier recuento sanguíneo</translation>
    </message>
    <message>
        <source>any blood product</source>
        <translation>cualquier componente sanguíneo</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>cualquier AA</translation>
    </message>
    <message>
        <source>anything but blood counts</source>
        <translation>todo menos recuentos sanguíneos</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>al menos {least}</translation>
    </message>
    <message>
        <source>at least {least} so far, and may go on</source>
        <translation>al menos {least} hasta ahora, y puede continuar</translation>
    </message>
    <message>
        <source>at least {least}, at most {most}</source>
        <translation>al menos {least}, como máximo {most}</translation>
    </message>
    <message>
        <source>attribution: {levels}</source>
        <translation>causalidad: {levels}</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>course of the grade: {course}</source>
        <translation>evolución del grado: {course}</translation>
    </message>
    <message>
        <source>death that is not due to the disease</source>
        <translation>muerte no debida a la enfermedad</translation>
    </message>
    <message>
        <source>for longer than {days}</source>
        <translation>durante más de {days}</translation>
    </message>
    <message>
        <source>from {onset}, end not recorded</source>
        <translation>desde {onset}, fin no registrado</translation>
    </message>
    <message>
        <source>grade 5, {events}</source>
        <translation>grado 5, {events}</translation>
    </message>
    <message>
        <source>grade not recorded</source>
        <translation>grado no registrado</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>grado {grade}</translation>
    </message>
    <message>
        <source>grade {grade} or higher, {events}</source>
        <translation>grado {grade} o superior, {events}</translation>
    </message>
    <message>
        <source>judged no DLT</source>
        <translation>valorado: sin DLT</translation>
    </message>
    <message>
        <source>judged {answer}</source>
        <translation>valorado: {answer}</translation>
    </message>
    <message>
        <source>judged {answer} before this was entered</source>
        <translation>valorado: {answer}, antes de introducirse esto</translation>
    </message>
    <message>
        <source>judged {answer}, although the records meet the clause</source>
        <translation>valorado: {answer}, aunque los registros cumplen la cláusula</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no reason recorded</source>
        <translation>ningún motivo registrado</translation>
    </message>
    <message>
        <source>no reason was recorded.</source>
        <translation>no consta ningún motivo.</translation>
    </message>
    <message>
        <source>no treatment is recorded</source>
        <translation>no hay tratamiento registrado</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>not yet judged</source>
        <translation>aún no valorado</translation>
    </message>
    <message>
        <source>not yet judged whether that was a DLT</source>
        <translation>aún no valorado si fue una DLT</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>persistent grade 2, {events}, {lasting}, if it cannot be borne</source>
        <translation>grado 2 persistente, {events}, {lasting}, si no puede tolerarse</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>since {onset}</source>
        <translation>desde {onset}</translation>
    </message>
    <message>
        <source>the event lasted {days}; the days at each grade are not recorded</source>
        <translation>el acontecimiento duró {days}; los días en cada grado no están registrados</translation>
    </message>
    <message>
        <source>this lasted {days}</source>
        <translation>esto duró {days}</translation>
    </message>
    <message>
        <source>treatment was given</source>
        <translation>se administró tratamiento</translation>
    </message>
    <message>
        <source>treatment: {notes}</source>
        <translation>tratamiento: {notes}</translation>
    </message>
    <message>
        <source>{clause} ({certainty})</source>
        <translation>{clause} ({certainty})</translation>
    </message>
    <message>
        <source>{clause}; not counted when unrelated</source>
        <translation>{clause}; no se cuenta si no está relacionado</translation>
    </message>
    <message>
        <source>{counts}; higher counts under support are not taken for recovery</source>
        <translation>{counts}; los recuentos más altos con soporte no se toman por recuperación</translation>
    </message>
    <message>
        <source>{counts}; no event is recorded</source>
        <translation>{counts}; ningún acontecimiento registrado</translation>
    </message>
    <message>
        <source>{counts}; recorded as {events}</source>
        <translation>{counts}; registrado como {events}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{date} (day {number})</source>
        <translation>{date} (día {number})</translation>
    </message>
    <message>
        <source>{events}, despite optimal care</source>
        <translation>{events}, pese a la atención óptima</translation>
    </message>
    <message>
        <source>{events}, despite optimal care {lasting}</source>
        <translation>{events}, pese a la atención óptima {lasting}</translation>
    </message>
    <message>
        <source>{events}, except {terms}</source>
        <translation>{events}, excepto {terms}</translation>
    </message>
    <message>
        <source>{events}, together with {others}</source>
        <translation>{events}, junto con {others}</translation>
    </message>
    <message>
        <source>{events}, together with {others} of grade {grade} or higher</source>
        <translation>{events}, junto con {others} de grado {grade} o superior</translation>
    </message>
    <message>
        <source>{events}, {lasting}</source>
        <translation>{events}, {lasting}</translation>
    </message>
    <message>
        <source>{evidence}; together with {complication}.</source>
        <translation>{evidence}; junto con {complication}.</translation>
    </message>
    <message>
        <source>{evidence}; whether it could be borne is for a person to judge.</source>
        <translation>{evidence}; si podía tolerarse debe valorarlo una persona.</translation>
    </message>
    <message>
        <source>{evidence}; {care}; whether the care was optimal is for a person to judge.</source>
        <translation>{evidence}; {care}; si la atención fue óptima debe valorarlo una persona.</translation>
    </message>
    <message>
        <source>{evidence}; {length}</source>
        <translation>{evidence}; {length}</translation>
    </message>
    <message>
        <source>{grade} from {day}</source>
        <translation>{grade} desde {day}</translation>
    </message>
    <message>
        <source>{least}</source>
        <translation>{least}</translation>
    </message>
    <message>
        <source>{note} The report lists {count} more.</source>
        <translation>{note} El informe enumera {count} más.</translation>
    </message>
    <message>
        <source>{onset} to {end}</source>
        <translation>{onset} a {end}</translation>
    </message>
    <message>
        <source>{product} on {day}</source>
        <translation>{product} el {day}</translation>
    </message>
    <message>
        <source>{product} on {day}; where a transfusion was indicated, the grade is {grade}</source>
        <translation>{product} el {day}; si estaba indicada una transfusión, el grado es {grade}</translation>
    </message>
    <message>
        <source>{product} transfused</source>
        <translation>{product}, transfusión</translation>
    </message>
    <message>
        <source>{product} transfused on {days} separate days</source>
        <translation>{product}, transfusión en {days} días distintos</translation>
    </message>
    <message>
        <source>{product} transfused on {days} separate days within {within} days</source>
        <translation>{product}, transfusión en {days} días distintos en un plazo de {within} días</translation>
    </message>
    <message>
        <source>{reason} Nobody judged, which the protocol counts as no DLT.</source>
        <translation>{reason} Nadie valoró, lo que el protocolo cuenta como ausencia de DLT.</translation>
    </message>
    <message>
        <source>{reason} Not yet judged.</source>
        <translation>{reason} Aún no valorado.</translation>
    </message>
    <message>
        <source>{test} above {times} times the baseline</source>
        <translation>{test} por encima de {times} veces el valor basal</translation>
    </message>
    <message>
        <source>{test} below {limit} {unit} in {count} counts, {first} to {last}, lowest {lowest}</source>
        <translation>{test} por debajo de {limit} {unit} en {count} recuentos, {first} a {last}, mínimo {lowest}</translation>
    </message>
    <message>
        <source>{test} below {limit} {unit} on {first}: {lowest}</source>
        <translation>{test} por debajo de {limit} {unit} el {first}: {lowest}</translation>
    </message>
    <message>
        <source>{test} below {times} times the baseline</source>
        <translation>{test} por debajo de {times} veces el valor basal</translation>
    </message>
    <message>
        <source>{test} {value} {unit} on {day}</source>
        <translation>{test} {value} {unit} el {day}</translation>
    </message>
    <message>
        <source>{value}; baseline {baseline}, in another unit.</source>
        <translation>{value}; valor basal {baseline}, en otra unidad.</translation>
    </message>
    <message>
        <source>{value}; baseline {baseline}.</source>
        <translation>{value}; valor basal {baseline}.</translation>
    </message>
    <message>
        <source>{value}; no baseline is recorded.</source>
        <translation>{value}; no hay valor basal registrado.</translation>
    </message>
    <message>
        <source>“{reported}”, not coded</source>
        <translation>«{reported}», no codificado</translation>
    </message>
</context>
<context>
    <name>dosage</name>
    <message>
        <source>date and time of the determination</source>
        <translation>fecha y hora de la determinación</translation>
    </message>
    <message>
        <source>determined activity</source>
        <translation>actividad determinada</translation>
    </message>
    <message>
        <source>name of who determined it</source>
        <translation>nombre de quien la determinó</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>prescribed amount</source>
        <translation>cantidad prescrita</translation>
    </message>
    <message>
        <source>radiopharmaceutical</source>
        <translation>radiofármaco</translation>
    </message>
</context>
<context>
    <name>escalation</name>
    <message>
        <source>&gt; {cut_off:g}, from {least} evaluable on</source>
        <translation>&gt; {cut_off:g}, desde {least} evaluables</translation>
    </message>
    <message>
        <source>A DLT window is open for {people}; it cannot change the advice.</source>
        <translation>Hay una ventana de DLT abierta para {people}; no puede cambiar el consejo.</translation>
    </message>
    <message>
        <source>A pending participant has seen between 0 and 1 of the window.</source>
        <translation>Un participante pendiente ha pasado entre 0 y 1 de la ventana.</translation>
    </message>
    <message>
        <source>Advice computed from the records as they are. People decide.</source>
        <translation>Consejo calculado a partir de los registros actuales. Deciden las personas.</translation>
    </message>
    <message>
        <source>All {places} places at dose level {level} are taken, so enrolment waits.</source>
        <translation>Las {places} plazas del nivel de dosis {level} están ocupadas, por lo que la inclusión espera.</translation>
    </message>
    <message>
        <source>All {places} places at dose level {level} are taken, with at most one DLT, so escalation ends there.</source>
        <translation>Las {places} plazas del nivel de dosis {level} están ocupadas, con una DLT como máximo, por lo que la escalada termina ahí.</translation>
    </message>
    <message>
        <source>At every dose the probability of overdosing is {limit} or more.</source>
        <translation>En todas las dosis la probabilidad de sobredosificación es {limit} o mayor.</translation>
    </message>
    <message>
        <source>Bayesian logistic regression, target {low:g} to {high:g}, probability of overdosing below {limit:g}</source>
        <translation>Regresión logística bayesiana, objetivo {low:g} a {high:g}, probabilidad de sobredosificación inferior a {limit:g}</translation>
    </message>
    <message>
        <source>Begin at {dose}</source>
        <translation>Empezar con el {dose}</translation>
    </message>
    <message>
        <source>Beta posterior of each dose by itself, uniform prior; no value where nobody is evaluable.</source>
        <translation>Distribución beta a posteriori de cada dosis por separado, a priori uniforme; sin valor donde nadie es evaluable.</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Choose the rule of the protocol.</source>
        <translation>Elija la regla del protocolo.</translation>
    </message>
    <message>
        <source>Choose what counts as the dose.</source>
        <translation>Elija qué cuenta como dosis.</translation>
    </message>
    <message>
        <source>Counted as without DLT, since the protocol reads silence so: {people}.</source>
        <translation>Contados sin DLT, pues el protocolo interpreta así el silencio: {people}.</translation>
    </message>
    <message>
        <source>Data to {day}. Dose axis: {axis}.</source>
        <translation>Datos hasta el {day}. Eje de dosis: {axis}.</translation>
    </message>
    <message>
        <source>De-escalate</source>
        <translation>Desescalar</translation>
    </message>
    <message>
        <source>De-escalate and close this dose</source>
        <translation>Desescalar y cerrar esta dosis</translation>
    </message>
    <message>
        <source>De-escalate to {dose}</source>
        <translation>Desescalar al {dose}</translation>
    </message>
    <message>
        <source>De-escalating although nobody evaluable of the last cohort had a DLT.</source>
        <translation>Desescalada aunque ningún evaluable de la última cohorte tuvo una DLT.</translation>
    </message>
    <message>
        <source>Decision table of the protocol for {numbers} participants</source>
        <translation>Tabla de decisión del protocolo para {numbers} participantes</translation>
    </message>
    <message>
        <source>Decision table, {place}: write DLTs/participants and the letter, such as 1/3 S.</source>
        <translation>Tabla de decisión, {place}: escriba DLT/participantes y la letra, como 1/3 S.</translation>
    </message>
    <message>
        <source>Decision table, {place}: {dlt} with DLT of {evaluable} cannot be.</source>
        <translation>Tabla de decisión, {place}: {dlt} con DLT de {evaluable} no es posible.</translation>
    </message>
    <message>
        <source>Decision table, {place}: {dlt}/{evaluable} stands already at {former}.</source>
        <translation>Tabla de decisión, {place}: {dlt}/{evaluable} ya figura en {former}.</translation>
    </message>
    <message>
        <source>Decision table, {place}: “{letter}” is none of E, S, D, DE and DU.</source>
        <translation>Tabla de decisión, {place}: «{letter}» no es E, S, D, DE ni DU.</translation>
    </message>
    <message>
        <source>Dose level 1 ({dose}) must be above 0.</source>
        <translation>El nivel de dosis 1 ({dose}) debe ser superior a 0.</translation>
    </message>
    <message>
        <source>Dose level {level} ({dose}): {counts}</source>
        <translation>Nivel de dosis {level} ({dose}): {counts}</translation>
    </message>
    <message>
        <source>Dose level {level} has no dose yet ({dose}).</source>
        <translation>El nivel de dosis {level} aún no tiene dosis ({dose}).</translation>
    </message>
    <message>
        <source>Dose level {level} would skip a dose, so level {next} comes first.</source>
        <translation>El nivel de dosis {level} se saltaría una dosis, por lo que el nivel {next} va primero.</translation>
    </message>
    <message>
        <source>Dose level {level}: {reason}</source>
        <translation>Nivel de dosis {level}: {reason}</translation>
    </message>
    <message>
        <source>Dose level {next} ({high}) is not above dose level {level} ({low}).</source>
        <translation>El nivel de dosis {next} ({high}) no es superior al nivel {level} ({low}).</translation>
    </message>
    <message>
        <source>Dosebook {version}</source>
        <translation>Dosebook {version}</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Escalate to {dose}</source>
        <translation>Escalar al {dose}</translation>
    </message>
    <message>
        <source>Escalating although the last cohort had a DLT ({dlt}/{evaluable}).</source>
        <translation>Escalada aunque la última cohorte tuvo una DLT ({dlt}/{evaluable}).</translation>
    </message>
    <message>
        <source>Escalating right after a DLT: {participant}, the last evaluable one, had a DLT.</source>
        <translation>Escalada justo después de una DLT: {participant}, el último evaluable, tuvo una DLT.</translation>
    </message>
    <message>
        <source>Every dose must be above 0.</source>
        <translation>Todas las dosis deben ser superiores a 0.</translation>
    </message>
    <message>
        <source>Give no further dose</source>
        <translation>No administrar más dosis</translation>
    </message>
    <message>
        <source>In the order of treatment (a dose level, then N without and T with a DLT): {notation}</source>
        <translation>En el orden de tratamiento (nivel de dosis; después, N sin DLT y T con DLT): {notation}</translation>
    </message>
    <message>
        <source>It is the highest dose level, so escalation ends.</source>
        <translation>Es el nivel de dosis más alto, por lo que la escalada termina.</translation>
    </message>
    <message>
        <source>Level {level} is not among {levels}, or the interval has no width.</source>
        <translation>El nivel {level} no está entre {levels}, o el intervalo no tiene anchura.</translation>
    </message>
    <message>
        <source>Level {level} with weight {weight} does not fit the skeleton.</source>
        <translation>El nivel {level} con peso {weight} no encaja en el esqueleto.</translation>
    </message>
    <message>
        <source>Lowest dose too toxic: P(DLT rate &gt; {rate:g})</source>
        <translation>Dosis más baja demasiado tóxica: P(tasa de DLT &gt; {rate:g})</translation>
    </message>
    <message>
        <source>No escalation rule is set up, so nothing is computed. Set up the protocol&apos;s rule.</source>
        <translation>No hay ninguna regla de escalada definida, por lo que no se calcula nada. Defina la regla del protocolo.</translation>
    </message>
    <message>
        <source>Nobody at dose level {level} is evaluable yet ({count} pending): stay until more is known.</source>
        <translation>Aún nadie es evaluable en el nivel de dosis {level} (pendientes: {count}): permanecer en él hasta saber más.</translation>
    </message>
    <message>
        <source>Nobody is evaluable there yet.</source>
        <translation>Aún nadie es evaluable ahí.</translation>
    </message>
    <message>
        <source>Nobody is evaluable yet.</source>
        <translation>Aún nadie es evaluable.</translation>
    </message>
    <message>
        <source>Nobody is evaluable yet: begin at dose level {level}.</source>
        <translation>Aún nadie es evaluable: empezar en el nivel de dosis {level}.</translation>
    </message>
    <message>
        <source>Nobody is evaluable, so no dose could be recommended.</source>
        <translation>Nadie es evaluable, por lo que no se pudo recomendar ninguna dosis.</translation>
    </message>
    <message>
        <source>Nobody received dose level {level}, so level {highest} is the highest left.</source>
        <translation>Nadie recibió el nivel de dosis {level}, por lo que el nivel {highest} es el más alto que queda.</translation>
    </message>
    <message>
        <source>Nobody was treated at this dose yet.</source>
        <translation>Aún no se ha tratado a nadie con esta dosis.</translation>
    </message>
    <message>
        <source>Of the doses that overdose control allows, dose level {level} has the highest probability of the target interval ({target}); of overdosing {over}.</source>
        <translation>De las dosis que permite el control de sobredosificación, el nivel de dosis {level} tiene la mayor probabilidad del intervalo objetivo ({target}); de sobredosificación {over}.</translation>
    </message>
    <message>
        <source>Only {have} of {least} are evaluable at dose level {level}, {pending} pending: enrolment waits.</source>
        <translation>Solo {have} de {least} son evaluables en el nivel de dosis {level}, {pending} pendientes: la inclusión espera.</translation>
    </message>
    <message>
        <source>Only {have} of {least} are evaluable at dose level {level}: treat more there.</source>
        <translation>Solo {have} de {least} son evaluables en el nivel de dosis {level}: tratar a más en él.</translation>
    </message>
    <message>
        <source>Open or not yet judged, and not counted: {people}; the advice stands.</source>
        <translation>Abiertos o aún no valorados, y no contados: {people}; la recomendación se mantiene.</translation>
    </message>
    <message>
        <source>Posterior of the model, all doses together.</source>
        <translation>Distribución a posteriori del modelo, todas las dosis juntas.</translation>
    </message>
    <message>
        <source>Probability of overdosing {over}, of the target {target}.</source>
        <translation>Probabilidad de sobredosificación {over}, del objetivo {target}.</translation>
    </message>
    <message>
        <source>Rolling six has {places} places at a dose, not {enrolled}.</source>
        <translation>Rolling six tiene {places} plazas por dosis, no {enrolled}.</translation>
    </message>
    <message>
        <source>Rolling six has {places} places at a dose, so {least} can never be evaluable there.</source>
        <translation>Rolling six tiene {places} plazas por dosis, por lo que nunca puede haber {least} evaluables ahí.</translation>
    </message>
    <message>
        <source>Rolling six: up to six at a dose without waiting for each</source>
        <translation>Rolling six: hasta seis en una dosis sin esperar a cada uno</translation>
    </message>
    <message>
        <source>Size of the trial: evaluable participants</source>
        <translation>Tamaño del ensayo: participantes evaluables</translation>
    </message>
    <message>
        <source>Skeleton, level {level}: {rate:g} does not lie between 0 and 1.</source>
        <translation>Esqueleto, nivel {level}: {rate:g} no está entre 0 y 1.</translation>
    </message>
    <message>
        <source>Skeleton, level {level}: {reason}</source>
        <translation>Esqueleto, nivel {level}: {reason}</translation>
    </message>
    <message>
        <source>So far {dlt}/{evaluable} with DLT there.</source>
        <translation>Hasta ahora {dlt}/{evaluable} con DLT ahí.</translation>
    </message>
    <message>
        <source>Stay at this dose</source>
        <translation>Permanecer en esta dosis</translation>
    </message>
    <message>
        <source>TITE-BOIN, target {target:g}</source>
        <translation>TITE-BOIN, objetivo {target:g}</translation>
    </message>
    <message>
        <source>TITE-CRM</source>
        <translation>TITE-CRM</translation>
    </message>
    <message>
        <source>The advice may still change, since a DLT window is open for {people}: if nobody of them has a DLT, {best}; if everybody has one, {worst}.</source>
        <translation>El consejo aún puede cambiar, pues hay una ventana de DLT abierta para {people}: si ninguno tiene una DLT, {best}; si todos la tienen, {worst}.</translation>
    </message>
    <message>
        <source>The advice may still change, since nobody has judged or the DLT window is open for {people}: if nobody of them has a DLT, {best}; if everybody has one, {worst}.</source>
        <translation>La recomendación aún puede cambiar, pues nadie ha valorado o la ventana de DLT está abierta para {people}: si ninguno tiene una DLT, {best}; si todos la tienen, {worst}.</translation>
    </message>
    <message>
        <source>The allowed probability of overdosing</source>
        <translation>La probabilidad permitida de sobredosificación</translation>
    </message>
    <message>
        <source>The correlation is {value:g}; it lies between −1 and 1.</source>
        <translation>La correlación es {value:g}; debe estar entre −1 y 1.</translation>
    </message>
    <message>
        <source>The decision table has a gap: no letter for {cells}.</source>
        <translation>La tabla de decisión tiene un hueco: ninguna letra para {cells}.</translation>
    </message>
    <message>
        <source>The decision table is empty.</source>
        <translation>La tabla de decisión está vacía.</translation>
    </message>
    <message>
        <source>The estimated DLT rate of dose level {level}, {rate}, is nearest to the target {target}.</source>
        <translation>La tasa de DLT estimada del nivel de dosis {level}, {rate}, es la más próxima al objetivo {target}.</translation>
    </message>
    <message>
        <source>The limit of overdosing</source>
        <translation>El límite de sobredosificación</translation>
    </message>
    <message>
        <source>The lower end of the indifference interval</source>
        <translation>El extremo inferior del intervalo de indiferencia</translation>
    </message>
    <message>
        <source>The lowest dose is closed, so no dose can be recommended.</source>
        <translation>La dosis más baja está cerrada, por lo que no se puede recomendar ninguna dosis.</translation>
    </message>
    <message>
        <source>The margins {low} and {high} must lie on both sides of the target {target}.</source>
        <translation>Los márgenes {low} y {high} deben quedar a ambos lados del objetivo {target}.</translation>
    </message>
    <message>
        <source>The prior needs spreads above 0 and a correlation between −1 and 1.</source>
        <translation>La distribución a priori necesita dispersiones superiores a 0 y una correlación entre −1 y 1.</translation>
    </message>
    <message>
        <source>The records cannot settle whether they count: {people}.</source>
        <translation>Los registros no permiten decidir si cuentan: {people}.</translation>
    </message>
    <message>
        <source>The reference dose must be above 0.</source>
        <translation>La dosis de referencia debe ser superior a 0.</translation>
    </message>
    <message>
        <source>The rule holds this dose closed.</source>
        <translation>La regla mantiene cerrada esta dosis.</translation>
    </message>
    <message>
        <source>The rule would begin at {dose}.</source>
        <translation>La regla empezaría con el {dose}.</translation>
    </message>
    <message>
        <source>The rule would de-escalate to {dose}.</source>
        <translation>La regla desescalaría al {dose}.</translation>
    </message>
    <message>
        <source>The rule would end escalation and recommend {dose}.</source>
        <translation>La regla terminaría la escalada y recomendaría el {dose}.</translation>
    </message>
    <message>
        <source>The rule would escalate to {dose}.</source>
        <translation>La regla escalaría al {dose}.</translation>
    </message>
    <message>
        <source>The rule would recommend no dose: enrolment ends.</source>
        <translation>La regla no recomendaría ninguna dosis: la inclusión termina.</translation>
    </message>
    <message>
        <source>The rule would stay at {dose}.</source>
        <translation>La regla permanecería en el {dose}.</translation>
    </message>
    <message>
        <source>The rule would wait before the next participant, then give {dose}.</source>
        <translation>La regla esperaría antes del siguiente participante y después administraría el {dose}.</translation>
    </message>
    <message>
        <source>The skeleton does not rise: level {next} has {high:g}, level {level} has {low:g}.</source>
        <translation>El esqueleto no aumenta: el nivel {next} tiene {high:g}, el nivel {level} tiene {low:g}.</translation>
    </message>
    <message>
        <source>The skeleton has {count} rates, but the study has {levels} dose levels.</source>
        <translation>El esqueleto tiene {count} tasas, pero el estudio tiene {levels} niveles de dosis.</translation>
    </message>
    <message>
        <source>The skeleton {values} must rise from level to level between 0 and 1.</source>
        <translation>El esqueleto {values} debe aumentar de nivel en nivel entre 0 y 1.</translation>
    </message>
    <message>
        <source>The target DLT rate</source>
        <translation>La tasa objetivo de DLT</translation>
    </message>
    <message>
        <source>The target interval would reach to {end:.3g}; it must stay between 0 and 1.</source>
        <translation>El intervalo objetivo llegaría hasta {end:.3g}; debe quedar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The target interval {low} to {high} must lie between 0 and 1.</source>
        <translation>El intervalo objetivo de {low} a {high} debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The target {target:g} ± {width:g} must stay between 0 and 1.</source>
        <translation>El objetivo {target:g} ± {width:g} debe quedar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The trial would end with {known} evaluable; the committee names the dose.</source>
        <translation>El ensayo terminaría con {known} evaluables; el comité decide la dosis.</translation>
    </message>
    <message>
        <source>The upper end of the indifference interval</source>
        <translation>El extremo superior del intervalo de indiferencia</translation>
    </message>
    <message>
        <source>There are no dose levels yet: type them, or enter the cohorts.</source>
        <translation>Aún no hay niveles de dosis: escríbalos o introduzca las cohortes.</translation>
    </message>
    <message>
        <source>There is no dose level {level}; the study has {levels}.</source>
        <translation>No existe el nivel de dosis {level}; el estudio tiene {levels}.</translation>
    </message>
    <message>
        <source>There is no dose level {level}; the trial has {levels}.</source>
        <translation>No existe el nivel de dosis {level}; el ensayo tiene {levels}.</translation>
    </message>
    <message>
        <source>There is no higher dose that is open, so the dose stays.</source>
        <translation>No hay una dosis superior abierta, por lo que la dosis se mantiene.</translation>
    </message>
    <message>
        <source>There is no lower dose, so the dose stays.</source>
        <translation>No hay una dosis inferior, por lo que la dosis se mantiene.</translation>
    </message>
    <message>
        <source>This file holds the participants of one site only, so nothing can be said about a dose level.</source>
        <translation>Este archivo contiene los participantes de un solo centro, por lo que no se puede decir nada de un nivel de dosis.</translation>
    </message>
    <message>
        <source>To close dose level {level}: P(DLT rate &gt; {target:g})</source>
        <translation>Para cerrar el nivel de dosis {level}: P(tasa de DLT &gt; {target:g})</translation>
    </message>
    <message>
        <source>To close dose level {level}: participants with DLT</source>
        <translation>Para cerrar el nivel de dosis {level}: participantes con DLT</translation>
    </message>
    <message>
        <source>Treat more at {dose}</source>
        <translation>Tratar a más con el {dose}</translation>
    </message>
    <message>
        <source>Treated, but on no dose level and so not counted: {people}.</source>
        <translation>Tratados, pero en ningún nivel de dosis y por tanto no contados: {people}.</translation>
    </message>
    <message>
        <source>Two or more had a DLT at dose level {level}, so nobody goes there again.</source>
        <translation>Dos o más tuvieron una DLT en el nivel de dosis {level}, por lo que nadie vuelve a él.</translation>
    </message>
    <message>
        <source>Type the skeleton, or the half width and the level thought right.</source>
        <translation>Escriba el esqueleto, o la semianchura y el nivel que se creía correcto.</translation>
    </message>
    <message>
        <source>a group of three is completed first</source>
        <translation>antes se completa un grupo de tres</translation>
    </message>
    <message>
        <source>begin at {dose}</source>
        <translation>empezar con el {dose}</translation>
    </message>
    <message>
        <source>de-escalate to {dose}</source>
        <translation>desescalar al {dose}</translation>
    </message>
    <message>
        <source>dose level {level} ({dose})</source>
        <translation>nivel de dosis {level} ({dose})</translation>
    </message>
    <message>
        <source>empiric</source>
        <translation>empírico</translation>
    </message>
    <message>
        <source>entry {number} (“{text}”)</source>
        <translation>entrada {number} («{text}»)</translation>
    </message>
    <message>
        <source>escalate to {dose}</source>
        <translation>escalar al {dose}</translation>
    </message>
    <message>
        <source>escalation ends, {dose} is recommended</source>
        <translation>la escalada termina, se recomienda el {dose}</translation>
    </message>
    <message>
        <source>four or five wait for six</source>
        <translation>cuatro o cinco esperan a seis</translation>
    </message>
    <message>
        <source>four or five without DLT allow escalation</source>
        <translation>cuatro o cinco sin DLT permiten escalar</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logístico</translation>
    </message>
    <message>
        <source>no dose can be recommended</source>
        <translation>no se puede recomendar ninguna dosis</translation>
    </message>
    <message>
        <source>no dose level</source>
        <translation>ningún nivel de dosis</translation>
    </message>
    <message>
        <source>settings of the study, else usual ones</source>
        <translation>ajustes del estudio o, si no, los habituales</translation>
    </message>
    <message>
        <source>stay at {dose}</source>
        <translation>permanecer en el {dose}</translation>
    </message>
    <message>
        <source>target {target:g} of the study</source>
        <translation>objetivo {target:g} del estudio</translation>
    </message>
    <message>
        <source>the last dose ends with three</source>
        <translation>la última dosis termina con tres</translation>
    </message>
    <message>
        <source>the last dose is completed to six</source>
        <translation>la última dosis se completa hasta seis</translation>
    </message>
    <message>
        <source>the study&apos;s rule</source>
        <translation>la regla del estudio</translation>
    </message>
    <message>
        <source>two DLTs at any number close the dose</source>
        <translation>dos DLT, con cualquier número, cierran la dosis</translation>
    </message>
    <message>
        <source>usual target {target:g}, since the study names none</source>
        <translation>objetivo habitual {target:g}, pues el estudio no indica ninguno</translation>
    </message>
    <message>
        <source>wait, then {dose}</source>
        <translation>esperar, después el {dose}</translation>
    </message>
    <message>
        <source>with de-escalation</source>
        <translation>con desescalada</translation>
    </message>
    <message>
        <source>without de-escalation</source>
        <translation>sin desescalada</translation>
    </message>
    <message>
        <source>{chance:.3f} ({dlt}/{evaluable})</source>
        <translation>{chance:.3f} ({dlt}/{evaluable})</translation>
    </message>
    <message>
        <source>{cohorts} and {last} stand on one level of this dose axis ({dose}); the rule counts them together.</source>
        <translation>{cohorts} y {last} están en un mismo nivel de este eje de dosis ({dose}); la regla las cuenta juntas.</translation>
    </message>
    <message>
        <source>{cohort} stands on none of the dose levels, but somebody was treated in it.</source>
        <translation>{cohort} no está en ninguno de los niveles de dosis, pero se trató a alguien en ella.</translation>
    </message>
    <message>
        <source>{cohort}, nothing given yet</source>
        <translation>{cohort}, aún nada administrado</translation>
    </message>
    <message>
        <source>{counts}, {pending} pending</source>
        <translation>{counts}, pendientes: {pending}</translation>
    </message>
    <message>
        <source>{counts}: all {places} places are taken, so enrolment waits.</source>
        <translation>{counts}: las {places} plazas están ocupadas, por lo que la inclusión espera.</translation>
    </message>
    <message>
        <source>{counts}: dose level {next} is next.</source>
        <translation>{counts}: el siguiente es el nivel de dosis {next}.</translation>
    </message>
    <message>
        <source>{counts}: escalation ends; dose level {next} is recommended.</source>
        <translation>{counts}: la escalada termina; se recomienda el nivel de dosis {next}.</translation>
    </message>
    <message>
        <source>{counts}: more than half are pending, so enrolment waits.</source>
        <translation>{counts}: más de la mitad están pendientes, por lo que la inclusión espera.</translation>
    </message>
    <message>
        <source>{counts}: no dose can be recommended.</source>
        <translation>{counts}: no se puede recomendar ninguna dosis.</translation>
    </message>
    <message>
        <source>{counts}: the table ends before this number, so a person decides.</source>
        <translation>{counts}: la tabla termina antes de este número, por lo que decide una persona.</translation>
    </message>
    <message>
        <source>{counts}: the table says nothing before {next} are evaluable.</source>
        <translation>{counts}: la tabla no dice nada antes de que {next} sean evaluables.</translation>
    </message>
    <message>
        <source>{counts}: treat more participants at this dose.</source>
        <translation>{counts}: tratar a más participantes con esta dosis.</translation>
    </message>
    <message>
        <source>{counts}: {decision} (TITE-BOIN).</source>
        <translation>{counts}: {decision} (TITE-BOIN).</translation>
    </message>
    <message>
        <source>{counts}: {decision} (rolling six).</source>
        <translation>{counts}: {decision} (rolling six).</translation>
    </message>
    <message>
        <source>{counts}: {decision} (table of the protocol).</source>
        <translation>{counts}: {decision} (tabla del protocolo).</translation>
    </message>
    <message>
        <source>{count} not evaluable</source>
        <translation>no evaluables: {count}</translation>
    </message>
    <message>
        <source>{count} not yet judged</source>
        <translation>{count} aún no valorados</translation>
    </message>
    <message>
        <source>{count} pending</source>
        <translation>pendientes: {count}</translation>
    </message>
    <message>
        <source>{dlt} of {size} with DLT: {then}.</source>
        <translation>{dlt} de {size} con DLT: {then}.</translation>
    </message>
    <message>
        <source>{dlt} with DLT among {evaluable} evaluable participants cannot be.</source>
        <translation>{dlt} con DLT entre {evaluable} participantes evaluables no es posible.</translation>
    </message>
    <message>
        <source>{dlt}/{evaluable} with DLT</source>
        <translation>{dlt}/{evaluable} con DLT</translation>
    </message>
    <message>
        <source>{dlt}/{evaluable} with DLT at dose level {level}</source>
        <translation>{dlt}/{evaluable} con DLT en el nivel de dosis {level}</translation>
    </message>
    <message>
        <source>{dlt}/{evaluable} with DLT at dose level {level}: {decision} ({rule}).</source>
        <translation>{dlt}/{evaluable} con DLT en el nivel de dosis {level}: {decision} ({rule}).</translation>
    </message>
    <message>
        <source>{dlt}/{evaluable} with DLT at the lowest dose: too toxic, enrolment stops.</source>
        <translation>{dlt}/{evaluable} con DLT en la dosis más baja: demasiado tóxica, la inclusión se detiene.</translation>
    </message>
    <message>
        <source>{dose} would skip a dose that nobody was given.</source>
        <translation>{dose} se saltaría una dosis que nadie ha recibido.</translation>
    </message>
    <message>
        <source>{first} or more</source>
        <translation>{first} o más</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>{name} is {rate}; it lies between 0 and 1.</source>
        <translation>{name} es {rate}; debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>{percent} % less than the dose given last.</source>
        <translation>{percent} % menos que la última dosis administrada.</translation>
    </message>
    <message>
        <source>{percent} % more than the dose given last.</source>
        <translation>{percent} % más que la última dosis administrada.</translation>
    </message>
    <message>
        <source>{rule} ({model}), target {target:g}, skeleton {skeleton}</source>
        <translation>{rule} ({model}), objetivo {target:g}, esqueleto {skeleton}</translation>
    </message>
    <message>
        <source>{rule}, target {target:g}, a dose is closed at a probability above {cut_off:g}</source>
        <translation>{rule}, objetivo {target:g}, una dosis se cierra con una probabilidad superior a {cut_off:g}</translation>
    </message>
    <message>
        <source>{rule}; at least {least} at the dose recommended</source>
        <translation>{rule}; al menos {least} en la dosis recomendada</translation>
    </message>
    <message>
        <source>{rule}; ends with {size} participants</source>
        <translation>{rule}; termina con {size} participantes</translation>
    </message>
    <message>
        <source>{rule}; no dose is skipped</source>
        <translation>{rule}; no se salta ninguna dosis</translation>
    </message>
    <message>
        <source>{rule}; stops when P(DLT rate at the lowest dose &gt; {rate:g}) &gt; {confidence:g}</source>
        <translation>{rule}; se detiene si P(tasa de DLT en la dosis más baja &gt; {rate:g}) &gt; {confidence:g}</translation>
    </message>
    <message>
        <source>{size} participants are evaluable: the trial has reached its size.</source>
        <translation>Hay {size} participantes evaluables: el ensayo ha alcanzado su tamaño.</translation>
    </message>
    <message>
        <source>“{group}” is no cohort. Write the level and N or T: 2NNT.</source>
        <translation>«{group}» no es una cohorte. Escriba el nivel y N o T: 2NNT.</translation>
    </message>
    <message>
        <source>“{label}” is empty; the rule needs it.</source>
        <translation>«{label}» está vacío; la regla lo necesita.</translation>
    </message>
    <message>
        <source>“{label}” is {value:g}; at least {least:g} can be computed.</source>
        <translation>«{label}» es {value:g}; como mínimo se puede calcular {least:g}.</translation>
    </message>
    <message>
        <source>“{label}” is {value:g}; at most {most:g} can be computed.</source>
        <translation>«{label}» es {value:g}; como máximo se puede calcular {most:g}.</translation>
    </message>
    <message>
        <source>“{label}” is {value:g}; it lies between 0 and 1.</source>
        <translation>«{label}» es {value:g}; debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>“{label}” is {value:g}; it must be above 0.</source>
        <translation>«{label}» es {value:g}; debe ser superior a 0.</translation>
    </message>
    <message>
        <source>“{label}” is {value}; it must be at least 1.</source>
        <translation>«{label}» es {value}; debe ser al menos 1.</translation>
    </message>
    <message>
        <source>“{upper}” ({high:g}) must be above “{lower}” ({low:g}).</source>
        <translation>«{upper}» ({high:g}) debe ser superior a «{lower}» ({low:g}).</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>fourth treatment</source>
        <translation>cuarto tratamiento</translation>
    </message>
    <message>
        <source>other treatment</source>
        <translation>otro tratamiento</translation>
    </message>
    <message>
        <source>study agent</source>
        <translation>fármaco del estudio</translation>
    </message>
    <message>
        <source>third treatment</source>
        <translation>tercer tratamiento</translation>
    </message>
    <message>
        <source>{agent}: {level}</source>
        <translation>{agent}: {level}</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source> … (too long for a cell; whole in the CSV files)</source>
        <translation> … (demasiado largo para una celda; entero en los archivos CSV)</translation>
    </message>
    <message>
        <source>Adverse events by change</source>
        <translation>Acontecimientos adversos por cambio</translation>
    </message>
    <message>
        <source>Adverse events, worst only</source>
        <translation>Acontecimientos adversos, solo lo peor</translation>
    </message>
    <message>
        <source>CDISC</source>
        <translation>CDISC</translation>
    </message>
    <message>
        <source>CDISC name</source>
        <translation>nombre CDISC</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation>Diccionario de datos</translation>
    </message>
    <message>
        <source>Events of this term in the participant</source>
        <translation>Acontecimientos de este término en el participante</translation>
    </message>
    <message>
        <source>First day at this grade</source>
        <translation>Primer día en este grado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Last day at this grade</source>
        <translation>Último día en este grado</translation>
    </message>
    <message>
        <source>Normal from, in the unit of the value</source>
        <translation>Normal desde, en la unidad del valor</translation>
    </message>
    <message>
        <source>Normal to, in the unit of the value</source>
        <translation>Normal hasta, en la unidad del valor</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Number of the change within the event</source>
        <translation>Número del cambio en el acontecimiento</translation>
    </message>
    <message>
        <source>Results with ranges in use</source>
        <translation>Resultados con intervalos en uso</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type, unit and codes</source>
        <translation>Tipo, unidad y códigos</translation>
    </message>
    <message>
        <source>Typed, or whose range it is, or why there is none</source>
        <translation>Introducido, o de quién es el intervalo, o por qué no hay</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <source>codes, separated by semicolons</source>
        <translation>códigos, separados por punto y coma</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>columns without a value, each with : and the reason why</source>
        <translation>columnas sin valor, cada una con : y el motivo</translation>
    </message>
    <message>
        <source>date as far as known: 2018-08-12, 2018-08, 2018 or unk</source>
        <translation>fecha hasta donde se conoce: 2018-08-12, 2018-08, 2018 o unk</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulario</translation>
    </message>
    <message>
        <source>grades, each with its first day</source>
        <translation>grados, cada uno con su primer día</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>number as typed, with &lt; or &gt; where it has one</source>
        <translation>número tal como se escribió, con &lt; o &gt; si lo lleva</translation>
    </message>
    <message>
        <source>one code</source>
        <translation>un código</translation>
    </message>
    <message>
        <source>planned fractions</source>
        <translation>fracciones previstas</translation>
    </message>
    <message>
        <source>reference to another form</source>
        <translation>referencia a otro formulario</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>texts, separated by semicolons</source>
        <translation>textos, separados por punto y coma</translation>
    </message>
    <message>
        <source>time of day, 24 hours</source>
        <translation>hora del día, 24 horas</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>introducido</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>what to enter</source>
        <translation>qué introducir</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Nothing was changed. Close it in other programs, or choose another place.</source>
        <translation>No se pudo escribir {file} ({reason}). No se cambió nada. Ciérrelo en otros programas o elija otro lugar.</translation>
    </message>
    <message>
        <source>{file} must end in {formats}, which says what is written.</source>
        <translation>{file} debe terminar en {formats}, que indica lo que se escribe.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>There is no figure “{name}”. There are: {known}.</source>
        <translation>No existe la figura «{name}». Existen: {known}.</translation>
    </message>
    <message>
        <source>data to {day}</source>
        <translation>datos hasta el {day}</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Close it in other programs, or choose another place.</source>
        <translation>No se pudo escribir {file} ({reason}). Ciérrelo en otros programas o elija otro lugar.</translation>
    </message>
    <message>
        <source>{file} must end in .svg or .png, which says what is written.</source>
        <translation>{file} debe terminar en .svg o .png, que indica lo que se escribe.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>&amp;Accept this file</source>
        <translation>&amp;Aceptar este archivo</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Elegir otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurar esta copia</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>F&amp;unción</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Use a template file…</source>
        <translation>&amp;Usar una plantilla…</translation>
    </message>
    <message>
        <source>&amp;View a copy</source>
        <translation>&amp;Ver una copia</translation>
    </message>
    <message>
        <source>&amp;View the newest backup</source>
        <translation>&amp;Ver la última copia de seguridad</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitida)</translation>
    </message>
    <message>
        <source>(rejected)</source>
        <translation>(rechazado)</translation>
    </message>
    <message>
        <source>1 cell is rejected; nothing is imported until you say so.</source>
        <translation>Se rechaza 1 celda; no se importa nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>1 picture was saved in {folder}.</source>
        <translation>Se guardó 1 imagen en {folder}.</translation>
    </message>
    <message>
        <source>1 record was imported from {file} in one save.</source>
        <translation>Se importó 1 registro de {file} en un solo guardado.</translation>
    </message>
    <message>
        <source>1 thing to look at will stand beside the records.</source>
        <translation>1 punto por revisar figurará junto a los registros.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>An older copy of the study</source>
        <translation>Una copia anterior del estudio</translation>
    </message>
    <message>
        <source>Another participant…</source>
        <translation>Otro participante…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Back up the study</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups are made beside the study every 15 minutes while it changes; here a second copy goes, best on another disk. It holds from the next time a study is opened.</source>
        <translation>Las copias de seguridad se hacen junto al estudio cada 15 minutos mientras cambia; aquí va una segunda copia, mejor en otro disco. Vale desde la próxima vez que se abra un estudio.</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Formularios en blanco</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>CSV files in one archive</source>
        <translation>Archivos CSV comprimidos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Cuaderno de datos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check a PDF of the DMC safety summary</source>
        <translation>Comprobar un PDF del resumen de seguridad para el DMC</translation>
    </message>
    <message>
        <source>Check the study</source>
        <translation>Comprobar el estudio</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Checking every entry and every value…</source>
        <translation>Comprobando cada entrada y cada valor…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir copia de seguridad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns &amp;matched by</source>
        <translation>Columnas asignadas &amp;por</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Entra como</translation>
    </message>
    <message>
        <source>Copying {file} to look at it…</source>
        <translation>Copiando {file} para verlo…</translation>
    </message>
    <message>
        <source>Creating {file}…</source>
        <translation>Creando {file}…</translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation>Diccionario de datos</translation>
    </message>
    <message>
        <source>Dosebook</source>
        <translation>Dosebook</translation>
    </message>
    <message>
        <source>Dosebook studies</source>
        <translation>Estudios de Dosebook</translation>
    </message>
    <message>
        <source>Drawing the figures…</source>
        <translation>Dibujando las figuras…</translation>
    </message>
    <message>
        <source>Enter nothing more in it. Copy the findings for whoever looks into it, and restore a backup.</source>
        <translation>No introduzca nada más en él. Copie los hallazgos para quien lo investigue y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Everything entered so far is in this backup.</source>
        <translation>Todo lo introducido hasta ahora está en esta copia de seguridad.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Libros de Excel</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Carpeta para las figuras</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Import the &amp;good rows although others are rejected</source>
        <translation>Importar las filas &amp;buenas aunque se rechacen otras</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>In this backup the newest {entries} of the audit trail are missing.</source>
        <translation>En esta copia de seguridad faltan las últimas {entries} del registro de auditoría.</translation>
    </message>
    <message>
        <source>It holds from the next start of Dosebook: words, dates and decimal signs. A report may be in another language; what is recorded is the same in all of them.</source>
        <translation>Vale desde el próximo inicio de Dosebook: textos, fechas y signo decimal. Un informe puede estar en otro idioma; lo registrado es lo mismo en todos.</translation>
    </message>
    <message>
        <source>It was closed there just now. Try again to open it.</source>
        <translation>Se acaba de cerrar allí. Intente abrirlo de nuevo.</translation>
    </message>
    <message>
        <source>Its folder cannot be reached now, so nothing is known of the other computer.</source>
        <translation>Ahora no se puede acceder a su carpeta, por lo que no se sabe nada del otro ordenador.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep as &amp;template…</source>
        <translation>Guardar como plan&amp;tilla…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Laying {file} out again…</source>
        <translation>Componiendo {file} de nuevo…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>List of queries</source>
        <translation>Lista de consultas</translation>
    </message>
    <message>
        <source>Load CTCAE texts</source>
        <translation>Cargar textos de la CTCAE</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Revisando las filas…</translation>
    </message>
    <message>
        <source>Looking whether it is still being used there…</source>
        <translation>Mirando si aún se está usando allí…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Make the casebook</source>
        <translation>Generar el cuaderno</translation>
    </message>
    <message>
        <source>Making and checking the backup {file}…</source>
        <translation>Haciendo y comprobando la copia {file}…</translation>
    </message>
    <message>
        <source>Making the demo study…</source>
        <translation>Creando el estudio de demostración…</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Missing and expected forms</source>
        <translation>Formularios que faltan y esperados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name and role stand beside every entry you make. Dosebook takes them as typed and proves nothing.</source>
        <translation>El nombre y la función figuran junto a cada entrada que usted hace. Dosebook los toma como se escriben y no prueba nada.</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Nombres de las columnas</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nuevo estudio</translation>
    </message>
    <message>
        <source>No SAE report is recorded yet. Enter one under Adverse events, SAE reports, first.</source>
        <translation>Aún no hay ninguna notificación de AAG. Introduzca antes una en Acontecimientos adversos, Notificaciones de AAG.</translation>
    </message>
    <message>
        <source>No backup was found beside the study. Choose another file.</source>
        <translation>No se encontró ninguna copia de seguridad junto al estudio. Elija otro archivo.</translation>
    </message>
    <message>
        <source>No setting is called like that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Not a study</source>
        <translation>No es un estudio</translation>
    </message>
    <message>
        <source>Nothing can be written there ({cause}). Choose another folder, or leave the field empty.</source>
        <translation>Ahí no se puede escribir nada ({cause}). Elija otra carpeta o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Nothing to show yet: {names}.</source>
        <translation>Aún nada que mostrar: {names}.</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Abrir un estudio</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>Abriendo {file}…</translation>
    </message>
    <message>
        <source>PNG, for slides (*.png)</source>
        <translation>PNG, para diapositivas (*.png)</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>ID del participante</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Imprimirla…</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Rejected cells</source>
        <translation>Celdas rechazadas</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring {file}…</source>
        <translation>Restaurando {file}…</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>SAE form</source>
        <translation>Formulario de AAG</translation>
    </message>
    <message>
        <source>SVG, for print (*.svg)</source>
        <translation>SVG, para imprimir (*.svg)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;list of rejected…</source>
        <translation>Guardar &amp;lista de rechazos…</translation>
    </message>
    <message>
        <source>Save list of rejected cells</source>
        <translation>Guardar lista de celdas rechazadas</translation>
    </message>
    <message>
        <source>Save this figure</source>
        <translation>Guardar esta figura</translation>
    </message>
    <message>
        <source>Second &amp;backup folder</source>
        <translation>Segunda carpeta de &amp;copias</translation>
    </message>
    <message>
        <source>Second backup folder</source>
        <translation>Segunda carpeta de copias</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Take &amp;over</source>
        <translation>Tomar el &amp;control</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The SAE form with 1 page was written to {path}.</source>
        <translation>El formulario de AAG, de 1 página, se escribió en {path}.</translation>
    </message>
    <message>
        <source>The SAE form with {count} pages was written to {path}.</source>
        <translation>El formulario de AAG, de {count} páginas, se escribió en {path}.</translation>
    </message>
    <message>
        <source>The backup is checked once more before it replaces anything. The reason is kept in the audit trail.</source>
        <translation>La copia de seguridad se comprueba de nuevo antes de sustituir nada. El motivo se guarda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The casebook with 1 page was written to {path}.</source>
        <translation>El cuaderno de datos, de 1 página, se escribió en {path}.</translation>
    </message>
    <message>
        <source>The casebook with {count} pages was written to {path}.</source>
        <translation>El cuaderno de datos, de {count} páginas, se escribió en {path}.</translation>
    </message>
    <message>
        <source>The data dictionary with {count} variables was written to {path}.</source>
        <translation>El diccionario de datos con {count} variables se escribió en {path}.</translation>
    </message>
    <message>
        <source>The figure has {count} parts. They were saved as {first} to {last} in {folder}.</source>
        <translation>La figura tiene {count} partes. Se guardaron como {first} a {last} en {folder}.</translation>
    </message>
    <message>
        <source>The figure was saved as {path}.</source>
        <translation>La figura se guardó como {path}.</translation>
    </message>
    <message>
        <source>The file it replaced is kept beside it as {kept}.</source>
        <translation>El archivo al que sustituyó se conserva al lado como {kept}.</translation>
    </message>
    <message>
        <source>The folder can be written to.</source>
        <translation>Se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The reason is kept in the audit trail with your name.</source>
        <translation>El motivo se guarda en el registro de auditoría con su nombre.</translation>
    </message>
    <message>
        <source>The rows &amp;are</source>
        <translation>Las filas &amp;son</translation>
    </message>
    <message>
        <source>The study cannot be read</source>
        <translation>No se puede leer el estudio</translation>
    </message>
    <message>
        <source>The study cannot be written to</source>
        <translation>No se puede escribir en el estudio</translation>
    </message>
    <message>
        <source>The study is damaged</source>
        <translation>El estudio está dañado</translation>
    </message>
    <message>
        <source>The study is in use</source>
        <translation>El estudio está en uso</translation>
    </message>
    <message>
        <source>The study was backed up and the copy checked: {entries} of the audit trail, made {moment}, in {path}.</source>
        <translation>Se hizo la copia de seguridad del estudio y se comprobó: {entries} del registro de auditoría, hecha {moment}, en {path}.</translation>
    </message>
    <message>
        <source>There has been no sign of life from that computer for two minutes. If you are certain that nobody works on it there, take it over. Whatever was not saved there will be refused.</source>
        <translation>Ese ordenador no da señales de vida desde hace dos minutos. Si está seguro de que nadie trabaja allí con él, tome el control. Lo que no se haya guardado allí se rechazará.</translation>
    </message>
    <message>
        <source>This is a copy to look at. Open the study itself to restore a backup of it.</source>
        <translation>Esta es una copia para ver. Abra el propio estudio para restaurar una copia de seguridad de él.</translation>
    </message>
    <message>
        <source>Trying whether it can be written to…</source>
        <translation>Probando si se puede escribir en ella…</translation>
    </message>
    <message>
        <source>Type the ID of the participant.</source>
        <translation>Escriba el ID del participante.</translation>
    </message>
    <message>
        <source>Under which name should these columns and words be kept?</source>
        <translation>¿Con qué nombre deben guardarse estas columnas y palabras?</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
    <message>
        <source>Values that were redacted on record: {count}.</source>
        <translation>Valores suprimidos de forma documentada: {count}.</translation>
    </message>
    <message>
        <source>What words of the table mean</source>
        <translation>Qué significan las palabras de la tabla</translation>
    </message>
    <message>
        <source>What {column} is</source>
        <translation>Qué es {column}</translation>
    </message>
    <message>
        <source>What “{text}” means</source>
        <translation>Qué significa «{text}»</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where the new study is kept</source>
        <translation>Dónde se guarda el nuevo estudio</translation>
    </message>
    <message>
        <source>Which backup should take the place of {file}? The file that is there now is kept beside it under another name.</source>
        <translation>¿Qué copia de seguridad debe ocupar el lugar de {file}? El archivo actual se conserva al lado con otro nombre.</translation>
    </message>
    <message>
        <source>Which report should be printed?</source>
        <translation>¿Qué notificación debe imprimirse?</translation>
    </message>
    <message>
        <source>Whose casebook should be made?</source>
        <translation>¿De quién debe generarse el cuaderno de datos?</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Por qué se rechaza</translation>
    </message>
    <message>
        <source>Word of the table</source>
        <translation>Palabra de la tabla</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>Written by a newer Dosebook</source>
        <translation>Escrito por un Dosebook más nuevo</translation>
    </message>
    <message>
        <source>Written by another build of Dosebook</source>
        <translation>Escrito por otra compilación de Dosebook</translation>
    </message>
    <message>
        <source>You can take it over if there is no sign of life from that computer for another {time}.</source>
        <translation>Podrá tomar el control si ese ordenador sigue sin dar señales de vida durante {time}.</translation>
    </message>
    <message>
        <source>beside the study</source>
        <translation>junto al estudio</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>casebook</source>
        <translation>cuaderno</translation>
    </message>
    <message>
        <source>data dictionary</source>
        <translation>diccionario de datos</translation>
    </message>
    <message>
        <source>it is the study that is open here</source>
        <translation>es el estudio que está abierto aquí</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>second folder</source>
        <translation>segunda carpeta</translation>
    </message>
    <message>
        <source>the whole path is needed</source>
        <translation>se necesita la ruta completa</translation>
    </message>
    <message>
        <source>when made</source>
        <translation>al crearla</translation>
    </message>
    <message>
        <source>when restored</source>
        <translation>al restaurarla</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{count} cells are rejected; nothing is imported until you say so.</source>
        <translation>Se rechazan {count} celdas; no se importa nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>{count} pictures were saved in {folder}.</source>
        <translation>Se guardaron {count} imágenes en {folder}.</translation>
    </message>
    <message>
        <source>{count} records were imported from {file} in one save.</source>
        <translation>Se importaron {count} registros de {file} en un solo guardado.</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} segundos</translation>
    </message>
    <message>
        <source>{count} things to look at will stand beside the records.</source>
        <translation>{count} puntos por revisar figurarán junto a los registros.</translation>
    </message>
    <message>
        <source>{file} could not be read ({cause}). Nothing was loaded. Choose another file.</source>
        <translation>No se pudo leer {file} ({cause}). No se cargó nada. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is not what its audit trail says: there are {count} findings.</source>
        <translation>{file} no es lo que dice su registro de auditoría: hay {count} hallazgos.</translation>
    </message>
    <message>
        <source>{file} is not what its audit trail says: there is 1 finding.</source>
        <translation>{file} no es lo que dice su registro de auditoría: hay 1 hallazgo.</translation>
    </message>
    <message>
        <source>{file} is sound. All {entries} of the audit trail and all {records} records were compared, value by value. The last entry is of {moment}.</source>
        <translation>{file} está íntegro. Se compararon {entries} del registro de auditoría y los {records} registros, valor a valor. La última entrada es del {moment}.</translation>
    </message>
    <message>
        <source>{file} was restored and is open now.</source>
        <translation>{file} se restauró y está abierto ahora.</translation>
    </message>
    <message>
        <source>{good} of {rows} rows can be imported.</source>
        <translation>Se pueden importar {good} de {rows} filas.</translation>
    </message>
    <message>
        <source>{records} records of {tables} forms and the data dictionary were written to {path}. They are not protected there: handle the file as you handle the study.</source>
        <translation>Se escribieron {records} registros de {tables} formularios y el diccionario de datos en {path}. Allí no están protegidos: trate el archivo como trata el estudio.</translation>
    </message>
    <message>
        <source>{title} with 1 page was written to {path}.</source>
        <translation>{title}, de 1 página, se escribió en {path}.</translation>
    </message>
    <message>
        <source>{title} with {count} pages was written to {path}.</source>
        <translation>{title}, de {count} páginas, se escribió en {path}.</translation>
    </message>
    <message>
        <source>{version} was loaded: {terms} terms, {count} of them with the text of their grades. The texts now stand beside the grades in the form of an adverse event.</source>
        <translation>Se cargó {version}: {terms} términos, {count} de ellos con el texto de sus grados. Los textos figuran ahora junto a los grados en el formulario de acontecimiento adverso.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Participant, event, page or act</source>
        <translation>Participante, acontecimiento, página o acción</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>, unless it is expected or unrelated, which is not recorded</source>
        <translation>, salvo que sea esperado o no relacionado, lo cual no consta</translation>
    </message>
    <message>
        <source>A DLT is recorded; choose the events or doses that it concerns.</source>
        <translation>Hay una DLT registrada; elija los acontecimientos o dosis a los que se refiere.</translation>
    </message>
    <message>
        <source>A DLT is recorded; name the clause of the definition that it meets.</source>
        <translation>Hay una DLT registrada; indique la cláusula de la definición que cumple.</translation>
    </message>
    <message>
        <source>A DLT window lasts at least 1 day.</source>
        <translation>Una ventana de DLT dura al menos 1 día.</translation>
    </message>
    <message>
        <source>A body surface area is rounded to 1 to 4 decimals. Check it.</source>
        <translation>Una superficie corporal se redondea a entre 1 y 4 decimales. Compruébelo.</translation>
    </message>
    <message>
        <source>A cap of the body surface area lies between 1.5 and 3 m². Check it.</source>
        <translation>Un límite de la superficie corporal está entre 1,5 y 3 m². Compruébelo.</translation>
    </message>
    <message>
        <source>A cause of death is recorded without a date of death; unk is an answer.</source>
        <translation>Hay una causa de la muerte registrada sin fecha de la muerte; unk es una respuesta válida.</translation>
    </message>
    <message>
        <source>A criterion of seriousness is ticked, but the event is not recorded as serious.</source>
        <translation>Hay un criterio de gravedad marcado, pero el acontecimiento no está registrado como grave.</translation>
    </message>
    <message>
        <source>A cut-off is one day; give day, month and year.</source>
        <translation>Un corte es un solo día; indique día, mes y año.</translation>
    </message>
    <message>
        <source>A day on which participation ended is recorded, but not how.</source>
        <translation>Hay un día de finalización de la participación registrado, pero no cómo finalizó.</translation>
    </message>
    <message>
        <source>A decision on evaluability needs {missing} as well.</source>
        <translation>Una decisión sobre la evaluabilidad también necesita: {missing}.</translation>
    </message>
    <message>
        <source>A dose is recorded as decided. Was the advice followed or not?</source>
        <translation>Hay una dosis registrada como decidida. ¿Se siguió el consejo o no?</translation>
    </message>
    <message>
        <source>A fraction of dose 0 is planned.</source>
        <translation>Hay prevista una fracción de dosis 0.</translation>
    </message>
    <message>
        <source>A multiple of the baseline lies above zero.</source>
        <translation>Un múltiplo del valor basal es mayor que cero.</translation>
    </message>
    <message>
        <source>A participant cannot replace themselves.</source>
        <translation>Un participante no puede sustituirse a sí mismo.</translation>
    </message>
    <message>
        <source>A purity lies between 0 and 100 %; below 90 % check it.</source>
        <translation>La pureza está entre 0 y 100 %; por debajo del 90 %, compruébela.</translation>
    </message>
    <message>
        <source>A radioactive dose was given, but the written directive has no name or no date.</source>
        <translation>Se administró una dosis radiactiva, pero a la directiva escrita le falta el nombre o la fecha.</translation>
    </message>
    <message>
        <source>A reason for a decision on evaluability is given, but not the decision.</source>
        <translation>Se indica un motivo de una decisión sobre la evaluabilidad, pero no la decisión.</translation>
    </message>
    <message>
        <source>A recommendation is recorded without a determination.</source>
        <translation>Hay una recomendación registrada sin dictamen.</translation>
    </message>
    <message>
        <source>A response by the same assessor is recorded for this day already.</source>
        <translation>Ya hay una respuesta del mismo evaluador registrada ese día.</translation>
    </message>
    <message>
        <source>A response is recorded, but no dose given.</source>
        <translation>Hay una respuesta registrada, pero ninguna dosis administrada.</translation>
    </message>
    <message>
        <source>A serious event needs a narrative.</source>
        <translation>Un acontecimiento grave necesita una narrativa.</translation>
    </message>
    <message>
        <source>Admitted on {date}, before the consent on {consent}.</source>
        <translation>Ingreso el {date}, antes del consentimiento del {consent}.</translation>
    </message>
    <message>
        <source>Adverse events are not confirmed as complete up to the cut-off of {day}.</source>
        <translation>No está confirmado que los acontecimientos adversos estén completos hasta el corte del {day}.</translation>
    </message>
    <message>
        <source>After use: {percent} % of the prescribed amount was delivered, 20 % or more off. Check the amounts, and record what the radiation safety officer says: this may have to be reported.</source>
        <translation>Tras el uso: se administró el {percent} % de la cantidad prescrita, 20 % o más de desviación. Compruebe las cantidades y registre lo que dice el responsable de protección radiológica: puede que haya que notificarlo.</translation>
    </message>
    <message>
        <source>An administered amount is recorded, but the fraction counts as not given.</source>
        <translation>Hay una cantidad administrada registrada, pero la fracción cuenta como no administrada.</translation>
    </message>
    <message>
        <source>An assessor is named; tick what the assessment covers.</source>
        <translation>Se indica un evaluador; marque lo que abarca la evaluación.</translation>
    </message>
    <message>
        <source>An event of grade 5 is serious.</source>
        <translation>Un acontecimiento de grado 5 es grave.</translation>
    </message>
    <message>
        <source>An event or dose chosen here belongs to another participant.</source>
        <translation>Un acontecimiento o dosis elegido aquí pertenece a otro participante.</translation>
    </message>
    <message>
        <source>An event or dose chosen here has been voided.</source>
        <translation>Un acontecimiento o dosis elegido aquí se ha anulado.</translation>
    </message>
    <message>
        <source>Another cut-off of {day} is recorded; reports name their own.</source>
        <translation>Hay registrado otro corte del {day}; los informes indican el suyo.</translation>
    </message>
    <message>
        <source>Another range of this laboratory and test applies on the same days: {other}. Values of these days are not graded by either.</source>
        <translation>Otro intervalo de este laboratorio y prueba se aplica los mismos días: {other}. Los valores de esos días no se gradúan con ninguno.</translation>
    </message>
    <message>
        <source>Another result of this test is in {unit}; values in unlike units are not compared.</source>
        <translation>Otro resultado de esta prueba está en {unit}; los valores en unidades distintas no se comparan.</translation>
    </message>
    <message>
        <source>Before use: {percent} % of the prescribed amount, more than 20 % off or outside the prescribed range. It may be given only as the authorised user directs: record who directed it and when.</source>
        <translation>Antes del uso: {percent} % de la cantidad prescrita, más del 20 % de desviación o fuera del intervalo prescrito. Solo puede administrarse según indique el usuario autorizado: registre quién lo indicó y cuándo.</translation>
    </message>
    <message>
        <source>Born in {year}, the age at consent is {low} or {high}, not {age}.</source>
        <translation>Con nacimiento en {year}, la edad al consentimiento es {low} o {high}, no {age}.</translation>
    </message>
    <message>
        <source>By its value this is {term} of grade {grade}. Is it an adverse event? None is recorded.</source>
        <translation>Por su valor esto es {term} de grado {grade}. ¿Es un acontecimiento adverso? No hay ninguno registrado.</translation>
    </message>
    <message>
        <source>Cannot tell what is dated after the death: the date of the death is not known.</source>
        <translation>No se puede saber qué tiene fecha posterior a la muerte: la fecha de la muerte no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell what is dated before the consent: the date of the consent is not known.</source>
        <translation>No se puede saber qué tiene fecha anterior al consentimiento: la fecha del consentimiento no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell what was before this first dose: the date of the dose is not known.</source>
        <translation>No se puede saber qué fue anterior a esta primera dosis: la fecha de la dosis no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether a result in the time of this event reaches its grade {grade}: the day of its onset or end is not known.</source>
        <translation>No se puede saber si un resultado durante este acontecimiento alcanza su grado {grade}: el día de su inicio o fin no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether a review came between the judgement of {id} ({judged}), a DLT, and this first dose ({date}): the day is not known.</source>
        <translation>No se puede saber si hubo una revisión entre la valoración de {id} ({judged}), una DLT, y esta primera dosis ({date}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether a value of the disease marker was taken on or before the first dose ({first}): the day is not known.</source>
        <translation>No se puede saber si un valor del marcador de la enfermedad se tomó el día de la primera dosis ({first}) o antes: el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether another range of this laboratory and test applies on the same days: {other}. Give the exact dates.</source>
        <translation>No se puede saber si otro intervalo de este laboratorio y prueba rige los mismos días: {other}. Indique las fechas exactas.</translation>
    </message>
    <message>
        <source>Cannot tell whether events were checked up to a day ({checked}) after the last contact ({contact}): the day is not known.</source>
        <translation>No se puede saber si los acontecimientos se comprobaron hasta un día ({checked}) posterior al último contacto ({contact}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether fraction {fraction}, which is not recorded, was due: the day of the first ({first}) is not known.</source>
        <translation>No se puede saber si la fracción {fraction}, que no está registrada, estaba prevista: el día de la primera ({first}) no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether it was reported to the authority ({told}) before the site became aware ({aware}): the day is not known.</source>
        <translation>No se puede saber si se notificó a la autoridad ({told}) antes de que el centro lo conociera ({aware}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether it was stopped ({end}) before it was started ({start}): the day is not known.</source>
        <translation>No se puede saber si se suspendió ({end}) antes de su inicio ({start}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether participation ended ({ended}) after the death ({death}): the day is not known.</source>
        <translation>No se puede saber si la participación terminó ({ended}) después de la muerte ({death}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether progressive disease ({date}) came before this response ({response}): the day is not known.</source>
        <translation>No se puede saber si la progresión ({date}) fue anterior a esta respuesta ({response}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the admission ({date}) is dated after the death ({death}): the day is not known.</source>
        <translation>No se puede saber si el ingreso ({date}) está fechado después de la muerte ({death}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the admission ({date}) was before the consent ({consent}): the day is not known.</source>
        <translation>No se puede saber si el ingreso ({date}) fue anterior al consentimiento ({consent}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the assay ({assay}) is dated after the start of the infusion ({date}): the day is not known.</source>
        <translation>No se puede saber si la medición ({assay}) está fechada después del inicio de la infusión ({date}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the assay ({assay}) is dated more than 3 days before the infusion ({date}): the day is not known.</source>
        <translation>No se puede saber si la medición ({assay}) está fechada más de 3 días antes de la infusión ({date}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the assessment ({date}) was before the first dose ({first}): the day is not known.</source>
        <translation>No se puede saber si la evaluación ({date}) fue anterior a la primera dosis ({first}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the authority was told ({done}) within {days} days of the report to the sponsor ({start}): the day is not known.</source>
        <translation>No se puede saber si se informó a la autoridad ({done}) en los {days} días siguientes a la notificación al promotor ({start}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the cohort was closed ({closed}) before it was opened ({opened}): the day is not known.</source>
        <translation>No se puede saber si la cohorte se cerró ({closed}) antes de abrirse ({opened}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the cohort was opened ({opened}) before the last approval ({approved}): the day is not known.</source>
        <translation>No se puede saber si la cohorte se abrió ({opened}) antes de la última aprobación ({approved}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the count ({counted}) is dated after the transfusion ({date}): the day is not known.</source>
        <translation>No se puede saber si el recuento ({counted}) está fechado después de la transfusión ({date}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the count ({counted}) is more than 3 days older than the transfusion ({date}): the day is not known.</source>
        <translation>No se puede saber si el recuento ({counted}) es más de 3 días anterior a la transfusión ({date}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the course begins ({first}) after the onset ({onset}): the day is not known.</source>
        <translation>No se puede saber si la evolución comienza ({first}) después del inicio ({onset}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the course, with grade {grade} then, tells of {value} on {day}, grade {found}: a day is not known.</source>
        <translation>No se puede saber si la evolución, con grado {grade} entonces, recoge {value} el {day}, grado {found}: un día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the data cut-off ({cut_off}) is after the meeting ({meeting}): the day is not known.</source>
        <translation>No se puede saber si el corte de datos ({cut_off}) es posterior a la reunión ({meeting}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the death ({death}) is dated before the consent ({consent}): the day is not known.</source>
        <translation>No se puede saber si la muerte ({death}) está fechada antes del consentimiento ({consent}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the deviation ({date}) was before the consent ({consent}): the day is not known.</source>
        <translation>No se puede saber si la desviación ({date}) fue anterior al consentimiento ({consent}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the directive ({directive}) was signed after the dose was given ({date}): the day is not known.</source>
        <translation>No se puede saber si la orden escrita ({directive}) se firmó después de administrar la dosis ({date}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the discharge ({end}) was before the admission ({start}): the day is not known.</source>
        <translation>No se puede saber si el alta ({end}) fue anterior al ingreso ({start}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the dose ({date}) is dated after the death ({death}): the day is not known.</source>
        <translation>No se puede saber si la dosis ({date}) está fechada después de la muerte ({death}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the dose ({date}) was before eligibility was confirmed ({confirmed}): the day is not known.</source>
        <translation>No se puede saber si la dosis ({date}) fue anterior a la confirmación de la elegibilidad ({confirmed}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the dose ({date}) was before the consent ({consent}): the day is not known.</source>
        <translation>No se puede saber si la dosis ({date}) fue anterior al consentimiento ({consent}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the end ({end}) is before the onset ({onset}): the day is not known.</source>
        <translation>No se puede saber si el fin ({end}) es anterior al inicio ({onset}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the judgement ({judged}) is dated before the first dose ({first}): the day is not known.</source>
        <translation>No se puede saber si la valoración ({judged}) está fechada antes de la primera dosis ({first}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the last contact ({contact}) is after the death ({death}): the day is not known.</source>
        <translation>No se puede saber si el último contacto ({contact}) es posterior a la muerte ({death}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the last contact ({date}) was more than 30 days ago: the day is not known.</source>
        <translation>No se puede saber si el último contacto ({date}) fue hace más de 30 días: el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the new anti-myeloma therapy ({therapy}) was started before the first dose ({first}) of this study: the day is not known.</source>
        <translation>No se puede saber si el nuevo tratamiento del mieloma ({therapy}) se inició antes de la primera dosis ({first}) de este estudio: el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the onset ({date}) was before the first dose ({other}): the day is not known. The event counts as one under treatment.</source>
        <translation>No se puede saber si el inicio ({date}) fue anterior a la primera dosis ({other}): el día no se conoce. El acontecimiento cuenta como ocurrido durante el tratamiento.</translation>
    </message>
    <message>
        <source>Cannot tell whether the onset ({onset}) is dated after the death ({death}): the day is not known.</source>
        <translation>No se puede saber si el inicio ({onset}) está fechado después de la muerte ({death}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the onset ({onset}) was before the consent ({consent}): the day is not known.</source>
        <translation>No se puede saber si el inicio ({onset}) fue anterior al consentimiento ({consent}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the period ends ({end}) before it began ({start}): the day is not known.</source>
        <translation>No se puede saber si el período termina ({end}) antes de empezar ({start}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the range ends ({stop}) before it begins ({start}): the day is not known.</source>
        <translation>No se puede saber si el intervalo termina ({stop}) antes de empezar ({start}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the report was sent ({done}) within 24 hours of awareness ({start}): the day is not known.</source>
        <translation>No se puede saber si la notificación se envió ({done}) en las 24 horas siguientes al conocimiento ({start}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the report was sent ({sent}) before the site became aware ({aware}): the day is not known.</source>
        <translation>No se puede saber si la notificación se envió ({sent}) antes de que el centro lo conociera ({aware}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the sample ({date}) is dated after the death ({death}): the day is not known.</source>
        <translation>No se puede saber si la muestra ({date}) está fechada después de la muerte ({death}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the sample ({date}) was taken after the first dose ({other}): the day is not known.</source>
        <translation>No se puede saber si la muestra ({date}) se tomó después de la primera dosis ({other}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the site became aware ({aware}) before the onset of the event ({onset}): the day is not known.</source>
        <translation>No se puede saber si el centro lo conoció ({aware}) antes del inicio del acontecimiento ({onset}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the sponsor&apos;s decision ({decided}) is dated before the meeting ({meeting}): the day is not known.</source>
        <translation>No se puede saber si la decisión del promotor ({decided}) está fechada antes de la reunión ({meeting}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the transfusion ({date}) is dated after the death ({death}): the day is not known.</source>
        <translation>No se puede saber si la transfusión ({date}) está fechada después de la muerte ({death}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the transfusion ({date}) was before the first dose ({other}): the day is not known. It counts as one under treatment.</source>
        <translation>No se puede saber si la transfusión ({date}) fue anterior a la primera dosis ({other}): el día no se conoce. Cuenta como ocurrida durante el tratamiento.</translation>
    </message>
    <message>
        <source>Cannot tell whether the visit ({visit}) is dated after the death ({date}): the day is not known.</source>
        <translation>No se puede saber si la visita ({visit}) está fechada después de la muerte ({date}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the visit ({visit}) was before the consent ({date}): the day is not known.</source>
        <translation>No se puede saber si la visita ({visit}) fue anterior al consentimiento ({date}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether the visit ({visit}) was outside its window, due {window}: the day is not known.</source>
        <translation>No se puede saber si la visita ({visit}) estuvo fuera de su ventana, prevista {window}: el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether this dose ({date}) was given after the committee recommended ({meeting}) to {recommendation}: the day is not known.</source>
        <translation>No se puede saber si esta dosis ({date}) se administró después de que el comité recomendara ({meeting}) {recommendation}: el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether this fraction ({date}) is before fraction {fraction} ({other}): the day is not known.</source>
        <translation>No se puede saber si esta fracción ({date}) es anterior a la fracción {fraction} ({other}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether this fraction ({date}) is within the days that the regimen allows, {from} to {to}: the day is not known.</source>
        <translation>No se puede saber si esta fracción ({date}) está en los días que permite la pauta, del {from} al {to}: el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether this response ({date}) came after the start of a new therapy ({started}) and so no longer counts: the day is not known.</source>
        <translation>No se puede saber si esta respuesta ({date}) fue posterior al inicio de un nuevo tratamiento ({started}) y por tanto ya no cuenta: el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether thyroid protection began ({start}) after the dose was given ({date}): the day is not known.</source>
        <translation>No se puede saber si la protección tiroidea empezó ({start}) después de administrar la dosis ({date}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether thyroid protection ends ({stop}) before it begins ({start}): the day is not known.</source>
        <translation>No se puede saber si la protección tiroidea termina ({stop}) antes de empezar ({start}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether what was left over ({residual}) is dated before the start of the infusion ({date}): the day is not known.</source>
        <translation>No se puede saber si lo sobrante ({residual}) está fechado antes del inicio de la infusión ({date}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether {cohort} was open when this dose was given ({date}): the day is not known.</source>
        <translation>No se puede saber si {cohort} estaba abierta cuando se administró esta dosis ({date}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether {date} is before the consent ({consent}): the day is not known.</source>
        <translation>No se puede saber si {date} es anterior al consentimiento ({consent}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether {value} on {day}, back at baseline or better, came after the onset ({onset}): the day is not known.</source>
        <translation>No se puede saber si {value} el {day}, de nuevo en el valor basal o mejor, fue posterior al inicio ({onset}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether {value} on {day}, grade {found}, belongs to this event of grade {grade}: the day of its onset or end is not known.</source>
        <translation>No se puede saber si {value} el {day}, grado {found}, pertenece a este acontecimiento de grado {grade}: el día de su inicio o fin no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether {value} on {day}, grade {grade}, came after the end ({end}): the day is not known.</source>
        <translation>No se puede saber si {value} el {day}, grado {grade}, fue posterior al fin ({end}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Cannot tell whether {value} on {day}, grade {grade}, was before the onset ({onset}): the day is not known.</source>
        <translation>No se puede saber si {value} el {day}, grado {grade}, fue anterior al inicio ({onset}): el día no se conoce.</translation>
    </message>
    <message>
        <source>Choose the cohorts that were reviewed.</source>
        <translation>Elija las cohortes que se revisaron.</translation>
    </message>
    <message>
        <source>Closed on {closed}, before it was opened on {opened}.</source>
        <translation>Cerrada el {closed}, antes de abrirse el {opened}.</translation>
    </message>
    <message>
        <source>Cohort {number} exists already. Give this one its own number to save.</source>
        <translation>La cohorte {number} ya existe. Dé a esta su propio número para guardar.</translation>
    </message>
    <message>
        <source>DMC review {number} is recorded already.</source>
        <translation>La revisión del DMC {number} ya está registrada.</translation>
    </message>
    <message>
        <source>Decided otherwise than the rule advised: say why, so that it can be saved and printed.</source>
        <translation>Se decidió algo distinto de lo que aconsejó la regla: indique por qué, para poder guardarlo e imprimirlo.</translation>
    </message>
    <message>
        <source>Discharged on {end}, before the admission on {start}.</source>
        <translation>Alta el {end}, antes del ingreso del {start}.</translation>
    </message>
    <message>
        <source>Doses are amounts of radioactivity, but the half-life is empty.</source>
        <translation>Las dosis son cantidades de radiactividad, pero la semivida está vacía.</translation>
    </message>
    <message>
        <source>Doses are planned per m², but no formula for body surface area is chosen.</source>
        <translation>Las dosis se planifican por m², pero no se ha elegido una fórmula de superficie corporal.</translation>
    </message>
    <message>
        <source>Enrolled into {cohort}, which has not been opened.</source>
        <translation>Incluido en {cohort}, que no se ha abierto.</translation>
    </message>
    <message>
        <source>Enrolled, although eligibility was not met. Record a protocol deviation.</source>
        <translation>Incluido, aunque no se cumplía la elegibilidad. Registre una desviación del protocolo.</translation>
    </message>
    <message>
        <source>Enrolled, but in no cohort, so the participant counts in none.</source>
        <translation>Incluido, pero en ninguna cohorte, por lo que el participante no cuenta en ninguna.</translation>
    </message>
    <message>
        <source>Enrolled, but the date of consent is empty; unk is an answer.</source>
        <translation>Incluido, pero la fecha del consentimiento está vacía; unk es una respuesta válida.</translation>
    </message>
    <message>
        <source>Entered after the judgement about a DLT: {candidate}</source>
        <translation>Introducido después de la valoración de la DLT: {candidate}</translation>
    </message>
    <message>
        <source>Events were checked up to a day after the last contact. Update the last contact.</source>
        <translation>Los acontecimientos se comprobaron hasta un día posterior al último contacto. Actualice el último contacto.</translation>
    </message>
    <message>
        <source>Fraction {fraction} is not recorded.</source>
        <translation>La fracción {fraction} no está registrada.</translation>
    </message>
    <message>
        <source>Fraction {fraction} of this participant is recorded already.</source>
        <translation>La fracción {fraction} de este participante ya está registrada.</translation>
    </message>
    <message>
        <source>Fraction {fraction} was due by {day} and is not recorded.</source>
        <translation>La fracción {fraction} correspondía hasta el {day} y no está registrada.</translation>
    </message>
    <message>
        <source>Grade 5 is death, but no date of death is recorded for this participant.</source>
        <translation>El grado 5 es la muerte, pero no consta fecha de la muerte de este participante.</translation>
    </message>
    <message>
        <source>Grade 5 is death, so the outcome is fatal.</source>
        <translation>El grado 5 es la muerte, por lo que el desenlace es mortal.</translation>
    </message>
    <message>
        <source>Haemoglobin was {count}, above 10 g/dL, before red cells. Check it.</source>
        <translation>La hemoglobina era de {count}, superior a 10 g/dL, antes de los hematíes. Compruébelo.</translation>
    </message>
    <message>
        <source>In the course {change} stands behind {before}. Cannot tell whether that is the order: the day is not known.</source>
        <translation>En la evolución, {change} va después de {before}. No se puede saber si es el orden: el día no se conoce.</translation>
    </message>
    <message>
        <source>In the course {change} stands behind {before}. Put the oldest first.</source>
        <translation>En la evolución {change} está detrás de {before}. Ponga primero lo más antiguo.</translation>
    </message>
    <message>
        <source>In the course: {change}, though it had grade {grade} before. One line is enough.</source>
        <translation>En la evolución: {change}, aunque antes ya tenía grado {grade}. Basta una línea.</translation>
    </message>
    <message>
        <source>In the course: {change}, which is after the end, {end}.</source>
        <translation>En la evolución: {change}, que es posterior al fin, {end}.</translation>
    </message>
    <message>
        <source>In the course: {change}, which is before the onset, {onset}.</source>
        <translation>En la evolución: {change}, que es anterior al inicio, {onset}.</translation>
    </message>
    <message>
        <source>In the course: {change}. Cannot tell whether that is after the end ({end}): the day is not known.</source>
        <translation>En la evolución: {change}. No se puede saber si es posterior al fin ({end}): el día no se conoce.</translation>
    </message>
    <message>
        <source>In the course: {change}. Cannot tell whether that is before the onset ({onset}): the day is not known.</source>
        <translation>En la evolución: {change}. No se puede saber si es anterior al inicio ({onset}): el día no se conoce.</translation>
    </message>
    <message>
        <source>In the course: {change}. The grades of {term} are {grades}.</source>
        <translation>En la evolución: {change}. Los grados de {term} son {grades}.</translation>
    </message>
    <message>
        <source>It is decided; which dose was decided is not recorded.</source>
        <translation>Está decidido; no consta qué dosis se decidió.</translation>
    </message>
    <message>
        <source>It is decided; who decided is not recorded.</source>
        <translation>Está decidido; no consta quién decidió.</translation>
    </message>
    <message>
        <source>It was reported to the authority before the site became aware.</source>
        <translation>Se notificó a la autoridad antes de que el centro lo conociera.</translation>
    </message>
    <message>
        <source>Its days overlap with those of {name}: the same {what} may count for both.</source>
        <translation>Sus días se solapan con los de {name}: lo mismo ({what}) puede contar para ambas.</translation>
    </message>
    <message>
        <source>Judged as no DLT, but no count of {counts} shows the nadir: none is recorded on days {first} to {last} of the DLT window.</source>
        <translation>Valorado sin DLT, pero ningún recuento de {counts} muestra el nadir: no hay ninguno en los días {first} a {last} de la ventana de DLT.</translation>
    </message>
    <message>
        <source>More than 10 % from the {weight} kg of fraction {fraction}. Check both.</source>
        <translation>Difiere más del 10 % de los {weight} kg de la fracción {fraction}. Compruebe ambos.</translation>
    </message>
    <message>
        <source>More than 20 prior lines of therapy is unusual. Check it.</source>
        <translation>Más de 20 líneas de tratamiento previas es inusual. Compruébelo.</translation>
    </message>
    <message>
        <source>More was left over than there was before. Check the readings and times.</source>
        <translation>Sobró más de lo que había antes. Compruebe las lecturas y las horas.</translation>
    </message>
    <message>
        <source>Neither a reported term nor a CTCAE term is recorded.</source>
        <translation>No hay término notificado ni término CTCAE registrado.</translation>
    </message>
    <message>
        <source>Neither age nor year of birth is recorded.</source>
        <translation>No están registrados ni la edad ni el año de nacimiento.</translation>
    </message>
    <message>
        <source>Neither end of the range is recorded.</source>
        <translation>No está registrado ningún extremo del intervalo.</translation>
    </message>
    <message>
        <source>New anti-myeloma therapy is dated before the first dose of this study.</source>
        <translation>El nuevo tratamiento antimieloma tiene fecha anterior a la primera dosis de este estudio.</translation>
    </message>
    <message>
        <source>New therapy was started on {started}; this response no longer counts.</source>
        <translation>El {started} se inició un nuevo tratamiento; esta respuesta ya no cuenta.</translation>
    </message>
    <message>
        <source>No CTCAE term is chosen yet, so the event is counted as not coded.</source>
        <translation>Aún no se ha elegido un término CTCAE, por lo que el acontecimiento cuenta como no codificado.</translation>
    </message>
    <message>
        <source>No consent is recorded.</source>
        <translation>No hay consentimiento registrado.</translation>
    </message>
    <message>
        <source>No contact since treatment is recorded.</source>
        <translation>No hay ningún contacto registrado desde el tratamiento.</translation>
    </message>
    <message>
        <source>No count of {counts} on days {first} to {last} of the window; the nadir may be unseen.</source>
        <translation>Ningún recuento de {counts} en los días {first} a {last} de la ventana; el nadir puede haber pasado inadvertido.</translation>
    </message>
    <message>
        <source>No investigator has assessed this event yet. Reports mark it.</source>
        <translation>Ningún investigador ha evaluado aún este acontecimiento. Los informes lo marcan.</translation>
    </message>
    <message>
        <source>No value of the disease marker on or before the first dose is recorded.</source>
        <translation>No hay ningún valor del marcador de la enfermedad registrado en la primera dosis o antes.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the event is serious. Treat it as serious until somebody does; no report counts it as one.</source>
        <translation>Nadie sabe aún si el acontecimiento es grave. Trátelo como grave hasta que se sepa; ningún informe lo cuenta como tal.</translation>
    </message>
    <message>
        <source>Not yet judged: {candidate}</source>
        <translation>Aún no valorado: {candidate}</translation>
    </message>
    <message>
        <source>Not yet recorded as sent to the sponsor, due {due}.</source>
        <translation>Aún no consta como enviado al promotor, plazo {due}.</translation>
    </message>
    <message>
        <source>Nothing is expected at this visit, so it never shows as due.</source>
        <translation>No se espera nada en esta visita, por lo que nunca aparece como pendiente.</translation>
    </message>
    <message>
        <source>Open query: {text}</source>
        <translation>Consulta abierta: {text}</translation>
    </message>
    <message>
        <source>Opened on {opened}, before the last approval on {approved}.</source>
        <translation>Abierta el {opened}, antes de la última aprobación del {approved}.</translation>
    </message>
    <message>
        <source>Participation ended by death; the date of death is not recorded.</source>
        <translation>La participación finalizó por muerte; la fecha de la muerte no está registrada.</translation>
    </message>
    <message>
        <source>Participation ended on {ended}, after the death on {death}.</source>
        <translation>La participación finalizó el {ended}, después de la muerte del {death}.</translation>
    </message>
    <message>
        <source>Participation ended, but no count of {counts} shows the nadir: none is recorded on days {first} to {last} of the DLT window.</source>
        <translation>La participación terminó, pero ningún recuento de {counts} muestra el nadir: no hay ninguno en los días {first} a {last} de la ventana de DLT.</translation>
    </message>
    <message>
        <source>Participation ended; the day is not recorded.</source>
        <translation>La participación finalizó; el día no está registrado.</translation>
    </message>
    <message>
        <source>Plasma cells lie between 0 and 100 %.</source>
        <translation>Las células plasmáticas están entre 0 y 100 %.</translation>
    </message>
    <message>
        <source>Platelets were given for a low count, but it was {count}, above 50. Check it.</source>
        <translation>Se administraron plaquetas por un recuento bajo, pero era de {count}, superior a 50. Compruébelo.</translation>
    </message>
    <message>
        <source>Progressive disease was recorded on {date}, before this response.</source>
        <translation>El {date} se registró progresión de la enfermedad, antes de esta respuesta.</translation>
    </message>
    <message>
        <source>Recorded as a screen failure, but a dose was given.</source>
        <translation>Registrado como fallo de selección, pero se administró una dosis.</translation>
    </message>
    <message>
        <source>Recorded, but not covered by the assessment: {items}.</source>
        <translation>Registrado, pero no cubierto por la evaluación: {items}.</translation>
    </message>
    <message>
        <source>Reported to the authority after {due}. Say why it was late.</source>
        <translation>Notificado a la autoridad después del {due}. Indique por qué se retrasó.</translation>
    </message>
    <message>
        <source>Resolved by a change, the query is still open: {text}</source>
        <translation>Resuelta por un cambio, la consulta sigue abierta: {text}</translation>
    </message>
    <message>
        <source>Safety could not be determined, yet the recommendation is to escalate.</source>
        <translation>No se pudo determinar la seguridad, pero se recomienda escalar.</translation>
    </message>
    <message>
        <source>Say in a few words what the other reason was.</source>
        <translation>Indique en pocas palabras cuál fue el otro motivo.</translation>
    </message>
    <message>
        <source>Say what the answer is, or why the value is right as recorded.</source>
        <translation>Indique cuál es la respuesta, o por qué el valor es correcto tal como consta.</translation>
    </message>
    <message>
        <source>Say whether the visit took place, or what of it was not done.</source>
        <translation>Indique si la visita tuvo lugar o qué parte de ella no se hizo.</translation>
    </message>
    <message>
        <source>Say who decided it; that is for the study lead.</source>
        <translation>Indique quién lo decidió; corresponde al responsable del estudio.</translation>
    </message>
    <message>
        <source>Say why the study can do without this warning.</source>
        <translation>Indique por qué el estudio puede prescindir de esta advertencia.</translation>
    </message>
    <message>
        <source>Sent to the sponsor {late} late (due {due}). Say why.</source>
        <translation>Enviado al promotor con {late} de retraso (plazo {due}). Indique por qué.</translation>
    </message>
    <message>
        <source>Serious events are not confirmed as complete up to the cut-off of {day}.</source>
        <translation>No está confirmado que los acontecimientos graves estén completos hasta el corte del {day}.</translation>
    </message>
    <message>
        <source>So many separate days do not fit into the days below.</source>
        <translation>Tantos días distintos no caben en los días de abajo.</translation>
    </message>
    <message>
        <source>State the regimen that is recommended.</source>
        <translation>Indique la pauta que se recomienda.</translation>
    </message>
    <message>
        <source>Stopped on {end}, before it was started on {start}.</source>
        <translation>Suspendido el {end}, antes de iniciarse el {start}.</translation>
    </message>
    <message>
        <source>The DLT window ended on {end}; nobody has judged yet.</source>
        <translation>La ventana de DLT terminó el {end}; aún nadie ha valorado.</translation>
    </message>
    <message>
        <source>The DLT window has a length, but not the fraction it counts from.</source>
        <translation>La ventana de DLT tiene duración, pero no la fracción desde la que se cuenta.</translation>
    </message>
    <message>
        <source>The DLT window has no length, so nobody can count as evaluable.</source>
        <translation>La ventana de DLT no tiene duración, por lo que nadie puede contar como evaluable.</translation>
    </message>
    <message>
        <source>The ECOG performance status goes from 0 to 5.</source>
        <translation>El estado funcional ECOG va de 0 a 5.</translation>
    </message>
    <message>
        <source>The IMWG rules of 2016 give {category}. {reasons} Say in the note why it differs.</source>
        <translation>Las reglas IMWG de 2016 dan {category}. {reasons} Indique en la nota por qué difiere.</translation>
    </message>
    <message>
        <source>The action taken with study treatment is empty.</source>
        <translation>La medida adoptada con el tratamiento del estudio está vacía.</translation>
    </message>
    <message>
        <source>The admission is dated after the participant&apos;s death.</source>
        <translation>El ingreso está fechado después de la muerte del participante.</translation>
    </message>
    <message>
        <source>The admission is empty; a month, a year or unk is an answer.</source>
        <translation>El ingreso está vacío; un mes, un año o unk es una respuesta.</translation>
    </message>
    <message>
        <source>The admission was for an adverse event; name the event.</source>
        <translation>El ingreso fue por un acontecimiento adverso; indíquelo.</translation>
    </message>
    <message>
        <source>The age lies outside 18 to 110 years. Check it.</source>
        <translation>La edad está fuera de 18 a 110 años. Compruébela.</translation>
    </message>
    <message>
        <source>The ages end below their beginning, so the range applies to nobody.</source>
        <translation>Las edades terminan por debajo de su comienzo, por lo que el intervalo no se aplica a nadie.</translation>
    </message>
    <message>
        <source>The amount is 0 or more than 10 in one day. Check it.</source>
        <translation>La cantidad es 0 o más de 10 en un día. Compruébela.</translation>
    </message>
    <message>
        <source>The amount is empty; one apheresis unit, pool or bag is 1.</source>
        <translation>La cantidad está vacía; una unidad de aféresis, una mezcla o una bolsa es 1.</translation>
    </message>
    <message>
        <source>The assay is dated after the start of the infusion.</source>
        <translation>La medición tiene fecha posterior al inicio de la perfusión.</translation>
    </message>
    <message>
        <source>The assay is dated {days} days before the infusion. Check the date.</source>
        <translation>La medición tiene fecha de {days} días antes de la perfusión. Compruebe la fecha.</translation>
    </message>
    <message>
        <source>The body surface area is typed; say where it comes from.</source>
        <translation>La superficie corporal se ha introducido; indique de dónde procede.</translation>
    </message>
    <message>
        <source>The body surface area lies outside 1 to 3.5 m². Check it.</source>
        <translation>La superficie corporal está fuera de 1 a 3,5 m². Compruébela.</translation>
    </message>
    <message>
        <source>The category is empty.</source>
        <translation>La categoría está vacía.</translation>
    </message>
    <message>
        <source>The cohort created from this review has another regimen than was recommended.</source>
        <translation>La cohorte creada a partir de esta revisión tiene otra pauta que la recomendada.</translation>
    </message>
    <message>
        <source>The cohort has been opened, but its regimen is empty.</source>
        <translation>La cohorte se ha abierto, pero su pauta está vacía.</translation>
    </message>
    <message>
        <source>The cohort has been opened; its approvals are not recorded.</source>
        <translation>La cohorte se ha abierto; sus aprobaciones no están registradas.</translation>
    </message>
    <message>
        <source>The cohort has been opened; the day is not recorded.</source>
        <translation>La cohorte se ha abierto; el día no está registrado.</translation>
    </message>
    <message>
        <source>The cohort has been opened; the protocol version is not recorded.</source>
        <translation>La cohorte se ha abierto; la versión del protocolo no está registrada.</translation>
    </message>
    <message>
        <source>The committee recommended on {meeting} to {recommendation}; this dose was given after it.</source>
        <translation>El comité recomendó el {meeting}: {recommendation}; esta dosis se administró después.</translation>
    </message>
    <message>
        <source>The count before the transfusion is empty.</source>
        <translation>El recuento previo a la transfusión está vacío.</translation>
    </message>
    <message>
        <source>The count has no unit.</source>
        <translation>El recuento no tiene unidad.</translation>
    </message>
    <message>
        <source>The count is dated after the transfusion.</source>
        <translation>El recuento tiene fecha posterior a la transfusión.</translation>
    </message>
    <message>
        <source>The count is {days} days older than the transfusion; more than 3 is unusual.</source>
        <translation>El recuento es {days} días anterior a la transfusión; más de 3 es inusual.</translation>
    </message>
    <message>
        <source>The course begins on {first}, after the onset, {onset}. Begin it with the first grade.</source>
        <translation>La evolución empieza el {first}, después del inicio, {onset}. Empiécela con el primer grado.</translation>
    </message>
    <message>
        <source>The course has two grades from {day}. Keep the worse one.</source>
        <translation>La evolución tiene dos grados desde el {day}. Conserve el peor.</translation>
    </message>
    <message>
        <source>The data cut-off is after the meeting.</source>
        <translation>El corte de datos es posterior a la reunión.</translation>
    </message>
    <message>
        <source>The data cut-off of the review is empty.</source>
        <translation>El corte de datos de la revisión está vacío.</translation>
    </message>
    <message>
        <source>The date is empty, so no transfusion day is counted.</source>
        <translation>La fecha está vacía, por lo que no se cuenta ningún día de transfusión.</translation>
    </message>
    <message>
        <source>The date is empty, so the result is in no course over time.</source>
        <translation>La fecha está vacía, por lo que el resultado no está en ninguna evolución temporal.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>La fecha está vacía.</translation>
    </message>
    <message>
        <source>The date is empty; a month, a year or unk is an answer.</source>
        <translation>La fecha está vacía; un mes, un año o unk es una respuesta válida.</translation>
    </message>
    <message>
        <source>The date of the count is empty.</source>
        <translation>La fecha del recuento está vacía.</translation>
    </message>
    <message>
        <source>The day of the assessment is empty.</source>
        <translation>El día de la evaluación está vacío.</translation>
    </message>
    <message>
        <source>The day of the judgement is empty.</source>
        <translation>El día de la valoración está vacío.</translation>
    </message>
    <message>
        <source>The day of the meeting is empty.</source>
        <translation>El día de la reunión está vacío.</translation>
    </message>
    <message>
        <source>The day of the sponsor&apos;s decision is empty.</source>
        <translation>El día de la decisión del promotor está vacío.</translation>
    </message>
    <message>
        <source>The day on which the site became aware is empty, so no clock can run.</source>
        <translation>El día en que el centro tuvo conocimiento está vacío, por lo que no puede correr ningún plazo.</translation>
    </message>
    <message>
        <source>The death has neither a cause nor an event of grade 5.</source>
        <translation>La muerte no tiene causa ni acontecimiento de grado 5.</translation>
    </message>
    <message>
        <source>The death is dated before the consent.</source>
        <translation>La muerte tiene fecha anterior al consentimiento.</translation>
    </message>
    <message>
        <source>The deviation is dated before the participant&apos;s consent.</source>
        <translation>La desviación tiene fecha anterior al consentimiento del participante.</translation>
    </message>
    <message>
        <source>The directive was signed after the dose was given.</source>
        <translation>La directiva se firmó después de administrar la dosis.</translation>
    </message>
    <message>
        <source>The disease is recorded as not measurable, so this response cannot be measured.</source>
        <translation>La enfermedad está registrada como no medible, por lo que esta respuesta no puede medirse.</translation>
    </message>
    <message>
        <source>The dose is dated after the participant&apos;s death.</source>
        <translation>La dosis tiene fecha posterior a la muerte del participante.</translation>
    </message>
    <message>
        <source>The dose was found safe, yet enrolment is to halt. Record why under conditions.</source>
        <translation>La dosis se consideró segura, pero se recomienda suspender la inclusión. Registre el motivo en «Condiciones».</translation>
    </message>
    <message>
        <source>The dose was not found safe, yet the recommendation is to go on at it or above.</source>
        <translation>La dosis no se consideró segura, pero se recomienda continuar con ella o con una superior.</translation>
    </message>
    <message>
        <source>The drug is empty.</source>
        <translation>El medicamento está vacío.</translation>
    </message>
    <message>
        <source>The end, {end}, is before the onset, {onset}.</source>
        <translation>El fin, {end}, es anterior al inicio, {onset}.</translation>
    </message>
    <message>
        <source>The event belongs to another participant.</source>
        <translation>El acontecimiento pertenece a otro participante.</translation>
    </message>
    <message>
        <source>The event ended on {end}, but {value} on {day} is grade {grade}, and none between was back at baseline. Is the end right?</source>
        <translation>El acontecimiento terminó el {end}, pero {value} el {day} es grado {grade}, y ninguno intermedio había vuelto al valor basal. ¿Es correcto el fin?</translation>
    </message>
    <message>
        <source>The event has a follow-up {number} already.</source>
        <translation>El acontecimiento ya tiene un seguimiento {number}.</translation>
    </message>
    <message>
        <source>The event has an end, but its outcome says that it goes on.</source>
        <translation>El acontecimiento tiene un fin, pero su desenlace dice que continúa.</translation>
    </message>
    <message>
        <source>The event has an initial report already. What came later is a follow-up.</source>
        <translation>El acontecimiento ya tiene una notificación inicial. Lo que llegó después es un seguimiento.</translation>
    </message>
    <message>
        <source>The event has grade {grade}, but the results in its time reach grade {found} at most. Is the grade right, or is a result missing?</source>
        <translation>El acontecimiento tiene grado {grade}, pero los resultados de ese tiempo alcanzan como máximo el grado {found}. ¿Es correcto el grado o falta un resultado?</translation>
    </message>
    <message>
        <source>The event has grade {grade}, but {value} on {day} is grade {found}. Is the grade right?</source>
        <translation>El acontecimiento tiene grado {grade}, pero {value} el {day} es grado {found}. ¿Es correcto el grado?</translation>
    </message>
    <message>
        <source>The event has no end, but {value} on {day} is back at baseline or better. Has it ended?</source>
        <translation>El acontecimiento no tiene fin, pero {value} el {day} ha vuelto al valor basal o mejor. ¿Ha terminado?</translation>
    </message>
    <message>
        <source>The event has no initial report.</source>
        <translation>El acontecimiento no tiene notificación inicial.</translation>
    </message>
    <message>
        <source>The event is not ongoing, but its end is empty; unk is an answer.</source>
        <translation>El acontecimiento no está en curso, pero su fin está vacío; unk es una respuesta válida.</translation>
    </message>
    <message>
        <source>The event is not recorded as serious.</source>
        <translation>El acontecimiento no está registrado como grave.</translation>
    </message>
    <message>
        <source>The event is recorded as fatal, but its grade is not 5.</source>
        <translation>El acontecimiento está registrado como mortal, pero su grado no es 5.</translation>
    </message>
    <message>
        <source>The event is recorded as ongoing and as recovered.</source>
        <translation>El acontecimiento está registrado como en curso y como recuperado.</translation>
    </message>
    <message>
        <source>The event is recorded as ongoing and has an end.</source>
        <translation>El acontecimiento está registrado como en curso y tiene un fin.</translation>
    </message>
    <message>
        <source>The event is serious by hospital admission, but no hospital stay is recorded for it.</source>
        <translation>El acontecimiento es grave por hospitalización, pero no hay ninguna estancia registrada.</translation>
    </message>
    <message>
        <source>The event is serious, but no initial report to the sponsor is recorded. It is due within 24 hours.</source>
        <translation>El acontecimiento es grave, pero no consta ninguna notificación inicial al promotor. Debe hacerse en 24 horas.</translation>
    </message>
    <message>
        <source>The event is serious; say by which criterion.</source>
        <translation>El acontecimiento es grave; indique por qué criterio.</translation>
    </message>
    <message>
        <source>The event is that of another participant.</source>
        <translation>El acontecimiento es de otro participante.</translation>
    </message>
    <message>
        <source>The expected nadir ends after the DLT window.</source>
        <translation>El nadir esperado termina después de la ventana de DLT.</translation>
    </message>
    <message>
        <source>The expected nadir ends before it begins.</source>
        <translation>El nadir esperado termina antes de empezar.</translation>
    </message>
    <message>
        <source>The file holds one site&apos;s participants; name the site for the report.</source>
        <translation>El archivo contiene los participantes de un solo centro; indique el centro para el informe.</translation>
    </message>
    <message>
        <source>The first fraction is on day 1 by definition; count the others from it.</source>
        <translation>La primera fracción es por definición el día 1; cuente las demás desde ella.</translation>
    </message>
    <message>
        <source>The fraction departed from the plan; the reason is empty.</source>
        <translation>La fracción se apartó de lo previsto; el motivo está vacío.</translation>
    </message>
    <message>
        <source>The fraction was given; the administered amount is not recorded.</source>
        <translation>La fracción se administró; la cantidad administrada no está registrada.</translation>
    </message>
    <message>
        <source>The fraction was given; the date is not recorded.</source>
        <translation>La fracción se administró; la fecha no está registrada.</translation>
    </message>
    <message>
        <source>The grade is empty.</source>
        <translation>El grado está vacío.</translation>
    </message>
    <message>
        <source>The grade is {grade}, but the worst of its course is {worst}. Everything counts the grade here.</source>
        <translation>El grado es {grade}, pero el peor de su evolución es {worst}. Todo cuenta el grado de aquí.</translation>
    </message>
    <message>
        <source>The height lies outside 120 to 220 cm. Check it, and its unit.</source>
        <translation>La talla está fuera de 120 a 220 cm. Compruébela, y su unidad.</translation>
    </message>
    <message>
        <source>The infusion ended before it started, unless it went past midnight.</source>
        <translation>La perfusión terminó antes de empezar, salvo que pasara de medianoche.</translation>
    </message>
    <message>
        <source>The judgement and the decision on evaluability contradict each other.</source>
        <translation>La valoración y la decisión sobre la evaluabilidad se contradicen.</translation>
    </message>
    <message>
        <source>The judgement has no name; say who judged.</source>
        <translation>La valoración no tiene nombre; indique quién valoró.</translation>
    </message>
    <message>
        <source>The judgement is dated before the first dose.</source>
        <translation>La valoración tiene fecha anterior a la primera dosis.</translation>
    </message>
    <message>
        <source>The kind is empty; steroids, anticoagulants and growth factors are told by it.</source>
        <translation>El tipo está vacío; por él se reconocen corticosteroides, anticoagulantes y factores de crecimiento.</translation>
    </message>
    <message>
        <source>The last contact was on {date}, more than 30 days ago.</source>
        <translation>El último contacto fue el {date}, hace más de 30 días.</translation>
    </message>
    <message>
        <source>The last contact, {contact}, is after the death on {death}.</source>
        <translation>El último contacto, {contact}, es posterior a la muerte del {death}.</translation>
    </message>
    <message>
        <source>The medication is not ongoing, but its end is empty; unk is an answer.</source>
        <translation>La medicación no está en curso, pero su fin está vacío; unk es una respuesta válida.</translation>
    </message>
    <message>
        <source>The medication is recorded as ongoing and has an end.</source>
        <translation>La medicación está registrada como en curso y tiene un fin.</translation>
    </message>
    <message>
        <source>The number of the follow-up is empty.</source>
        <translation>El número de seguimiento está vacío.</translation>
    </message>
    <message>
        <source>The number of the fraction is empty.</source>
        <translation>El número de la fracción está vacío.</translation>
    </message>
    <message>
        <source>The onset is after the participant&apos;s death.</source>
        <translation>El inicio es posterior a la muerte del participante.</translation>
    </message>
    <message>
        <source>The onset is empty; a month, a year or unk is an answer.</source>
        <translation>El inicio está vacío; un mes, un año o unk es una respuesta válida.</translation>
    </message>
    <message>
        <source>The onset is {onset}, but {value} on {day} is grade {grade} already. Is the onset right?</source>
        <translation>El inicio es {onset}, pero {value} el {day} ya es grado {grade}. ¿Es correcto el inicio?</translation>
    </message>
    <message>
        <source>The onset, {onset}, is before the consent of {consent}.</source>
        <translation>El inicio, {onset}, es anterior al consentimiento del {consent}.</translation>
    </message>
    <message>
        <source>The outcome is recovered, but the end is empty.</source>
        <translation>El desenlace es recuperado, pero el fin está vacío.</translation>
    </message>
    <message>
        <source>The participant is in no cohort, so this dose counts nowhere.</source>
        <translation>El participante no está en ninguna cohorte, por lo que esta dosis no cuenta en ninguna parte.</translation>
    </message>
    <message>
        <source>The participant is in no cohort.</source>
        <translation>El participante no está en ninguna cohorte.</translation>
    </message>
    <message>
        <source>The participant is judged, but no dose given is recorded.</source>
        <translation>El participante está valorado, pero no consta ninguna dosis administrada.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it began on {start}.</source>
        <translation>El periodo termina el {end}, antes de empezar el {start}.</translation>
    </message>
    <message>
        <source>The plan gives {expected}; the prescribed amount is more than 5 % from it.</source>
        <translation>El plan da {expected}; la cantidad prescrita se aparta más del 5 %.</translation>
    </message>
    <message>
        <source>The prescribed amount lies outside the prescribed range.</source>
        <translation>La cantidad prescrita está fuera del intervalo prescrito.</translation>
    </message>
    <message>
        <source>The prescribed range ends below its beginning.</source>
        <translation>El intervalo prescrito termina por debajo de su comienzo.</translation>
    </message>
    <message>
        <source>The product is empty, so the transfusion is counted under no product.</source>
        <translation>El producto está vacío, por lo que la transfusión no se cuenta en ningún producto.</translation>
    </message>
    <message>
        <source>The query asks nothing.</source>
        <translation>La consulta no pregunta nada.</translation>
    </message>
    <message>
        <source>The range ends before it begins, so it applies on no day.</source>
        <translation>El intervalo termina antes de empezar, por lo que no se aplica ningún día.</translation>
    </message>
    <message>
        <source>The range has no unit, so no value can be compared with it.</source>
        <translation>El intervalo no tiene unidad, por lo que ningún valor puede compararse con él.</translation>
    </message>
    <message>
        <source>The rationale of the judgement is empty.</source>
        <translation>La justificación de la valoración está vacía.</translation>
    </message>
    <message>
        <source>The readings come to {net}; the administered amount is more than 1 % from it.</source>
        <translation>Las lecturas suman {net}; la cantidad administrada se aparta más del 1 %.</translation>
    </message>
    <message>
        <source>The reason for the admission is empty.</source>
        <translation>El motivo del ingreso está vacío.</translation>
    </message>
    <message>
        <source>The reason for the screen failure is empty.</source>
        <translation>El motivo del fallo de selección está vacío.</translation>
    </message>
    <message>
        <source>The recommended total dose is not above that of the cohorts reviewed.</source>
        <translation>La dosis total recomendada no es superior a la de las cohortes revisadas.</translation>
    </message>
    <message>
        <source>The recommended total dose is not below that of the cohorts reviewed.</source>
        <translation>La dosis total recomendada no es inferior a la de las cohortes revisadas.</translation>
    </message>
    <message>
        <source>The record of the dosage is not complete. Missing: {items}.</source>
        <translation>El registro de la dosis no está completo. Falta: {items}.</translation>
    </message>
    <message>
        <source>The reference range ends below its beginning.</source>
        <translation>El intervalo de referencia termina por debajo de su comienzo.</translation>
    </message>
    <message>
        <source>The regimen allows this fraction from {from} to {to}.</source>
        <translation>La pauta permite esta fracción del {from} al {to}.</translation>
    </message>
    <message>
        <source>The regimen has {planned} fractions; this is fraction {fraction}.</source>
        <translation>La pauta tiene {planned} fracciones; esta es la fracción {fraction}.</translation>
    </message>
    <message>
        <source>The regimen plans {planned} for this fraction.</source>
        <translation>La pauta prevé {planned} para esta fracción.</translation>
    </message>
    <message>
        <source>The report that the committee saw has data to {day}.</source>
        <translation>El informe que vio el comité tiene datos hasta el {day}.</translation>
    </message>
    <message>
        <source>The report was sent before the site became aware.</source>
        <translation>La notificación se envió antes de que el centro tuviera conocimiento.</translation>
    </message>
    <message>
        <source>The response is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>The result is dated after the participant&apos;s death.</source>
        <translation>El resultado tiene fecha posterior a la muerte del participante.</translation>
    </message>
    <message>
        <source>The same is said to be done and not done.</source>
        <translation>Lo mismo figura como realizado y como no realizado.</translation>
    </message>
    <message>
        <source>The same term, grade and onset are recorded for this participant already.</source>
        <translation>El mismo término, grado e inicio ya están registrados para este participante.</translation>
    </message>
    <message>
        <source>The schedule has no such visit for the cohort of this participant.</source>
        <translation>El calendario no tiene esa visita para la cohorte de este participante.</translation>
    </message>
    <message>
        <source>The sex is not recorded.</source>
        <translation>El sexo no está registrado.</translation>
    </message>
    <message>
        <source>The site became aware on {aware}, before the onset of the event, {onset}.</source>
        <translation>El centro tuvo conocimiento el {aware}, antes del inicio del acontecimiento, {onset}.</translation>
    </message>
    <message>
        <source>The sponsor decided otherwise; say what.</source>
        <translation>El promotor decidió otra cosa; indique qué.</translation>
    </message>
    <message>
        <source>The sponsor&apos;s decision has no name; say who decided.</source>
        <translation>La decisión del promotor no tiene nombre; indique quién decidió.</translation>
    </message>
    <message>
        <source>The sponsor&apos;s decision is dated before the meeting.</source>
        <translation>La decisión del promotor tiene fecha anterior a la reunión.</translation>
    </message>
    <message>
        <source>The start is empty; a month, a year or unk is an answer.</source>
        <translation>El inicio está vacío; un mes, un año o unk es una respuesta válida.</translation>
    </message>
    <message>
        <source>The stay is over, but its discharge is empty; unk is an answer.</source>
        <translation>La estancia terminó, pero el alta está vacía; unk es una respuesta.</translation>
    </message>
    <message>
        <source>The stay is recorded as going on and has a discharge.</source>
        <translation>La estancia consta como en curso y tiene un alta.</translation>
    </message>
    <message>
        <source>The study does not use this category.</source>
        <translation>El estudio no usa esta categoría.</translation>
    </message>
    <message>
        <source>The study grades by {version}. Tools, Events of another CTCAE version, lists what becomes of such events.</source>
        <translation>El estudio gradúa según {version}. Herramientas, Acontecimientos de otra versión de la CTCAE, enumera qué pasa con ellos.</translation>
    </message>
    <message>
        <source>The study has no half-life, so no reading can be corrected for decay. Enter it there.</source>
        <translation>El estudio no tiene semivida, por lo que ninguna lectura puede corregirse por decaimiento. Introdúzcala allí.</translation>
    </message>
    <message>
        <source>The study names no protocol version {version}.</source>
        <translation>El estudio no indica ninguna versión del protocolo {version}.</translation>
    </message>
    <message>
        <source>The test is empty.</source>
        <translation>La prueba está vacía.</translation>
    </message>
    <message>
        <source>The time of awareness is empty, so the 24 hours are counted from the end of the day.</source>
        <translation>La hora del conocimiento está vacía, por lo que las 24 horas se cuentan desde el final del día.</translation>
    </message>
    <message>
        <source>The transfusion is dated after the participant&apos;s death.</source>
        <translation>La transfusión tiene fecha posterior a la muerte del participante.</translation>
    </message>
    <message>
        <source>The value has no unit, so it cannot be compared.</source>
        <translation>El valor no tiene unidad, por lo que no puede compararse.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>El valor está vacío.</translation>
    </message>
    <message>
        <source>The value is unusually high for this test and unit. Check both.</source>
        <translation>El valor es inusualmente alto para esta prueba y unidad. Compruebe ambas.</translation>
    </message>
    <message>
        <source>The visit has a date, although it did not take place.</source>
        <translation>La visita tiene fecha, aunque no tuvo lugar.</translation>
    </message>
    <message>
        <source>The visit took place, but its date is not recorded.</source>
        <translation>La visita tuvo lugar, pero su fecha no está registrada.</translation>
    </message>
    <message>
        <source>The visit was after the death of {date}.</source>
        <translation>La visita fue posterior a la muerte del {date}.</translation>
    </message>
    <message>
        <source>The visit was before the consent of {date}.</source>
        <translation>La visita fue anterior al consentimiento del {date}.</translation>
    </message>
    <message>
        <source>The visit was outside its window: it was due {window}.</source>
        <translation>La visita quedó fuera de su ventana: correspondía {window}.</translation>
    </message>
    <message>
        <source>The visit {name} has this number already.</source>
        <translation>La visita {name} ya tiene este número.</translation>
    </message>
    <message>
        <source>The weight changed by more than 10 % from the {weight} kg of fraction {fraction}, but the typed area is the same. Enter the area of the new weight.</source>
        <translation>El peso cambió más del 10 % respecto a los {weight} kg de la fracción {fraction}, pero la superficie introducida es la misma. Introduzca la del nuevo peso.</translation>
    </message>
    <message>
        <source>The weight lies outside 30 to 250 kg. Check it, and its unit.</source>
        <translation>El peso está fuera de 30 a 250 kg. Compruébelo, y su unidad.</translation>
    </message>
    <message>
        <source>The year of birth is unusual for this study. Check it.</source>
        <translation>El año de nacimiento es inusual para este estudio. Compruébelo.</translation>
    </message>
    <message>
        <source>There is an answer, but the query is still open.</source>
        <translation>Hay una respuesta, pero la consulta sigue abierta.</translation>
    </message>
    <message>
        <source>There is another clause {number}; give one of them its own number.</source>
        <translation>Hay otra cláusula {number}; dé a una de ellas su propio número.</translation>
    </message>
    <message>
        <source>There is no such day. The day counted from is day 1, the day before it is -1.</source>
        <translation>Ese día no existe. El día desde el que se cuenta es el día 1 y el anterior es el -1.</translation>
    </message>
    <message>
        <source>This ID has no number. Initials or names do not belong in the study file.</source>
        <translation>Este ID no tiene número. Las iniciales y los nombres no deben estar en el archivo del estudio.</translation>
    </message>
    <message>
        <source>This attribution belongs to another scale than the study&apos;s.</source>
        <translation>Esta causalidad pertenece a otra escala que la del estudio.</translation>
    </message>
    <message>
        <source>This cohort can open once its approvals are recorded. Save it as planned until then.</source>
        <translation>Esta cohorte puede abrirse cuando consten sus aprobaciones. Hasta entonces, guárdela como prevista.</translation>
    </message>
    <message>
        <source>This cohort can open once the protocol version that allows it is recorded. Save it as planned until then.</source>
        <translation>Esta cohorte puede abrirse cuando conste la versión del protocolo que la permite. Hasta entonces, guárdela como prevista.</translation>
    </message>
    <message>
        <source>This cohort can open once the sponsor&apos;s decision is recorded on the DMC review that it came from. Save it as planned until then.</source>
        <translation>Esta cohorte puede abrirse cuando conste la decisión del promotor en la revisión del DMC de la que procede. Hasta entonces, guárdela como prevista.</translation>
    </message>
    <message>
        <source>This event led to a stay in hospital, but is not recorded as serious by hospital admission. Check it.</source>
        <translation>Este acontecimiento llevó a una estancia hospitalaria, pero no consta como grave por hospitalización. Compruébelo.</translation>
    </message>
    <message>
        <source>This test is recorded for the same day already.</source>
        <translation>Esta prueba ya está registrada el mismo día.</translation>
    </message>
    <message>
        <source>This unit does not fit the count that is taken before this product.</source>
        <translation>Esta unidad no corresponde al recuento que se hace antes de este producto.</translation>
    </message>
    <message>
        <source>This unit does not fit the test.</source>
        <translation>Esta unidad no corresponde a la prueba.</translation>
    </message>
    <message>
        <source>This visit is recorded twice as having taken place.</source>
        <translation>Esta visita está registrada dos veces como realizada.</translation>
    </message>
    <message>
        <source>This warning is switched off already.</source>
        <translation>Esta advertencia ya está desactivada.</translation>
    </message>
    <message>
        <source>Thyroid protection began after the dose was given.</source>
        <translation>La protección tiroidea empezó después de administrar la dosis.</translation>
    </message>
    <message>
        <source>Thyroid protection ends before it begins.</source>
        <translation>La protección tiroidea termina antes de empezar.</translation>
    </message>
    <message>
        <source>To be reported to the authority within {days} days, by {due}{unsure}.</source>
        <translation>Debe notificarse a la autoridad en un plazo de {days} días, a más tardar el {due}{unsure}.</translation>
    </message>
    <message>
        <source>Transfusions are not confirmed as complete up to the cut-off of {day}.</source>
        <translation>No está confirmado que las transfusiones estén completas hasta el corte del {day}.</translation>
    </message>
    <message>
        <source>Treated, but eligibility is not recorded as confirmed.</source>
        <translation>Tratado, pero la elegibilidad no consta como confirmada.</translation>
    </message>
    <message>
        <source>Treatment was given; say which.</source>
        <translation>Se administró un tratamiento; indique cuál.</translation>
    </message>
    <message>
        <source>Two fractions are planned for one day.</source>
        <translation>Hay dos fracciones previstas para el mismo día.</translation>
    </message>
    <message>
        <source>Was due to the sponsor {due} and is not recorded as sent.</source>
        <translation>El plazo de envío al promotor era {due} y no consta como enviado.</translation>
    </message>
    <message>
        <source>Was to be reported to the authority within {days} days, by {due}{unsure}; nothing is recorded.</source>
        <translation>Debía notificarse a la autoridad en un plazo de {days} días, a más tardar el {due}{unsure}; no consta nada.</translation>
    </message>
    <message>
        <source>What happened is empty.</source>
        <translation>Lo que ocurrió está vacío.</translation>
    </message>
    <message>
        <source>What was given in this period cannot be counted, so it has no total: {reason}.</source>
        <translation>Lo administrado en este periodo no puede contarse, por lo que no tiene total: {reason}.</translation>
    </message>
    <message>
        <source>What was left over has no time, so it cannot be corrected for decay.</source>
        <translation>Lo sobrante no tiene hora, por lo que no puede corregirse por decaimiento.</translation>
    </message>
    <message>
        <source>What was left over is dated before the start of the infusion.</source>
        <translation>Lo sobrante tiene fecha anterior al inicio de la perfusión.</translation>
    </message>
    <message>
        <source>Whether the event is expected is not recorded.</source>
        <translation>No consta si el acontecimiento es esperado.</translation>
    </message>
    <message>
        <source>Whether the event is serious is not recorded.</source>
        <translation>No consta si el acontecimiento es grave.</translation>
    </message>
    <message>
        <source>Whether the participant counts for the DLT assessment is open: {reason}</source>
        <translation>Está por decidir si el participante cuenta para la evaluación de la DLT: {reason}</translation>
    </message>
    <message>
        <source>Whether this is the initial report or a follow-up is not recorded.</source>
        <translation>No consta si esta es la notificación inicial o un seguimiento.</translation>
    </message>
    <message>
        <source>Who assessed the response is empty.</source>
        <translation>Quién evaluó la respuesta está vacío.</translation>
    </message>
    <message>
        <source>Who chaired the review is empty.</source>
        <translation>Quién presidió la revisión está vacío.</translation>
    </message>
    <message>
        <source>Who reported is empty, so nobody has signed the report.</source>
        <translation>Quién notificó está vacío, así que nadie ha firmado la notificación.</translation>
    </message>
    <message>
        <source>Without a CTCAE version no term can be found and no grade checked.</source>
        <translation>Sin una versión de la CTCAE no se puede encontrar ningún término ni comprobar ningún grado.</translation>
    </message>
    <message>
        <source>Without a name nobody knows which visit is meant.</source>
        <translation>Sin un nombre nadie sabe a qué visita se refiere.</translation>
    </message>
    <message>
        <source>Without a quorum the committee can recommend nothing.</source>
        <translation>Sin quórum el comité no puede recomendar nada.</translation>
    </message>
    <message>
        <source>Without a reason it stays due: say why it was not done.</source>
        <translation>Sin un motivo sigue pendiente: indique por qué no se hizo.</translation>
    </message>
    <message>
        <source>Without its day the visit is never due.</source>
        <translation>Sin su día la visita nunca estará pendiente.</translation>
    </message>
    <message>
        <source>Without its normal range the value is not fully graded: {reason}.</source>
        <translation>Sin su intervalo normal el valor no se gradúa por completo: {reason}.</translation>
    </message>
    <message>
        <source>Without the day that it counts from the visit is never due.</source>
        <translation>Sin el día desde el que se cuenta, la visita nunca estará pendiente.</translation>
    </message>
    <message>
        <source>Without this the clause proposes nothing.</source>
        <translation>Sin esto la cláusula no propone nada.</translation>
    </message>
    <message>
        <source>clause {number} ({certainty}): {evidence}</source>
        <translation>cláusula {number} ({certainty}): {evidence}</translation>
    </message>
    <message>
        <source>no cohort</source>
        <translation>ninguna cohorte</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la fecha</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>el motivo</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>quién decidió</translation>
    </message>
    <message>
        <source>{cohort} was not open when this dose was given.</source>
        <translation>{cohort} no estaba abierta cuando se administró esta dosis.</translation>
    </message>
    <message>
        <source>{count} participants are in this cohort, {planned} were planned.</source>
        <translation>Hay {count} participantes en esta cohorte; estaban previstos {planned}.</translation>
    </message>
    <message>
        <source>{date} is before eligibility was confirmed on {confirmed}.</source>
        <translation>{date} es anterior a la confirmación de la elegibilidad el {confirmed}.</translation>
    </message>
    <message>
        <source>{date} is before fraction {fraction}, given on {other}.</source>
        <translation>{date} es anterior a la fracción {fraction}, administrada el {other}.</translation>
    </message>
    <message>
        <source>{date} is before the consent of {consent}.</source>
        <translation>{date} es anterior al consentimiento del {consent}.</translation>
    </message>
    <message>
        <source>{date} is before the first dose of {first}.</source>
        <translation>{date} es anterior a la primera dosis del {first}.</translation>
    </message>
    <message>
        <source>{date} is in the future.</source>
        <translation>{date} está en el futuro.</translation>
    </message>
    <message>
        <source>{first} {count} more.</source>
        <translation>{first} {count} más.</translation>
    </message>
    <message>
        <source>{form}: {sentence}</source>
        <translation>{form}: {sentence}</translation>
    </message>
    <message>
        <source>{grade}, later {worst}</source>
        <translation>{grade}, después {worst}</translation>
    </message>
    <message>
        <source>{id} already exists, in {cohort}. Give this participant another number to save.</source>
        <translation>{id} ya existe, en {cohort}. Dé a este participante otro número para guardar.</translation>
    </message>
    <message>
        <source>{id} has a DLT assessment already. Change that one, so that one participant counts once.</source>
        <translation>{id} ya tiene una evaluación de la DLT. Modifique esa, para que cada participante cuente una vez.</translation>
    </message>
    <message>
        <source>{id} is already replaced by {other}.</source>
        <translation>{id} ya está sustituido por {other}.</translation>
    </message>
    <message>
        <source>{id} is not known to be not evaluable, so there is nobody to replace: {reason}</source>
        <translation>No consta que {id} sea no evaluable, por lo que no hay a quién sustituir: {reason}</translation>
    </message>
    <message>
        <source>{id} of the same cohort was judged on {judged} to have had a DLT, and no review of the cohort is recorded between then and this first dose.</source>
        <translation>En {id} de la misma cohorte se valoró el {judged} una DLT, y no hay ninguna revisión de la cohorte registrada entre ese día y esta primera dosis.</translation>
    </message>
    <message>
        <source>{percent} % of the prescribed amount: 20 % or more off. Check both amounts and tell the investigator.</source>
        <translation>{percent} % de la cantidad prescrita: 20 % o más de desviación. Compruebe ambas cantidades y avise al investigador.</translation>
    </message>
    <message>
        <source>{percent} % of the prescribed amount: more than 10 % off.</source>
        <translation>{percent} % de la cantidad prescrita: más del 10 % de desviación.</translation>
    </message>
    <message>
        <source>{problem} No advice is computed until this is mended.</source>
        <translation>{problem} No se calcula ningún consejo hasta que se corrija.</translation>
    </message>
    <message>
        <source>{term} has no grade {grade}; its grades are {grades}. Choose one of them, or another term.</source>
        <translation>{term} no tiene grado {grade}; sus grados son {grades}. Elija uno de ellos u otro término.</translation>
    </message>
    <message>
        <source>{typed} m² is typed and is used; the study&apos;s formula gives {calculated} m².</source>
        <translation>Se han introducido {typed} m² y se usan; la fórmula del estudio da {calculated} m².</translation>
    </message>
    <message>
        <source>{value} on {day} is grade {found}, but the course has grade {grade} then. Is a line missing?</source>
        <translation>{value} el {day} es grado {found}, pero la evolución tiene entonces grado {grade}. ¿Falta una línea?</translation>
    </message>
    <message>
        <source>{version} has no term {terms}, so the clause will never look at it. Check the spelling.</source>
        <translation>{version} no tiene ningún término {terms}, por lo que la cláusula nunca lo tendrá en cuenta. Compruebe la ortografía.</translation>
    </message>
    <message>
        <source>{what} is said to be not done, but there is a record of {date}.</source>
        <translation>{what} figura como no realizado, pero hay un registro del {date}.</translation>
    </message>
    <message>
        <source>“{label}” is empty. The record cannot be found again without it, so fill it in to save.</source>
        <translation>«{label}» está vacío. Sin él no se puede volver a encontrar el registro, así que rellénelo para guardar.</translation>
    </message>
    <message>
        <source>“{term}” is no term of {version}.</source>
        <translation>«{term}» no es un término de {version}.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>1 administration</source>
        <translation>administraciones: 1</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>Plazo de 24 horas</translation>
    </message>
    <message>
        <source>7- or 15-day clock</source>
        <translation>Plazo de 7 o 15 días</translation>
    </message>
    <message>
        <source>Accept as recorded…</source>
        <translation>Aceptar como consta…</translation>
    </message>
    <message>
        <source>Advice after {cohort}</source>
        <translation>Consejo tras {cohort}</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Frente a lo previsto</translation>
    </message>
    <message>
        <source>Against the prescription</source>
        <translation>Frente a la prescripción</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Tal como se administró</translation>
    </message>
    <message>
        <source>At baseline</source>
        <translation>Situación basal</translation>
    </message>
    <message>
        <source>At the start of the infusion</source>
        <translation>Al inicio de la perfusión</translation>
    </message>
    <message>
        <source>Besides the laboratory values</source>
        <translation>Además de los valores analíticos</translation>
    </message>
    <message>
        <source>Body surface area</source>
        <translation>Superficie corporal</translation>
    </message>
    <message>
        <source>By the IMWG rules of 2016</source>
        <translation>Según las reglas IMWG de 2016</translation>
    </message>
    <message>
        <source>CDISC: {name}</source>
        <translation>CDISC: {name}</translation>
    </message>
    <message>
        <source>CTCAE grade</source>
        <translation>Grado CTCAE</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Cannot tell.</source>
        <translation>No se puede saber.</translation>
    </message>
    <message>
        <source>Cause, action and outcome</source>
        <translation>Causa, medida y desenlace</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Cláusula {number}</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Cohort and regimen</source>
        <translation>Cohorte y pauta</translation>
    </message>
    <message>
        <source>Complete: all six items of 10 CFR 35.2063</source>
        <translation>Completo: los seis elementos de 10 CFR 35.2063</translation>
    </message>
    <message>
        <source>Confirmed by the recorded responses</source>
        <translation>Confirmado por las respuestas registradas</translation>
    </message>
    <message>
        <source>Count before it</source>
        <translation>Recuento previo</translation>
    </message>
    <message>
        <source>Counting for the DLT assessment</source>
        <translation>Si cuenta para la evaluación de la DLT</translation>
    </message>
    <message>
        <source>Counts told apart after support</source>
        <translation>Recuentos distinguidos tras soporte</translation>
    </message>
    <message>
        <source>DLT assessment of this participant</source>
        <translation>Evaluación de la DLT de este participante</translation>
    </message>
    <message>
        <source>DLT: {answer}</source>
        <translation>DLT: {answer}</translation>
    </message>
    <message>
        <source>DMC review {number}</source>
        <translation>Revisión del DMC {number}</translation>
    </message>
    <message>
        <source>Data cut-off</source>
        <translation>Corte de datos</translation>
    </message>
    <message>
        <source>Data to {day}</source>
        <translation>Datos hasta el {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days at each grade</source>
        <translation>Días en cada grado</translation>
    </message>
    <message>
        <source>Days early</source>
        <translation>Días antes</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días después</translation>
    </message>
    <message>
        <source>Departure from the protocol</source>
        <translation>Desviación del protocolo</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose-limiting toxicity</source>
        <translation>Toxicidad limitante de la dosis</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Empty: {keys}.</source>
        <translation>Vacío: {keys}.</translation>
    </message>
    <message>
        <source>End of participation</source>
        <translation>Fin de la participación</translation>
    </message>
    <message>
        <source>Entry into the study</source>
        <translation>Entrada en el estudio</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Ejemplo: {example}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>Para quién y cuándo</translation>
    </message>
    <message>
        <source>Fraction {number} has no day.</source>
        <translation>La fracción {number} no tiene día.</translation>
    </message>
    <message>
        <source>Fraction {number} has no dose.</source>
        <translation>La fracción {number} no tiene dosis.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>How events are judged</source>
        <translation>Cómo se valoran los acontecimientos</translation>
    </message>
    <message>
        <source>How responses are read</source>
        <translation>Cómo se leen las respuestas</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Investigator&apos;s assessment</source>
        <translation>Evaluación del investigador</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Laboratory value</source>
        <translation>Valor analítico</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sobrante</translation>
    </message>
    <message>
        <source>Limits around the rule</source>
        <translation>Límites en torno a la regla</translation>
    </message>
    <message>
        <source>Line {number} has no day.</source>
        <translation>La línea {number} no tiene día.</translation>
    </message>
    <message>
        <source>Line {number} has no grade.</source>
        <translation>La línea {number} no tiene grado.</translation>
    </message>
    <message>
        <source>Make it a query…</source>
        <translation>Crear una consulta…</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Missing: {items}</source>
        <translation>Falta: {items}</translation>
    </message>
    <message>
        <source>Missing: {items}.</source>
        <translation>Falta: {items}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>More about this dose</source>
        <translation>Más sobre esta dosis</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>Normal range</source>
        <translation>Intervalo normal</translation>
    </message>
    <message>
        <source>Not countable: {reason}</source>
        <translation>No contable: {reason}</translation>
    </message>
    <message>
        <source>Over the period</source>
        <translation>Durante el periodo</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Planned and prescribed</source>
        <translation>Previsto y prescrito</translation>
    </message>
    <message>
        <source>Record of the dosage</source>
        <translation>Registro de la dosis</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Pauta</translation>
    </message>
    <message>
        <source>Report {number}</source>
        <translation>Informe {number}</translation>
    </message>
    <message>
        <source>Response of the disease</source>
        <translation>Respuesta de la enfermedad</translation>
    </message>
    <message>
        <source>Results, transfusions, medications and doses it is about</source>
        <translation>Resultados, transfusiones, medicaciones y dosis a los que se refiere</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Settings of 3+3</source>
        <translation>Ajustes de 3+3</translation>
    </message>
    <message>
        <source>Stops the save</source>
        <translation>Impide guardar</translation>
    </message>
    <message>
        <source>Synthetic participants; each page of a report says so</source>
        <translation>Participantes ficticios; cada página de un informe lo indica</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Es decir</translation>
    </message>
    <message>
        <source>The protocol</source>
        <translation>El protocolo</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>El estudio</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>To the authority within 7 or 15 days</source>
        <translation>A la autoridad en 7 o 15 días</translation>
    </message>
    <message>
        <source>To the sponsor within 24 hours</source>
        <translation>Al promotor en 24 horas</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ella</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Qué se espera</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Qué se administra</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What the committee is given</source>
        <translation>Qué recibe el comité</translation>
    </message>
    <message>
        <source>What the committee recommended</source>
        <translation>Qué recomendó el comité</translation>
    </message>
    <message>
        <source>What the sponsor decided</source>
        <translation>Qué decidió el promotor</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Qué se preguntó</translation>
    </message>
    <message>
        <source>What was computed</source>
        <translation>Qué se calculó</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Qué se administró</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>Qué se abrió</translation>
    </message>
    <message>
        <source>What was taken</source>
        <translation>Qué se tomó</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Which date is meant</source>
        <translation>Qué fecha se quiere decir</translation>
    </message>
    <message>
        <source>Which event</source>
        <translation>Qué acontecimiento</translation>
    </message>
    <message>
        <source>Which fraction</source>
        <translation>Qué fracción</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>Qué visita</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>as for the dose before</source>
        <translation>como en la dosis anterior</translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation>aún no se puede saber</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>día {day}</translation>
    </message>
    <message>
        <source>day {day} of the regimen, fraction 1 given {date}</source>
        <translation>día {day} de la pauta, fracción 1 administrada el {date}</translation>
    </message>
    <message>
        <source>determined less left over</source>
        <translation>determinado menos sobrante</translation>
    </message>
    <message>
        <source>fraction {number}</source>
        <translation>fracción {number}</translation>
    </message>
    <message>
        <source>grade {grade} from {day}</source>
        <translation>grado {grade} desde el {day}</translation>
    </message>
    <message>
        <source>grade {grade}: 1 day</source>
        <translation>grado {grade}: 1 día</translation>
    </message>
    <message>
        <source>grade {grade}: no end recorded</source>
        <translation>grado {grade}: sin fin registrado</translation>
    </message>
    <message>
        <source>grade {grade}: {least} days</source>
        <translation>grado {grade}: {least} días</translation>
    </message>
    <message>
        <source>grade {grade}: {least} to {most} days</source>
        <translation>grado {grade}: {least} a {most} días</translation>
    </message>
    <message>
        <source>how often it was given is not recorded</source>
        <translation>no consta con qué frecuencia se administró</translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation>se interrumpió</translation>
    </message>
    <message>
        <source>its first and last day are not both known</source>
        <translation>no se conocen su primer y su último día</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>planned dose</source>
        <translation>dosis prevista</translation>
    </message>
    <message>
        <source>planned dose × {area} m² ({source})</source>
        <translation>dosis prevista × {area} m² ({source})</translation>
    </message>
    <message>
        <source>planned dose × {weight} kg</source>
        <translation>dosis prevista × {weight} kg</translation>
    </message>
    <message>
        <source>reference ranges</source>
        <translation>intervalos de referencia</translation>
    </message>
    <message>
        <source>regimen of {cohort}</source>
        <translation>pauta de {cohort}</translation>
    </message>
    <message>
        <source>result of {date}</source>
        <translation>resultado del {date}</translation>
    </message>
    <message>
        <source>the day it was given</source>
        <translation>el día en que se administró</translation>
    </message>
    <message>
        <source>the planned date</source>
        <translation>la fecha prevista</translation>
    </message>
    <message>
        <source>this frequency does not tell how many there were</source>
        <translation>esta frecuencia no indica cuántas hubo</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>introducido</translation>
    </message>
    <message>
        <source>{count} administrations</source>
        <translation>administraciones: {count}</translation>
    </message>
    <message>
        <source>{field}, fraction {number}, {column}</source>
        <translation>{field}, fracción {number}, {column}</translation>
    </message>
    <message>
        <source>{field}, line {number}, {column}</source>
        <translation>{field}, línea {number}, {column}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{formula}, capped by the study</source>
        <translation>{formula}, limitada por el estudio</translation>
    </message>
    <message>
        <source>{percent} % of the prescribed amount</source>
        <translation>{percent} % de la cantidad prescrita</translation>
    </message>
    <message>
        <source>{regimen}; {total} {unit} in all</source>
        <translation>{regimen}; {total} {unit} en total</translation>
    </message>
    <message>
        <source>{times}, {total} {unit} in all</source>
        <translation>{times}, {total} {unit} en total</translation>
    </message>
    <message>
        <source>{title} (voided)</source>
        <translation>{title} (anulado)</translation>
    </message>
    <message>
        <source>{unit} = {also}</source>
        <translation>{unit} = {also}</translation>
    </message>
    <message>
        <source>{value}, back at baseline or better</source>
        <translation>{value}, de nuevo en el valor basal o mejor</translation>
    </message>
    <message>
        <source>{value}: {source}. Ctrl+Space accepts it.</source>
        <translation>{value}: {source}. Ctrl+Espacio lo acepta.</translation>
    </message>
    <message>
        <source>“{typed}” fits several choices. Type more of it, or pick one.</source>
        <translation>«{typed}» coincide con varias opciones. Escriba más o elija una.</translation>
    </message>
    <message>
        <source>“{typed}” is no grade. Grades are 1, 2, 3, 4 and 5.</source>
        <translation>«{typed}» no es un grado. Los grados son 1, 2, 3, 4 y 5.</translation>
    </message>
    <message>
        <source>“{typed}” is none of the choices. Press Down to see them.</source>
        <translation>«{typed}» no es ninguna de las opciones. Pulse la flecha abajo para verlas.</translation>
    </message>
    <message>
        <source>“{typed}” may be {first} or {second}. Write the month as a word.</source>
        <translation>«{typed}» puede ser {first} o {second}. Escriba el mes con letras.</translation>
    </message>
    <message>
        <source>“{typed}” may mean two days. Choose one: press 1 or 2.</source>
        <translation>«{typed}» puede ser dos días. Elija uno: pulse 1 o 2.</translation>
    </message>
</context>
<context>
    <name>grade</name>
    <message>
        <source>grade {grade}</source>
        <translation>grado {grade}</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>sin grado</translation>
    </message>
    <message>
        <source>severity only: {severity}</source>
        <translation>solo intensidad: {severity}</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields of the form: {form}</source>
        <translation>Campos del formulario: {form}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Nothing in the help says that. Try another word.</source>
        <translation>Nada en la ayuda dice eso. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture of {page}. Enter or a click enlarges it.</source>
        <translation>Imagen de {page}. Intro o un clic la amplía.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>Qué introducir</translation>
    </message>
    <message>
        <source>none: {reason}</source>
        <translation>ninguno: {reason}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>(nothing: leave it empty)</source>
        <translation>(nada: dejarlo vacío)</translation>
    </message>
    <message>
        <source>A reference to another form cannot be imported.</source>
        <translation>Una referencia a otro formulario no se puede importar.</translation>
    </message>
    <message>
        <source>Cells with formulas: {count}. Their results as last saved were read; look at them.</source>
        <translation>Celdas con fórmulas: {count}. Se leyeron sus últimos resultados guardados; revíselos.</translation>
    </message>
    <message>
        <source>Give the template a name of letters or digits.</source>
        <translation>Dé a la plantilla un nombre con letras o cifras.</translation>
    </message>
    <message>
        <source>Imported {count} rows of {file}, SHA-256 {digest}</source>
        <translation>Se importaron {count} filas de {file}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Line {line} of {file} has more cells than there are headings.</source>
        <translation>La línea {line} de {file} tiene más celdas que títulos.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} of {file} holds a formula without its result. Open the file in the program that wrote it, save it there, and try again. Nothing was imported.</source>
        <translation>La línea {line}, columna {column}, de {file} contiene una fórmula sin su resultado. Abra el archivo en el programa que lo escribió, guárdelo allí e inténtelo de nuevo. No se importó nada.</translation>
    </message>
    <message>
        <source>The file is no UTF-8, so it was read as Windows text. Check accents and signs such as µ.</source>
        <translation>El archivo no es UTF-8, por lo que se leyó como texto de Windows. Compruebe los acentos y signos como µ.</translation>
    </message>
    <message>
        <source>The form {form} has no variable “{name}”.</source>
        <translation>El formulario {form} no tiene ninguna variable «{name}».</translation>
    </message>
    <message>
        <source>The template could not be kept ({reason}).</source>
        <translation>No se pudo guardar la plantilla ({reason}).</translation>
    </message>
    <message>
        <source>The unit of {label} is {unit}, not {text}.</source>
        <translation>La unidad de {label} es {unit}, no {text}.</translation>
    </message>
    <message>
        <source>There is no cohort {number}.</source>
        <translation>No existe la cohorte {number}.</translation>
    </message>
    <message>
        <source>There is no form “{name}”.</source>
        <translation>No existe el formulario «{name}».</translation>
    </message>
    <message>
        <source>There is no participant {id}.</source>
        <translation>No existe el participante {id}.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. There are: {names}.</source>
        <translation>No existe la plantilla «{name}». Existen: {names}.</translation>
    </message>
    <message>
        <source>This field cannot be imported. Enter it by hand.</source>
        <translation>Este campo no se puede importar. Introdúzcalo a mano.</translation>
    </message>
    <message>
        <source>Two columns are meant for “{name}”. Choose one of them.</source>
        <translation>Hay dos columnas para «{name}». Elija una de ellas.</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was imported.</source>
        <translation>No se puede leer {file} ({reason}). No se importó nada.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook of at most 100,000 rows. Save it as .xlsx without a password, or as “CSV UTF-8”, and try again.</source>
        <translation>{file} no se puede leer como libro de Excel de 100&#x202f;000 filas como máximo. Guárdelo como .xlsx sin contraseña, o como «CSV UTF-8», e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”. Its sheets are {sheets}.</source>
        <translation>{file} no tiene ninguna hoja «{sheet}». Sus hojas son {sheets}.</translation>
    </message>
    <message>
        <source>{file} has two columns “{name}”. Give each its own name.</source>
        <translation>{file} tiene dos columnas «{name}». Dé a cada una su propio nombre.</translation>
    </message>
    <message>
        <source>{file} holds more than 100,000 rows. Split it.</source>
        <translation>{file} contiene más de 100&#x202f;000 filas. Divídalo.</translation>
    </message>
    <message>
        <source>{file} holds no rows below its headings.</source>
        <translation>{file} no contiene filas bajo sus títulos.</translation>
    </message>
    <message>
        <source>{file} is far larger than a table of records.</source>
        <translation>{file} es mucho mayor que una tabla de registros.</translation>
    </message>
    <message>
        <source>{file} is no table of separated values: {reason}.</source>
        <translation>{file} no es una tabla de valores separados: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no template for an import.</source>
        <translation>{file} no es una plantilla de importación.</translation>
    </message>
    <message>
        <source>{file} is no text. Save the table as “CSV UTF-8”.</source>
        <translation>{file} no es texto. Guarde la tabla como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>{label}: unit</source>
        <translation>{label}: unidad</translation>
    </message>
    <message>
        <source>{label}: {answer}</source>
        <translation>{label}: {answer}</translation>
    </message>
    <message>
        <source>“{text}” is neither Y nor N.</source>
        <translation>«{text}» no es Y ni N.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>«{text}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{text}” is no grade with its first day, such as 3 from 2018-06-09.</source>
        <translation>«{text}» no es un grado con su primer día, como 3 from 2018-06-09.</translation>
    </message>
    <message>
        <source>“{text}” is none of the answers: {answers}.</source>
        <translation>«{text}» no es ninguna de las respuestas: {answers}.</translation>
    </message>
    <message>
        <source>“{text}” is none of the {count} answers, such as {answers}.</source>
        <translation>«{text}» no es ninguna de las {count} respuestas, como {answers}.</translation>
    </message>
    <message>
        <source>“{text}” is what a spreadsheet shows where a formula failed.</source>
        <translation>«{text}» es lo que muestra una hoja de cálculo cuando falla una fórmula.</translation>
    </message>
    <message>
        <source>“{text}” may be {first} or {second}. Write it as 2018-08-12.</source>
        <translation>«{text}» puede ser {first} o {second}. Escríbalo como 2018-08-12.</translation>
    </message>
    <message>
        <source>“{text}” names no value that can be absent, or no reason for it.</source>
        <translation>«{text}» no nombra un valor que pueda faltar, o ningún motivo.</translation>
    </message>
</context>
<context>
    <name>imwg</name>
    <message>
        <source>A new bone lesion was seen.</source>
        <translation>Se vio una nueva lesión ósea.</translation>
    </message>
    <message>
        <source>A plasmacytoma is new, or larger by 50 % or more.</source>
        <translation>Un plasmocitoma es nuevo o ha crecido un 50 % o más.</translation>
    </message>
    <message>
        <source>Lowered by one category, since a marker is missing.</source>
        <translation>Rebajada una categoría, pues falta un marcador.</translation>
    </message>
    <message>
        <source>New anti-myeloma therapy was started; responses no longer count.</source>
        <translation>Se inició un nuevo tratamiento antimieloma; las respuestas ya no cuentan.</translation>
    </message>
    <message>
        <source>No marker of the disease was measurable at baseline.</source>
        <translation>Ningún marcador de la enfermedad era medible en situación basal.</translation>
    </message>
    <message>
        <source>The study does not use {category}.</source>
        <translation>El estudio no usa {category}.</translation>
    </message>
    <message>
        <source>a dated first dose</source>
        <translation>una primera dosis fechada</translation>
    </message>
    <message>
        <source>a measurable marker</source>
        <translation>un marcador medible</translation>
    </message>
    <message>
        <source>a participant and a full date</source>
        <translation>un participante y una fecha completa</translation>
    </message>
    <message>
        <source>clonal cells in the marrow</source>
        <translation>células clonales en la médula</translation>
    </message>
    <message>
        <source>free light chain ratio</source>
        <translation>cociente de cadenas ligeras libres</translation>
    </message>
    <message>
        <source>free light chains, difference</source>
        <translation>cadenas ligeras libres, diferencia</translation>
    </message>
    <message>
        <source>immunofixation of serum</source>
        <translation>inmunofijación en suero</translation>
    </message>
    <message>
        <source>immunofixation of urine</source>
        <translation>inmunofijación en orina</translation>
    </message>
    <message>
        <source>plasma cells in the marrow</source>
        <translation>células plasmáticas en la médula</translation>
    </message>
    <message>
        <source>plasmacytomas</source>
        <translation>plasmocitomas</translation>
    </message>
    <message>
        <source>serum M-protein</source>
        <translation>proteína M en suero</translation>
    </message>
    <message>
        <source>urine M-protein</source>
        <translation>proteína M en orina</translation>
    </message>
    <message>
        <source>{item} (needed for {category})</source>
        <translation>{item} (necesario para {category})</translation>
    </message>
    <message>
        <source>{marker} at baseline</source>
        <translation>{marker} basal</translation>
    </message>
    <message>
        <source>{marker} of this assessment</source>
        <translation>{marker} de esta evaluación</translation>
    </message>
    <message>
        <source>{marker} rose by {rise} {unit} above its lowest confirmed value of {lowest}.</source>
        <translation>{marker} aumentó {rise} {unit} sobre su valor confirmado más bajo, {lowest}.</translation>
    </message>
    <message>
        <source>{marker} {change} % from baseline ({before} to {now} {unit}).</source>
        <translation>{marker} {change} % desde el valor basal ({before} a {now} {unit}).</translation>
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
        <translation>Alt+letra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F5 not done · F6 unknown · F7 not applicable · F8 refused</source>
        <translation>F5 no realizado · F6 desconocido · F7 no procede · F8 rechazado</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>Campo anterior</translation>
    </message>
    <message>
        <source>From the form to the list</source>
        <translation>Del formulario a la lista</translation>
    </message>
    <message>
        <source>From the list to the form</source>
        <translation>De la lista al formulario</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>En listas y formularios</translation>
    </message>
    <message>
        <source>In the menus</source>
        <translation>En los menús</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Campo siguiente</translation>
    </message>
    <message>
        <source>Pages one to nine</source>
        <translation>Páginas uno a nueve</translation>
    </message>
    <message>
        <source>Say why an empty field has no value, or take it back</source>
        <translation>Decir por qué un campo vacío no tiene valor, o retirarlo</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Mayús+Tab</translation>
    </message>
    <message>
        <source>Tab · Enter</source>
        <translation>Tab · Intro</translation>
    </message>
    <message>
        <source>Take over the value that is offered</source>
        <translation>Tomar el valor que se ofrece</translation>
    </message>
    <message>
        <source>To a field by the underlined letter of its label</source>
        <translation>A un campo por la letra subrayada de su etiqueta</translation>
    </message>
</context>
<context>
    <name>labs</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>1 of {all} values gets no normal range: name the laboratory, or type the range below the unit. A grade that needs a limit of the laboratory cannot be told without it.</source>
        <translation>1 de {all} valores no tiene intervalo normal: indique el laboratorio o escriba el intervalo bajo la unidad. Un grado que necesita un límite del laboratorio no puede saberse sin él.</translation>
    </message>
    <message>
        <source>A transfusion was given on {day}: {product}.</source>
        <translation>Se administró una transfusión el {day}: {product}.</translation>
    </message>
    <message>
        <source>At least grade {low}: {term}; not gradable: {reasons}</source>
        <translation>Al menos grado {low}: {term}; no graduable: {reasons}</translation>
    </message>
    <message>
        <source>Back at baseline or better on {day}.</source>
        <translation>De vuelta al valor basal o mejor el {day}.</translation>
    </message>
    <message>
        <source>Cannot tell: {reason}</source>
        <translation>No se puede saber: {reason}</translation>
    </message>
    <message>
        <source>Grade 0</source>
        <translation>Grado 0</translation>
    </message>
    <message>
        <source>Grade {grade}: {term}</source>
        <translation>Grado {grade}: {term}</translation>
    </message>
    <message>
        <source>Grade {low} to {high}: {term}</source>
        <translation>Grado {low} a {high}: {term}</translation>
    </message>
    <message>
        <source>New event, onset {onset}.</source>
        <translation>Nuevo acontecimiento, inicio {onset}.</translation>
    </message>
    <message>
        <source>New event: {course}.</source>
        <translation>Nuevo acontecimiento: {course}.</translation>
    </message>
    <message>
        <source>No grades in numbers for this test in {version}</source>
        <translation>Sin grados en cifras para esta prueba en {version}</translation>
    </message>
    <message>
        <source>None: {reason}</source>
        <translation>Ninguno: {reason}</translation>
    </message>
    <message>
        <source>Not gradable: the criteria ask for calcium corrected for albumin, or ionised</source>
        <translation>No graduable: los criterios piden calcio corregido por albúmina, o ionizado</translation>
    </message>
    <message>
        <source>Not gradable: the study has no CTCAE version</source>
        <translation>No graduable: el estudio no tiene versión de la CTCAE</translation>
    </message>
    <message>
        <source>Not gradable: {reasons} ({term})</source>
        <translation>No graduable: {reasons} ({term})</translation>
    </message>
    <message>
        <source>Ranges of {laboratory}: {ranges}.</source>
        <translation>Intervalos de {laboratory}: {ranges}.</translation>
    </message>
    <message>
        <source>The event of {onset} gets its course: {course}.</source>
        <translation>El acontecimiento del {onset} recibe su evolución: {course}.</translation>
    </message>
    <message>
        <source>The grade stays open.</source>
        <translation>El grado queda abierto.</translation>
    </message>
    <message>
        <source>The range of {test} ends below its beginning.</source>
        <translation>El intervalo de {test} termina por debajo de su comienzo.</translation>
    </message>
    <message>
        <source>The row has values, but no date.</source>
        <translation>La fila tiene valores, pero no fecha.</translation>
    </message>
    <message>
        <source>The unit of {test} is one of {units}.</source>
        <translation>La unidad de {test} es una de {units}.</translation>
    </message>
    <message>
        <source>from {begin}</source>
        <translation>desde {begin}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>to {end}</source>
        <translation>hasta {end}</translation>
    </message>
    <message>
        <source>up to {high} years</source>
        <translation>hasta {high} años</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} a {end}</translation>
    </message>
    <message>
        <source>{count} of {all} values get no normal range: name the laboratory, or type the range below the unit. Grades that need a limit of the laboratory cannot be told without it.</source>
        <translation>{count} de {all} valores no tienen intervalo normal: indique el laboratorio o escriba el intervalo bajo la unidad. Los grados que necesitan un límite del laboratorio no pueden saberse sin él.</translation>
    </message>
    <message>
        <source>{low} to {high} years</source>
        <translation>{low} a {high} años</translation>
    </message>
    <message>
        <source>{low} years and older</source>
        <translation>desde {low} años</translation>
    </message>
    <message>
        <source>{range}, converted from {printed}</source>
        <translation>{range}, convertido de {printed}</translation>
    </message>
    <message>
        <source>{term} grade {grade}</source>
        <translation>{term} grado {grade}</translation>
    </message>
    <message>
        <source>{test} of {date} is recorded as {value} {unit}. Change that result, with a reason, if it is wrong.</source>
        <translation>{test} del {date} está registrado como {value} {unit}. Modifique ese resultado, con un motivo, si es erróneo.</translation>
    </message>
    <message>
        <source>{value}, {day}</source>
        <translation>{value}, {day}</translation>
    </message>
    <message>
        <source>“{text}” may be {first} or {second}. Write the month as a word.</source>
        <translation>«{text}» puede ser {first} o {second}. Escriba el mes con letras.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>1 assessment</source>
        <translation>1 evaluación</translation>
    </message>
    <message>
        <source>1 clause</source>
        <translation>1 cláusula</translation>
    </message>
    <message>
        <source>1 cohort</source>
        <translation>1 cohorte</translation>
    </message>
    <message>
        <source>1 cut-off</source>
        <translation>1 corte</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 decisión</translation>
    </message>
    <message>
        <source>1 deviation</source>
        <translation>1 desviación</translation>
    </message>
    <message>
        <source>1 dose</source>
        <translation>1 dosis</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 acontecimiento</translation>
    </message>
    <message>
        <source>1 medication</source>
        <translation>1 medicación</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 participante</translation>
    </message>
    <message>
        <source>1 planned visit</source>
        <translation>1 visita prevista</translation>
    </message>
    <message>
        <source>1 query</source>
        <translation>1 consulta</translation>
    </message>
    <message>
        <source>1 range</source>
        <translation>1 intervalo</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 notificación</translation>
    </message>
    <message>
        <source>1 response</source>
        <translation>1 respuesta</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 revisión</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 regla</translation>
    </message>
    <message>
        <source>1 stay</source>
        <translation>1 estancia</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>1 estudio</translation>
    </message>
    <message>
        <source>1 transfusion</source>
        <translation>1 transfusión</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 visita</translation>
    </message>
    <message>
        <source>1 warning switched off</source>
        <translation>1 advertencia desactivada</translation>
    </message>
    <message>
        <source>Administered</source>
        <translation>Administrado</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Acontecimiento adverso</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Acontecimientos adversos</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>After cohort</source>
        <translation>Tras la cohorte</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Frente a lo previsto</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Todas las cohortes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Evaluado por</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Causalidad</translation>
    </message>
    <message>
        <source>Aware</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
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
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Count before</source>
        <translation>Recuento previo</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado desde</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>DLT assessments</source>
        <translation>Evaluaciones de la DLT</translation>
    </message>
    <message>
        <source>DLT definition</source>
        <translation>Definición de DLT</translation>
    </message>
    <message>
        <source>DLT not judged</source>
        <translation>DLT no valorada</translation>
    </message>
    <message>
        <source>DMC reviews</source>
        <translation>Revisiones del DMC</translation>
    </message>
    <message>
        <source>Data cut-offs</source>
        <translation>Cortes de datos</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Datos hasta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Fallecido</translation>
    </message>
    <message>
        <source>Died {date}</source>
        <translation>Fallecido {date}</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose axis</source>
        <translation>Eje de dosis</translation>
    </message>
    <message>
        <source>Dose decided</source>
        <translation>Dosis decidida</translation>
    </message>
    <message>
        <source>Dose decisions</source>
        <translation>Decisiones de dosis</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enrolled, not yet treated</source>
        <translation>Incluido, aún no tratado</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Regla de escalada</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Expectedness</source>
        <translation>Carácter esperado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>Primera dosis</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fracciones</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administrada</translation>
    </message>
    <message>
        <source>Given for</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Grade 3 or higher</source>
        <translation>Grado 3 o superior</translation>
    </message>
    <message>
        <source>Hospital stays</source>
        <translation>Estancias hospitalarias</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In screening</source>
        <translation>En selección</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Valorado por</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Valorado el</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>M-protein</source>
        <translation>Proteína M</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medicaciones</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>New SAE report</source>
        <translation>Nueva notificación de AAG</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>Nueva cláusula</translation>
    </message>
    <message>
        <source>New cohort</source>
        <translation>Nueva cohorte</translation>
    </message>
    <message>
        <source>New deviation</source>
        <translation>Nueva desviación</translation>
    </message>
    <message>
        <source>New dose</source>
        <translation>Nueva dosis</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo acontecimiento</translation>
    </message>
    <message>
        <source>New hospital stay</source>
        <translation>Nueva estancia hospitalaria</translation>
    </message>
    <message>
        <source>New medication</source>
        <translation>Nueva medicación</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nuevo participante</translation>
    </message>
    <message>
        <source>New planned visit</source>
        <translation>Nueva visita prevista</translation>
    </message>
    <message>
        <source>New range</source>
        <translation>Nuevo intervalo</translation>
    </message>
    <message>
        <source>New response</source>
        <translation>Nueva respuesta</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Nuevo resultado</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Nueva revisión</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>New transfusion</source>
        <translation>Nueva transfusión</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nueva visita</translation>
    </message>
    <message>
        <source>No DMC reviews yet. Each meeting that judged a cohort has an entry.</source>
        <translation>Aún no hay revisiones del DMC. Cada reunión que valoró una cohorte tiene una entrada.</translation>
    </message>
    <message>
        <source>No SAE reports yet. Each serious event has an initial report and its follow-ups.</source>
        <translation>Aún no hay notificaciones de AAG. Cada acontecimiento grave tiene una notificación inicial y sus seguimientos.</translation>
    </message>
    <message>
        <source>No adverse events yet.</source>
        <translation>Aún no hay acontecimientos adversos.</translation>
    </message>
    <message>
        <source>No clauses yet. Each sentence of the protocol&apos;s DLT definition is one.</source>
        <translation>Aún no hay cláusulas. Cada frase de la definición de DLT del protocolo es una.</translation>
    </message>
    <message>
        <source>No cohorts yet. A cohort has a number, a regimen and a status.</source>
        <translation>Aún no hay cohortes. Una cohorte tiene un número, una pauta y un estado.</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Sin consentimiento registrado</translation>
    </message>
    <message>
        <source>No data cut-offs yet. One is kept with each report that is made.</source>
        <translation>Aún no hay cortes de datos. Se guarda uno con cada informe que se genera.</translation>
    </message>
    <message>
        <source>No dose decisions yet. Each advice that is kept has an entry.</source>
        <translation>Aún no hay decisiones de dosis. Cada consejo que se guarda tiene una entrada.</translation>
    </message>
    <message>
        <source>No doses yet. Each fraction has an entry, given or omitted.</source>
        <translation>Aún no hay dosis. Cada fracción tiene una entrada, administrada u omitida.</translation>
    </message>
    <message>
        <source>No escalation rule yet. Choose the one of the protocol.</source>
        <translation>Aún no hay regla de escalada. Elija la del protocolo.</translation>
    </message>
    <message>
        <source>No hospital stays yet. One entry goes from admission to discharge.</source>
        <translation>Aún no hay estancias hospitalarias. Una entrada va del ingreso al alta.</translation>
    </message>
    <message>
        <source>No medications yet. Growth factors and steroids belong here too.</source>
        <translation>Aún no hay medicaciones. Los factores de crecimiento y los corticosteroides también van aquí.</translation>
    </message>
    <message>
        <source>No participants yet. Everybody who gave consent belongs here.</source>
        <translation>Aún no hay participantes. Aquí va todo el que dio su consentimiento.</translation>
    </message>
    <message>
        <source>No protocol deviations yet.</source>
        <translation>Aún no hay desviaciones del protocolo.</translation>
    </message>
    <message>
        <source>No queries yet. Ctrl+Shift+Q asks about the field that has the keyboard.</source>
        <translation>Aún no hay consultas. Ctrl+Mayús+Q pregunta por el campo que tiene el teclado.</translation>
    </message>
    <message>
        <source>No reference ranges yet. Entered once, a range applies to all results that name its laboratory.</source>
        <translation>Aún no hay intervalos de referencia. Introducido una vez, un intervalo se aplica a todos los resultados que indican su laboratorio.</translation>
    </message>
    <message>
        <source>No reports yet. Each exported DMC summary is kept in this list.</source>
        <translation>Aún no hay informes. Cada resumen para el DMC exportado se guarda en esta lista.</translation>
    </message>
    <message>
        <source>No responses yet. Each assessment of the disease has an entry.</source>
        <translation>Aún no hay respuestas. Cada evaluación de la enfermedad tiene una entrada.</translation>
    </message>
    <message>
        <source>No results yet. A grid takes many at once, typed or pasted: Ctrl+G.</source>
        <translation>Aún no hay resultados. Una cuadrícula admite muchos a la vez, escritos o pegados: Ctrl+G.</translation>
    </message>
    <message>
        <source>No transfusions yet. One entry holds one product given on one day.</source>
        <translation>Aún no hay transfusiones. Una entrada contiene un producto administrado un día.</translation>
    </message>
    <message>
        <source>No visits are planned yet. A visit has a day and what is expected.</source>
        <translation>Aún no hay visitas previstas. Una visita tiene un día y lo que se espera.</translation>
    </message>
    <message>
        <source>No visits are recorded. Results and responses need none: they show themselves.</source>
        <translation>No hay visitas registradas. Los resultados y las respuestas no las necesitan: se muestran solos.</translation>
    </message>
    <message>
        <source>No warning is switched off. That is for the study lead to decide.</source>
        <translation>No hay ninguna advertencia desactivada. Corresponde decidirlo al responsable del estudio.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Nobody has been judged yet. Each treated participant gets one assessment.</source>
        <translation>Aún no se ha valorado a nadie. Cada participante tratado recibe una evaluación.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>No según lo previsto</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>No evaluado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Not yet given</source>
        <translation>Aún no administrada</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Aún no valorado</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>Nothing is recorded about the study yet.</source>
        <translation>Aún no hay nada registrado sobre el estudio.</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Open to enrolment</source>
        <translation>Abierta a la inclusión</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Planned dose</source>
        <translation>Dosis prevista</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquetas</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Prescrito</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Protocol deviations</source>
        <translation>Desviaciones del protocolo</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation>Hematíes</translation>
    </message>
    <message>
        <source>Reference ranges</source>
        <translation>Intervalos de referencia</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Pauta</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation>Informes generados</translation>
    </message>
    <message>
        <source>Response (IMWG)</source>
        <translation>Respuesta (IMWG)</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>SAE reports</source>
        <translation>Notificaciones de AAG</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Screen failure</source>
        <translation>Fallo de selección</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título corto</translation>
    </message>
    <message>
        <source>Show all {total}</source>
        <translation>Mostrar los {total}</translation>
    </message>
    <message>
        <source>Show {number} voided</source>
        <translation>Mostrar {number} anulados</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Promotor</translation>
    </message>
    <message>
        <source>Sponsor&apos;s decision</source>
        <translation>Decisión del promotor</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Switch off a warning</source>
        <translation>Desactivar una advertencia</translation>
    </message>
    <message>
        <source>Taken at (UTC)</source>
        <translation>Tomado (UTC)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>To the authority</source>
        <translation>A la autoridad</translation>
    </message>
    <message>
        <source>To the sponsor</source>
        <translation>Al promotor</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Tuvo lugar</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusiones</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Tratados</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Voided: {text}</source>
        <translation>Anulado: {text}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Warnings ({number})</source>
        <translation>Advertencias ({number})</translation>
    </message>
    <message>
        <source>Warnings switched off</source>
        <translation>Advertencias desactivadas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>desde {low}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>no valorado</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>aún allí</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>hasta {high}</translation>
    </message>
    <message>
        <source>{given}, {omitted} omitted</source>
        <translation>{given}, omitidas: {omitted}</translation>
    </message>
    <message>
        <source>{new}  (Ctrl+N)</source>
        <translation>{new}  (Ctrl+N)</translation>
    </message>
    <message>
        <source>{shown} of {total} assessments</source>
        <translation>{shown} de {total} evaluaciones</translation>
    </message>
    <message>
        <source>{shown} of {total} clauses</source>
        <translation>{shown} de {total} cláusulas</translation>
    </message>
    <message>
        <source>{shown} of {total} cohorts</source>
        <translation>{shown} de {total} cohortes</translation>
    </message>
    <message>
        <source>{shown} of {total} cut-offs</source>
        <translation>{shown} de {total} cortes</translation>
    </message>
    <message>
        <source>{shown} of {total} decisions</source>
        <translation>{shown} de {total} decisiones</translation>
    </message>
    <message>
        <source>{shown} of {total} deviations</source>
        <translation>{shown} de {total} desviaciones</translation>
    </message>
    <message>
        <source>{shown} of {total} doses</source>
        <translation>{shown} de {total} dosis</translation>
    </message>
    <message>
        <source>{shown} of {total} events</source>
        <translation>{shown} de {total} acontecimientos</translation>
    </message>
    <message>
        <source>{shown} of {total} medications</source>
        <translation>{shown} de {total} medicaciones</translation>
    </message>
    <message>
        <source>{shown} of {total} participants</source>
        <translation>{shown} de {total} participantes</translation>
    </message>
    <message>
        <source>{shown} of {total} planned visits</source>
        <translation>{shown} de {total} visitas previstas</translation>
    </message>
    <message>
        <source>{shown} of {total} queries</source>
        <translation>{shown} de {total} consultas</translation>
    </message>
    <message>
        <source>{shown} of {total} ranges</source>
        <translation>{shown} de {total} intervalos</translation>
    </message>
    <message>
        <source>{shown} of {total} reports</source>
        <translation>{shown} de {total} notificaciones</translation>
    </message>
    <message>
        <source>{shown} of {total} responses</source>
        <translation>{shown} de {total} respuestas</translation>
    </message>
    <message>
        <source>{shown} of {total} results</source>
        <translation>{shown} de {total} resultados</translation>
    </message>
    <message>
        <source>{shown} of {total} reviews</source>
        <translation>{shown} de {total} revisiones</translation>
    </message>
    <message>
        <source>{shown} of {total} rules</source>
        <translation>{shown} de {total} reglas</translation>
    </message>
    <message>
        <source>{shown} of {total} stays</source>
        <translation>{shown} de {total} estancias</translation>
    </message>
    <message>
        <source>{shown} of {total} studies</source>
        <translation>{shown} de {total} estudios</translation>
    </message>
    <message>
        <source>{shown} of {total} transfusions</source>
        <translation>{shown} de {total} transfusiones</translation>
    </message>
    <message>
        <source>{shown} of {total} visits</source>
        <translation>{shown} de {total} visitas</translation>
    </message>
    <message>
        <source>{shown} of {total} warnings switched off</source>
        <translation>{shown} de {total} advertencias desactivadas</translation>
    </message>
    <message>
        <source>{text}, voided</source>
        <translation>{text}, anulado</translation>
    </message>
    <message>
        <source>{total} assessments</source>
        <translation>{total} evaluaciones</translation>
    </message>
    <message>
        <source>{total} clauses</source>
        <translation>{total} cláusulas</translation>
    </message>
    <message>
        <source>{total} cohorts</source>
        <translation>{total} cohortes</translation>
    </message>
    <message>
        <source>{total} cut-offs</source>
        <translation>{total} cortes</translation>
    </message>
    <message>
        <source>{total} decisions</source>
        <translation>{total} decisiones</translation>
    </message>
    <message>
        <source>{total} deviations</source>
        <translation>{total} desviaciones</translation>
    </message>
    <message>
        <source>{total} doses</source>
        <translation>{total} dosis</translation>
    </message>
    <message>
        <source>{total} events</source>
        <translation>{total} acontecimientos</translation>
    </message>
    <message>
        <source>{total} medications</source>
        <translation>{total} medicaciones</translation>
    </message>
    <message>
        <source>{total} participants</source>
        <translation>{total} participantes</translation>
    </message>
    <message>
        <source>{total} planned visits</source>
        <translation>{total} visitas previstas</translation>
    </message>
    <message>
        <source>{total} queries</source>
        <translation>{total} consultas</translation>
    </message>
    <message>
        <source>{total} ranges</source>
        <translation>{total} intervalos</translation>
    </message>
    <message>
        <source>{total} reports</source>
        <translation>{total} notificaciones</translation>
    </message>
    <message>
        <source>{total} responses</source>
        <translation>{total} respuestas</translation>
    </message>
    <message>
        <source>{total} results</source>
        <translation>{total} resultados</translation>
    </message>
    <message>
        <source>{total} reviews</source>
        <translation>{total} revisiones</translation>
    </message>
    <message>
        <source>{total} rules</source>
        <translation>{total} reglas</translation>
    </message>
    <message>
        <source>{total} stays</source>
        <translation>{total} estancias</translation>
    </message>
    <message>
        <source>{total} studies</source>
        <translation>{total} estudios</translation>
    </message>
    <message>
        <source>{total} transfusions</source>
        <translation>{total} transfusiones</translation>
    </message>
    <message>
        <source>{total} visits</source>
        <translation>{total} visitas</translation>
    </message>
    <message>
        <source>{total} warnings switched off</source>
        <translation>{total} advertencias desactivadas</translation>
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
        <translation>Manual</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Quick-reference card</source>
        <translation>Tarjeta de consulta rápida</translation>
    </message>
    <message>
        <source>Taking pictures of every page for the manual. This takes about a minute…</source>
        <translation>Tomando imágenes de cada página para el manual. Tarda alrededor de un minuto…</translation>
    </message>
    <message>
        <source>The manual was not written to {path}. {why}</source>
        <translation>El manual no se escribió en {path}. {why}</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;About Dosebook</source>
        <translation>Acerca de &amp;Dosebook</translation>
    </message>
    <message>
        <source>&amp;Ask about the field…</source>
        <translation>&amp;Preguntar por el campo…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Copia de &amp;seguridad…</translation>
    </message>
    <message>
        <source>&amp;Casebook…</source>
        <translation>&amp;Cuaderno de datos…</translation>
    </message>
    <message>
        <source>&amp;Check study…</source>
        <translation>&amp;Comprobar estudio…</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>&amp;Cerrar estudio</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;DMC safety summary…</source>
        <translation>Resumen de seguridad para el &amp;DMC…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Events by the results…</source>
        <translation>&amp;Acontecimientos según resultados…</translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation>&amp;Exportar datos…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find participant, event, page…</source>
        <translation>&amp;Buscar participante, acontecimiento, página…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Ayuda de esta página</translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation>H&amp;istorial del registro</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>&amp;Importar una tabla…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Load CTCAE texts…</source>
        <translation>Cargar &amp;textos de la CTCAE…</translation>
    </message>
    <message>
        <source>&amp;Manual as a PDF…</source>
        <translation>&amp;Manual en PDF…</translation>
    </message>
    <message>
        <source>&amp;Missing and expected forms…</source>
        <translation>Formularios que fal&amp;tan y esperados…</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nuevo registro</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>Estudio &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>&amp;Abrir estudio…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Plan a trial…</source>
        <translation>&amp;Planificar un ensayo…</translation>
    </message>
    <message>
        <source>&amp;Qualify this installation…</source>
        <translation>&amp;Cualificar esta instalación…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reports made</source>
        <translation>&amp;Informes generados</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Res&amp;taurar…</translation>
    </message>
    <message>
        <source>&amp;SAE form…</source>
        <translation>Formulario de &amp;AAG…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Tour of the demo study</source>
        <translation>&amp;Recorrido por la demostración</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Void record…</source>
        <translation>An&amp;ular registro…</translation>
    </message>
    <message>
        <source>&amp;Who is at this computer…</source>
        <translation>&amp;Quién usa este ordenador…</translation>
    </message>
    <message>
        <source>All &amp;figures…</source>
        <translation>Todas las &amp;figuras…</translation>
    </message>
    <message>
        <source>Ans&amp;wer or accept at the field…</source>
        <translation>R&amp;esponder o aceptar en el campo…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>Check a &amp;PDF…</source>
        <translation>Comprobar un &amp;PDF…</translation>
    </message>
    <message>
        <source>Copy the &amp;field from the record before</source>
        <translation>Copiar el ca&amp;mpo del registro anterior</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Data d&amp;ictionary…</source>
        <translation>Diccionario de dat&amp;os…</translation>
    </message>
    <message>
        <source>Events of another CTCAE &amp;version…</source>
        <translation>Acontecimientos de otra &amp;versión de la CTCAE…</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>List of &amp;queries…</source>
        <translation>Lista de con&amp;sultas…</translation>
    </message>
    <message>
        <source>New &amp;common event…</source>
        <translation>Nuevo ac&amp;ontecimiento frecuente…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>Abrir el estudio de &amp;demostración</translation>
    </message>
    <message>
        <source>Quick-&amp;reference card…</source>
        <translation>Ta&amp;rjeta de consulta rápida…</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>Record &amp;after</source>
        <translation>Registro &amp;siguiente</translation>
    </message>
    <message>
        <source>Record &amp;before</source>
        <translation>Registro ante&amp;rior</translation>
    </message>
    <message>
        <source>Repeat the &amp;last record</source>
        <translation>Repetir el ú&amp;ltimo registro</translation>
    </message>
    <message>
        <source>Results in a &amp;grid…</source>
        <translation>Resultados en &amp;cuadrícula…</translation>
    </message>
    <message>
        <source>Save a report for &amp;support…</source>
        <translation>Guardar un informe de a&amp;sistencia…</translation>
    </message>
    <message>
        <source>Save and begin an&amp;other</source>
        <translation>Guardar &amp;y empezar otro</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>Show or hide &amp;voided records</source>
        <translation>&amp;Mostrar u ocultar anulados</translation>
    </message>
    <message>
        <source>Take &amp;back typing</source>
        <translation>Des&amp;hacer lo escrito</translation>
    </message>
</context>
<context>
    <name>next_step</name>
    <message>
        <source>Describe the study</source>
        <translation>Describir el estudio</translation>
    </message>
    <message>
        <source>Enter the first dose</source>
        <translation>Introducir la primera dosis</translation>
    </message>
    <message>
        <source>Enter the first participant</source>
        <translation>Introducir el primer participante</translation>
    </message>
    <message>
        <source>No cohort is open yet. {cohort} opens with its protocol version, its approvals and its first day.</source>
        <translation>Aún no hay ninguna cohorte abierta. {cohort} se abre con su versión del protocolo, sus aprobaciones y su primer día.</translation>
    </message>
    <message>
        <source>No cohort is planned yet. A cohort is a dose and how many participants get it.</source>
        <translation>Aún no hay ninguna cohorte prevista. Una cohorte es una dosis y cuántos participantes la reciben.</translation>
    </message>
    <message>
        <source>No participant is entered yet. Everybody who gave consent belongs there.</source>
        <translation>Aún no hay ningún participante. Ahí van todos los que dieron su consentimiento.</translation>
    </message>
    <message>
        <source>Nothing was given yet. With the first dose the DLT window begins.</source>
        <translation>Aún no se ha administrado nada. Con la primera dosis empieza la ventana de DLT.</translation>
    </message>
    <message>
        <source>Open {cohort}</source>
        <translation>Abrir {cohort}</translation>
    </message>
    <message>
        <source>Plan the first cohort</source>
        <translation>Planificar la primera cohorte</translation>
    </message>
    <message>
        <source>The study is not fully described yet. Its report counts by what stands there.</source>
        <translation>El estudio aún no está descrito del todo. Su informe cuenta según lo que figura allí.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>This number has more than 15 digits. Check it.</source>
        <translation>Este número tiene más de 15 cifras. Compruébelo.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Write {point} or {plain}.</source>
        <translation>«{typed}» puede leerse de dos maneras. Escriba {point} o {plain}.</translation>
    </message>
    <message>
        <source>“{typed}” has a thousands separator. Write the number without it, such as 1234.5.</source>
        <translation>«{typed}» tiene un separador de miles. Escriba el número sin él, como 1234,5.</translation>
    </message>
    <message>
        <source>“{typed}” is below zero, which cannot be. Write it without the sign.</source>
        <translation>«{typed}» es inferior a cero, lo que no es posible. Escríbalo sin el signo.</translation>
    </message>
    <message>
        <source>“{typed}” is no unit of this amount. Write the number in {unit}.</source>
        <translation>«{typed}» no es una unidad de esta cantidad. Escriba el número en {unit}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number. Write it without decimals.</source>
        <translation>«{typed}» no es un número entero. Escríbalo sin decimales.</translation>
    </message>
    <message>
        <source>“{typed}” is too large; at most {most} is meant here. Check it.</source>
        <translation>«{typed}» es demasiado grande; aquí se espera como máximo {most}. Compruébelo.</translation>
    </message>
    <message>
        <source>“{typed}” was not understood as a number. Write digits, such as 12.5.</source>
        <translation>«{typed}» no se entendió como número. Escriba cifras, como 12,5.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
    <message>
        <source>, no DLT window is open.</source>
        <translation>, no hay ventanas de DLT abiertas.</translation>
    </message>
    <message>
        <source>, {count} pending; the end of a window is not known yet.</source>
        <translation>, pendientes: {count}; aún no se conoce el final de una ventana.</translation>
    </message>
    <message>
        <source>, {count} pending; the last DLT window ends on {date}.</source>
        <translation>, pendientes: {count}; la última ventana de DLT termina el {date}.</translation>
    </message>
    <message>
        <source>Cohorts, the lowest below; a square is a participant</source>
        <translation>Cohortes, la más baja abajo; un cuadrado es un participante</translation>
    </message>
    <message>
        <source>DLT window open</source>
        <translation>Ventana de DLT abierta</translation>
    </message>
    <message>
        <source>Data Monitoring Committee</source>
        <translation>Comité de monitorización de datos</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Fallecimientos</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Incluidos</translation>
    </message>
    <message>
        <source>Last DMC review: none recorded yet.</source>
        <translation>Última revisión del DMC: aún no hay ninguna registrada.</translation>
    </message>
    <message>
        <source>Last: </source>
        <translation>Última: </translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>Buscando lo que falta…</translation>
    </message>
    <message>
        <source>Next: </source>
        <translation>Siguiente: </translation>
    </message>
    <message>
        <source>Next: no dosed cohort waits for a review.</source>
        <translation>Siguiente: ninguna cohorte tratada espera una revisión.</translation>
    </message>
    <message>
        <source>No cohorts yet. They appear here as a ladder.</source>
        <translation>Aún no hay cohortes. Aparecen aquí como una escala.</translation>
    </message>
    <message>
        <source>Not yet judged: </source>
        <translation>Aún no valorados: </translation>
    </message>
    <message>
        <source>Nothing is missing as far as the records tell.</source>
        <translation>No falta nada según los registros.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Participants with a DLT</source>
        <translation>Participantes con una DLT</translation>
    </message>
    <message>
        <source>Serious events</source>
        <translation>Acontecimientos graves</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>What the dates leave open</source>
        <translation>Lo que las fechas dejan abierto</translation>
    </message>
    <message>
        <source>What to look at again</source>
        <translation>Qué revisar de nuevo</translation>
    </message>
    <message>
        <source>sponsor: {decision}</source>
        <translation>promotor: {decision}</translation>
    </message>
    <message>
        <source>the sponsor has not decided yet</source>
        <translation>el promotor aún no ha decidido</translation>
    </message>
    <message>
        <source>{count} of {planned} planned</source>
        <translation>{count} de {planned} previstos</translation>
    </message>
    <message>
        <source>{count} treated</source>
        <translation>{count} tratados</translation>
    </message>
    <message>
        <source>{dlts} of {evaluable} evaluable</source>
        <translation>{dlts} de {evaluable} evaluables</translation>
    </message>
    <message>
        <source>{participant} ({days} d left)</source>
        <translation>{participant} (quedan {days} d)</translation>
    </message>
    <message>
        <source>{said} Not yet judged: {count}.</source>
        <translation>{said} Aún no valorados: {count}.</translation>
    </message>
</context>
<context>
    <name>participant</name>
    <message>
        <source>  ·  May be replaced</source>
        <translation>  ·  Puede sustituirse</translation>
    </message>
    <message>
        <source>  ·  Replaced by </source>
        <translation>  ·  Sustituido por </translation>
    </message>
    <message>
        <source>  ·  Replaces </source>
        <translation>  ·  Sustituye a </translation>
    </message>
    <message>
        <source>: {why}</source>
        <translation>: {why}</translation>
    </message>
    <message>
        <source>By the results, not recorded as events: {events}.  </source>
        <translation>Según los resultados, no registrados como acontecimientos: {events}.  </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Evaluable, no DLT</source>
        <translation>Evaluable, sin DLT</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>In no cohort</source>
        <translation>En ninguna cohorte</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nuevo participante</translation>
    </message>
    <message>
        <source>New participant  (Ctrl+N)</source>
        <translation>Nuevo participante  (Ctrl+N)</translation>
    </message>
    <message>
        <source>No participants yet. Everybody who gave consent belongs here.</source>
        <translation>Aún no hay participantes. Aquí va todo el que dio su consentimiento.</translation>
    </message>
    <message>
        <source>Not dosed</source>
        <translation>No tratado</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>No evaluable</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Aún no valorado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>SAE</source>
        <translation>AAG</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusiones</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>F&amp;unción</translation>
    </message>
    <message>
        <source>Both stand beside everything you enter, in the study and in its audit trail, together with the name under which you are logged in to this computer. Dosebook takes your word for it: this says who you are, it does not prove it.</source>
        <translation>Ambos figuran junto a todo lo que usted introduce, en el estudio y en su registro de auditoría, junto con el nombre con el que ha iniciado sesión en este ordenador. Dosebook confía en su palabra: esto dice quién es usted, no lo prueba.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Data manager</source>
        <translation>Gestión de datos</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigador</translation>
    </message>
    <message>
        <source>Medical monitor</source>
        <translation>Monitor médico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Study coordinator</source>
        <translation>Coordinación del estudio</translation>
    </message>
    <message>
        <source>Study nurse</source>
        <translation>Enfermería del estudio</translation>
    </message>
    <message>
        <source>Who is at this computer?</source>
        <translation>¿Quién usa este ordenador?</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Study coordinator</source>
        <translation>Coordinación del estudio</translation>
    </message>
    <message>
        <source>The picture of {page} is missing or empty.</source>
        <translation>La imagen de {page} falta o está vacía.</translation>
    </message>
    <message>
        <source>The report dialog did not open.</source>
        <translation>No se abrió el cuadro de diálogo del informe.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source> But it stands above what the rule advises now: {advised}.</source>
        <translation> Pero está por encima de lo que la regla aconseja ahora: {advised}.</translation>
    </message>
    <message>
        <source>A stopping rule is met. {rule}: {observed}, limit {threshold}.</source>
        <translation>Se cumple una regla de parada. {rule}: {observed}, límite {threshold}.</translation>
    </message>
    <message>
        <source>All {planned} places are taken.</source>
        <translation>Las {planned} plazas están ocupadas.</translation>
    </message>
    <message>
        <source>Enrolled and holding a place: {people}.</source>
        <translation>Incluidos y ocupan una plaza: {people}.</translation>
    </message>
    <message>
        <source>How many places the cohort has is not recorded.</source>
        <translation>No consta cuántas plazas tiene la cohorte.</translation>
    </message>
    <message>
        <source>It is not recorded when {first} was dosed; {days} must pass.</source>
        <translation>No consta cuándo se trató a {first}; plazo: {days}.</translation>
    </message>
    <message>
        <source>Not evaluable, and not replaced so far: {people}.</source>
        <translation>No evaluables, y sin sustituir hasta ahora: {people}.</translation>
    </message>
    <message>
        <source>{cohort} is not open to enrolment.</source>
        <translation>{cohort} no está abierta a la inclusión.</translation>
    </message>
    <message>
        <source>{cohort} is planned, not open: the sponsor&apos;s decision, the protocol version and the approvals come first.</source>
        <translation>{cohort} está prevista, no abierta: antes van la decisión del promotor, la versión del protocolo y las aprobaciones.</translation>
    </message>
    <message>
        <source>{first} was dosed first, on {date}; the next may follow {days} later, from {start} on.</source>
        <translation>{first} fue el primer tratado, el {date}; el siguiente puede seguir {days} después, desde el {start}.</translation>
    </message>
    <message>
        <source>{free} of {planned} places are free.</source>
        <translation>Hay {free} de {planned} plazas libres.</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Load decision table…</source>
        <translation>Cargar ta&amp;bla de decisión…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Participants in the trial</source>
        <translation>&amp;Participantes en el ensayo</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simular</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Usual ones</source>
        <translation>&amp;Habituales</translation>
    </message>
    <message>
        <source>A dose has six places. No DLT among three or more, with nobody pending, or at most one among six allows the next higher dose; two DLTs close the dose and all above it, and the next participant enters at the dose below, which is filled to six. While all places are taken and the pending participants can still decide, enrolment waits.</source>
        <translation>Una dosis tiene seis plazas. Ninguna DLT entre tres o más, sin nadie pendiente, o como máximo una entre seis permite la dosis superior siguiente; dos DLT cierran la dosis y todas las superiores, y el siguiente participante entra en la dosis inferior, que se completa hasta seis. Mientras todas las plazas estén ocupadas y los participantes pendientes aún puedan decidir, la inclusión espera.</translation>
    </message>
    <message>
        <source>A plan has no setting “{name}”.</source>
        <translation>Un plan no tiene ningún ajuste «{name}».</translation>
    </message>
    <message>
        <source>A plan is a JSON object with designs and scenarios.</source>
        <translation>Un plan es un objeto JSON con diseños y escenarios.</translation>
    </message>
    <message>
        <source>A&amp;dd design</source>
        <translation>A&amp;ñadir diseño</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Arrivals per &amp;window</source>
        <translation>&amp;Llegadas por ventana</translation>
    </message>
    <message>
        <source>At its end the dose is recommended that the rule names then.</source>
        <translation>Al final se recomienda la dosis que la regla indique entonces.</translation>
    </message>
    <message>
        <source>At its end the dose is recommended whose DLT rate by isotonic regression is nearest to {target}, among the doses that were given and are not closed.</source>
        <translation>Al final se recomienda la dosis cuya tasa de DLT por regresión isotónica es la más próxima a {target}, entre las dosis administradas que no están cerradas.</translation>
    </message>
    <message>
        <source>At its end the highest dose is recommended that is not closed and had no DLT among three or more, or one among six; a trial that ends by its size may have treated fewer than six there.</source>
        <translation>Al final se recomienda la dosis más alta que no esté cerrada y haya tenido cero DLT entre tres o más, o una entre seis; un ensayo que termina por su tamaño puede haber tratado ahí a menos de seis.</translation>
    </message>
    <message>
        <source>At its end the highest dose is recommended that is not closed and had no DLT among three or more, or one among six; unless it is the highest of all, six were treated there.</source>
        <translation>Al final se recomienda la dosis más alta que no esté cerrada y haya tenido cero DLT entre tres o más, o una entre seis; salvo que sea la más alta de todas, se trató ahí a seis.</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Archivos CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choice of dose</source>
        <translation>Elección de la dosis</translation>
    </message>
    <message>
        <source>Choice too high</source>
        <translation>Elección demasiado alta</translation>
    </message>
    <message>
        <source>Choose designs and scenarios at the left, then Simulate. The same seed gives the same results.</source>
        <translation>Elija diseños y escenarios a la izquierda y después Simular. La misma semilla da los mismos resultados.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Correct choice</source>
        <translation>Elección correcta</translation>
    </message>
    <message>
        <source>Correct choice, share of {trials} trials</source>
        <translation>Elección correcta, proporción de {trials} ensayos</translation>
    </message>
    <message>
        <source>D&amp;oses</source>
        <translation>D&amp;osis</translation>
    </message>
    <message>
        <source>DLTs</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>DLTs per trial</source>
        <translation>DLT por ensayo</translation>
    </message>
    <message>
        <source>Decision by evaluable participants at the dose (columns) and DLTs among them</source>
        <translation>Decisión según los participantes evaluables en la dosis (columnas) y las DLT entre ellos</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>Tabla de decisión</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Tablas de decisión</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Design {number} has an unknown setting “{name}”.</source>
        <translation>El diseño {number} tiene un ajuste desconocido «{name}».</translation>
    </message>
    <message>
        <source>Design {number} must be an object with a rule.</source>
        <translation>El diseño {number} debe ser un objeto con una regla.</translation>
    </message>
    <message>
        <source>Design {number}: “{value}” cannot be the value of “{name}”.</source>
        <translation>Diseño {number}: «{value}» no puede ser el valor de «{name}».</translation>
    </message>
    <message>
        <source>Design “{name}” looks at pending participants: say how many arrive per DLT window.</source>
        <translation>El diseño «{name}» considera a los participantes pendientes: indique cuántos llegan por ventana de DLT.</translation>
    </message>
    <message>
        <source>Design “{name}” needs the doses of the levels.</source>
        <translation>El diseño «{name}» necesita las dosis de los niveles.</translation>
    </message>
    <message>
        <source>Design “{name}”: rolling six is asked for each participant, so it has no cohorts of {size}.</source>
        <translation>Diseño «{name}»: a rolling six se le pregunta por cada participante, por lo que no tiene cohortes de {size}.</translation>
    </message>
    <message>
        <source>Design “{name}”: {reason}</source>
        <translation>Diseño «{name}»: {reason}</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Diseños</translation>
    </message>
    <message>
        <source>Dose +</source>
        <translation>Dosis +</translation>
    </message>
    <message>
        <source>Dose level {level} is right</source>
        <translation>El nivel de dosis {level} es correcto</translation>
    </message>
    <message>
        <source>Dose levels</source>
        <translation>Niveles de dosis</translation>
    </message>
    <message>
        <source>Dose of level {level}: {high} is not above {low}.</source>
        <translation>Dosis del nivel {level}: {high} no es superior a {low}.</translation>
    </message>
    <message>
        <source>Dose of level {level}: {reason}</source>
        <translation>Dosis del nivel {level}: {reason}</translation>
    </message>
    <message>
        <source>Dose {level}</source>
        <translation>Dosis {level}</translation>
    </message>
    <message>
        <source>Dose −</source>
        <translation>Dosis −</translation>
    </message>
    <message>
        <source>Duration in windows</source>
        <translation>Duración en ventanas</translation>
    </message>
    <message>
        <source>E escalate, S stay at the dose, D de-escalate, DE or DU de-escalate and close the dose with all above it.</source>
        <translation>E escalar, S permanecer en la dosis, D desescalar, DE o DU desescalar y cerrar la dosis con todas las superiores.</translation>
    </message>
    <message>
        <source>Each cohort is followed to the end of its window before the next one begins.</source>
        <translation>Cada cohorte se sigue hasta el final de su ventana antes de que empiece la siguiente.</translation>
    </message>
    <message>
        <source>Every dose is too toxic</source>
        <translation>Todas las dosis demasiado tóxicas</translation>
    </message>
    <message>
        <source>Give the design a name.</source>
        <translation>Dé un nombre al diseño.</translation>
    </message>
    <message>
        <source>How many participants arrive in the length of a DLT window; needed by rules that look at pending participants, and shows how long trials take. Empty leaves time out.</source>
        <translation>Cuántos participantes llegan durante una ventana de DLT; lo necesitan las reglas que consideran a los participantes pendientes y muestra cuánto duran los ensayos. Vacío prescinde del tiempo.</translation>
    </message>
    <message>
        <source>Load a decision table</source>
        <translation>Cargar una tabla de decisión</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Regresión logística</translation>
    </message>
    <message>
        <source>No dose chosen</source>
        <translation>Sin dosis elegida</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Number {number} of the list has no name.</source>
        <translation>El número {number} de la lista no tiene nombre.</translation>
    </message>
    <message>
        <source>One scenario with each dose right, and one with every dose too toxic</source>
        <translation>Un escenario con cada dosis como correcta, y uno con todas las dosis demasiado tóxicas</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Open pla&amp;n…</source>
        <translation>Abrir pla&amp;n…</translation>
    </message>
    <message>
        <source>Operating characteristics</source>
        <translation>Características operativas</translation>
    </message>
    <message>
        <source>Operating characteristics are from {trials} simulated trials of each design in each scenario (scenarios: {scenarios}; seed: {seed}; one stream of pseudo-random numbers per participant, so that all designs meet the same participants). Every participant is evaluable. {time} The Monte Carlo standard error of a share is at most {error} percentage points.</source>
        <translation>Las características operativas proceden de {trials} ensayos simulados de cada diseño en cada escenario (escenarios: {scenarios}; semilla: {seed}; una secuencia de números pseudoaleatorios por participante, de modo que todos los diseños encuentran a los mismos participantes). Todos los participantes son evaluables. {time} El error estándar de Monte Carlo de una proporción es como máximo de {error} puntos porcentuales.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Participants are enrolled in cohorts of {size}, beginning at {dose} of {levels} dose levels.</source>
        <translation>Los participantes se incluyen en cohortes de {size}, empezando en {dose} de {levels} niveles de dosis.</translation>
    </message>
    <message>
        <source>Participants are enrolled one by one, beginning at {dose} of {levels} dose levels.</source>
        <translation>Los participantes se incluyen uno a uno, empezando en {dose} de {levels} niveles de dosis.</translation>
    </message>
    <message>
        <source>Participants arrive at random, {arrivals:g} per DLT window on average; a DLT shows at a moment spread evenly over the window. A rule that looks at pending participants is asked when the first of a cohort arrives; under every other rule a cohort waits until all outcomes are known. Who waits enters as soon as that is allowed, and the next arrival is counted from there.</source>
        <translation>Los participantes llegan al azar, {arrivals:g} por ventana de DLT de media; una DLT aparece en un momento repartido de manera uniforme en la ventana. A una regla que considera a los participantes pendientes se le pregunta cuando llega el primero de una cohorte; con cualquier otra regla la cohorte espera hasta que se conozcan todos los resultados. Quien espera entra en cuanto se permite, y la siguiente llegada se cuenta desde ahí.</translation>
    </message>
    <message>
        <source>Participants by dose</source>
        <translation>Participantes por dosis</translation>
    </message>
    <message>
        <source>Participants in the trial</source>
        <translation>Participantes en el ensayo</translation>
    </message>
    <message>
        <source>Participants per &amp;cohort</source>
        <translation>Participantes por &amp;cohorte</translation>
    </message>
    <message>
        <source>Participants per cohort</source>
        <translation>Participantes por cohorte</translation>
    </message>
    <message>
        <source>Participants per trial</source>
        <translation>Participantes por ensayo</translation>
    </message>
    <message>
        <source>Participants treated at the dose, mean of a trial; the right dose stands on the band</source>
        <translation>Participantes tratados con la dosis, media de un ensayo; la dosis correcta está sobre la banda</translation>
    </message>
    <message>
        <source>Plan a trial</source>
        <translation>Planificar un ensayo</translation>
    </message>
    <message>
        <source>Plan of a trial</source>
        <translation>Plan de un ensayo</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Right dose</source>
        <translation>Dosis correcta</translation>
    </message>
    <message>
        <source>Rule of this study</source>
        <translation>Regla de este estudio</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;emilla</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Guardar como CS&amp;V…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Guardar como PD&amp;F…</translation>
    </message>
    <message>
        <source>Save pl&amp;an…</source>
        <translation>Guardar pl&amp;an…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>Escenario {number}</translation>
    </message>
    <message>
        <source>Scenario {number} (“{name}”) has {count} DLT rates; every scenario has the same number of dose levels, from 1 to {most}.</source>
        <translation>El escenario {number} («{name}») tiene {count} tasas de DLT; todos los escenarios tienen el mismo número de niveles de dosis, de 1 a {most}.</translation>
    </message>
    <message>
        <source>Scenario {number} (“{name}”), dose level {level}: {reason}</source>
        <translation>Escenario {number} («{name}»), nivel de dosis {level}: {reason}</translation>
    </message>
    <message>
        <source>Scenario {number} needs a list of “rates”.</source>
        <translation>El escenario {number} necesita una lista de «rates».</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Scenarios: the true DLT rate of each dose</source>
        <translation>Escenarios: la tasa de DLT verdadera de cada dosis</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Si&amp;mulated trials</source>
        <translation>Ensayos si&amp;mulados</translation>
    </message>
    <message>
        <source>Simulated trials</source>
        <translation>Ensayos simulados</translation>
    </message>
    <message>
        <source>Simulated {trials} trials of each design in each scenario.</source>
        <translation>Se simularon {trials} ensayos de cada diseño en cada escenario.</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulando…</translation>
    </message>
    <message>
        <source>Start at dose &amp;level</source>
        <translation>Empezar en el n&amp;ivel de dosis</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>Dosis inicial</translation>
    </message>
    <message>
        <source>Stopped. The results shown are those from before.</source>
        <translation>Detenido. Los resultados mostrados son los anteriores.</translation>
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
        <translation>&amp;Tasa objetivo de DLT</translation>
    </message>
    <message>
        <source>Target DLT rate</source>
        <translation>Tasa objetivo de DLT</translation>
    </message>
    <message>
        <source>Text and tables for the protocol</source>
        <translation>Texto y tablas para el protocolo</translation>
    </message>
    <message>
        <source>The DLT rate is empty.</source>
        <translation>La tasa de DLT está vacía.</translation>
    </message>
    <message>
        <source>The amounts, separated by semicolons; only the logistic regression needs them.</source>
        <translation>Las cantidades, separadas por punto y coma; solo las necesita la regresión logística.</translation>
    </message>
    <message>
        <source>The letters hold while nobody at the dose is pending.</source>
        <translation>Las letras valen mientras no haya nadie pendiente en la dosis.</translation>
    </message>
    <message>
        <source>The name “{name}” stands twice.</source>
        <translation>El nombre «{name}» figura dos veces.</translation>
    </message>
    <message>
        <source>The plan was changed. These are the results of the one before.</source>
        <translation>El plan ha cambiado. Estos son los resultados del anterior.</translation>
    </message>
    <message>
        <source>The right dose is the one whose true DLT rate is nearest to the target of {target}; none is right where even the lowest dose has a true rate of {too_high} or more (1.4 times the target).</source>
        <translation>La dosis correcta es aquella cuya tasa de DLT verdadera es la más próxima al objetivo de {target}; ninguna es correcta si incluso la dosis más baja tiene una tasa verdadera de {too_high} o más (1,4 veces el objetivo).</translation>
    </message>
    <message>
        <source>The rule advises; the sponsor decides on the advice of the committee, and records a reason for deciding otherwise.</source>
        <translation>La regla aconseja; el promotor decide con el asesoramiento del comité y registra un motivo si decide otra cosa.</translation>
    </message>
    <message>
        <source>The rule itself ends the trial; no number of participants is fixed.</source>
        <translation>La propia regla termina el ensayo; no se fija un número de participantes.</translation>
    </message>
    <message>
        <source>The same seed gives the same results again.</source>
        <translation>La misma semilla vuelve a dar los mismos resultados.</translation>
    </message>
    <message>
        <source>The target DLT rate is {rate:g}; it lies between 0 and 1.</source>
        <translation>La tasa objetivo de DLT es {rate:g}; debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>There are {count} doses, but {levels} dose levels.</source>
        <translation>Hay {count} dosis, pero {levels} niveles de dosis.</translation>
    </message>
    <message>
        <source>There is no design to simulate.</source>
        <translation>No hay ningún diseño que simular.</translation>
    </message>
    <message>
        <source>There is no dose level {level} to start at; the trial has {levels}.</source>
        <translation>No existe el nivel de dosis {level} para empezar; el ensayo tiene {levels}.</translation>
    </message>
    <message>
        <source>There is no scenario to simulate.</source>
        <translation>No hay ningún escenario que simular.</translation>
    </message>
    <message>
        <source>This package of Dosebook was built without the part that simulates trials. Plans can be written and read here; install the full package to simulate them.</source>
        <translation>Este paquete de Dosebook se hizo sin la parte que simula ensayos. Aquí pueden escribirse y leerse planes; instale el paquete completo para simularlos.</translation>
    </message>
    <message>
        <source>Treated above the right dose</source>
        <translation>Tratados por encima de la dosis correcta</translation>
    </message>
    <message>
        <source>Treated above the right dose: the share of a trial&apos;s participants, on average; everybody where no dose is right.</source>
        <translation>Tratados por encima de la dosis correcta: la proporción de los participantes de un ensayo, de media; todos cuando ninguna dosis es correcta.</translation>
    </message>
    <message>
        <source>Trials that chose the dose, in percent; the right dose stands on the band</source>
        <translation>Ensayos que eligieron la dosis, en porcentaje; la dosis correcta está sobre la banda</translation>
    </message>
    <message>
        <source>True DLT rate</source>
        <translation>Tasa de DLT verdadera</translation>
    </message>
    <message>
        <source>True DLT rates {rates}; no dose is right, so the correct choice is none.</source>
        <translation>Tasas de DLT verdaderas {rates}; ninguna dosis es correcta, por lo que la elección correcta es ninguna.</translation>
    </message>
    <message>
        <source>True DLT rates {rates}; {dose} is right.</source>
        <translation>Tasas de DLT verdaderas {rates}; la correcta es {dose}.</translation>
    </message>
    <message>
        <source>Usual scenarios need “levels” from 1 to 20, or doses, and a target.</source>
        <translation>Los escenarios habituales necesitan «levels» de 1 a 20, o dosis, y un objetivo.</translation>
    </message>
    <message>
        <source>What is left empty is taken from the plan: the target, the participants per cohort and in the trial. 3+3 goes by threes and rolling six one by one; both end by themselves.</source>
        <translation>Lo que se deja vacío se toma del plan: el objetivo y los participantes por cohorte y del ensayo. 3+3 va de tres en tres y rolling six uno a uno; ambos terminan por sí mismos.</translation>
    </message>
    <message>
        <source>When a participant arrives, the dose is recommended by this rule, also while others are still in the DLT window: {rule}.</source>
        <translation>Cuando llega un participante, la dosis la recomienda esta regla, también mientras otros estén aún en la ventana de DLT: {rule}.</translation>
    </message>
    <message>
        <source>When a participant has completed the DLT window, the dose of the next one is recommended by this rule: {rule}.</source>
        <translation>Cuando un participante ha completado la ventana de DLT, la dosis del siguiente la recomienda esta regla: {rule}.</translation>
    </message>
    <message>
        <source>When every participant of a cohort has completed the DLT window, the dose of the next cohort is recommended by this rule: {rule}.</source>
        <translation>Cuando todos los participantes de una cohorte han completado la ventana de DLT, la dosis de la cohorte siguiente la recomienda esta regla: {rule}.</translation>
    </message>
    <message>
        <source>When the first participant of a cohort arrives, the dose of the cohort is recommended by this rule, also while others are still in the DLT window: {rule}.</source>
        <translation>Cuando llega el primer participante de una cohorte, la dosis de la cohorte la recomienda esta regla, también mientras otros estén aún en la ventana de DLT: {rule}.</translation>
    </message>
    <message>
        <source>at most {size}, in cohorts of {cohort}, where a design says nothing else</source>
        <translation>como máximo {size}, en cohortes de {cohort}, si un diseño no dice otra cosa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>true {rate}</source>
        <translation>verdadera {rate}</translation>
    </message>
    <message>
        <source>{arrivals:g} arrivals per DLT window cannot be; at most {most}.</source>
        <translation>{arrivals:g} llegadas por ventana de DLT no es posible; como máximo {most}.</translation>
    </message>
    <message>
        <source>{design}: chosen</source>
        <translation>{design}: elegida</translation>
    </message>
    <message>
        <source>{design}: treated (DLTs)</source>
        <translation>{design}: tratados (DLT)</translation>
    </message>
    <message>
        <source>{done} of {total} trials simulated…</source>
        <translation>{done} de {total} ensayos simulados…</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>No se puede leer {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} is far larger than a plan.</source>
        <translation>{file} es mucho mayor que un plan.</translation>
    </message>
    <message>
        <source>{file} is no JSON file.</source>
        <translation>{file} no es un archivo JSON.</translation>
    </message>
    <message>
        <source>{file} must end in .pdf or .csv, which says what is written.</source>
        <translation>{file} debe terminar en .pdf o .csv, que indica lo que se escribe.</translation>
    </message>
    <message>
        <source>{high:g} is below {low:g} of the dose before; DLT rates do not fall.</source>
        <translation>{high:g} es inferior a {low:g} de la dosis anterior; las tasas de DLT no bajan.</translation>
    </message>
    <message>
        <source>{rate:g} is no DLT rate; it lies between 0 and 1.</source>
        <translation>{rate:g} no es una tasa de DLT; debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>{scenario}: by dose</source>
        <translation>{scenario}: por dosis</translation>
    </message>
    <message>
        <source>{scenario}: comparison over {trials} trials</source>
        <translation>{scenario}: comparación con {trials} ensayos</translation>
    </message>
    <message>
        <source>{trials} per design and scenario, seed {seed}</source>
        <translation>{trials} por diseño y escenario, semilla {seed}</translation>
    </message>
    <message>
        <source>± is the Monte Carlo standard error, from {trials} simulated trials.</source>
        <translation>± es el error estándar de Monte Carlo, de {trials} ensayos simulados.</translation>
    </message>
    <message>
        <source>“{label}” is {value}; it lies between {least} and {most}.</source>
        <translation>«{label}» es {value}; debe estar entre {least} y {most}.</translation>
    </message>
    <message>
        <source>“{label}”: {reason}</source>
        <translation>«{label}»: {reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read from here.</source>
        <translation>«{name}» no se puede leer desde aquí.</translation>
    </message>
    <message>
        <source>“{name}” is {value}, which is no number as it should be.</source>
        <translation>«{name}» es {value}, que no es un número como debería.</translation>
    </message>
    <message>
        <source>“{name}” must be a list.</source>
        <translation>«{name}» debe ser una lista.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… y {count} más.</translation>
    </message>
</context>
<context>
    <name>qualification</name>
    <message>
        <source>3+3 at one dose with a DLT rate of 25 %, simulated and exact</source>
        <translation>3+3 con una dosis de tasa de DLT del 25 %, simulado y exacto</translation>
    </message>
    <message>
        <source>3+3: letters for 3 and for 6 participants; dose after 1NNN 2TTT</source>
        <translation>3+3: letras para 3 y para 6 participantes; dosis tras 1NNN 2TTT</translation>
    </message>
    <message>
        <source>64 mCi one half-life before the infusion, 1 mCi left one half-life after it: at the start, and net</source>
        <translation>64 mCi una semivida antes de la perfusión, 1 mCi sobrante una semivida después: al inicio, y neto</translation>
    </message>
    <message>
        <source>A backup, and the check of the study</source>
        <translation>Una copia de seguridad, y la comprobación del estudio</translation>
    </message>
    <message>
        <source>A backup: verified, and put in place after a later entry</source>
        <translation>Una copia de seguridad: verificada y puesta en su lugar tras una entrada posterior</translation>
    </message>
    <message>
        <source>A change without a reason, with one, and the audit trail of it</source>
        <translation>Un cambio sin motivo, otro con él, y su registro de auditoría</translation>
    </message>
    <message>
        <source>A check with a wrong answer, and one that breaks</source>
        <translation>Una comprobación con respuesta errónea, y otra que falla</translation>
    </message>
    <message>
        <source>A day and a number as printed in each language, and read again</source>
        <translation>Una fecha y un número como se imprimen en cada idioma, y leídos de nuevo</translation>
    </message>
    <message>
        <source>A decision table read from a protocol, a wrong cell, and the dose after 1NNN 2NTT</source>
        <translation>Una tabla de decisión leída de un protocolo, una celda errónea, y la dosis tras 1NNN 2NTT</translation>
    </message>
    <message>
        <source>A draft: kept, read back, discarded</source>
        <translation>Un borrador: conservado, leído de nuevo, descartado</translation>
    </message>
    <message>
        <source>A failure that quotes a name, in the log</source>
        <translation>Un fallo que cita un nombre, en el registro de errores</translation>
    </message>
    <message>
        <source>A file written to the disk, renamed and read back</source>
        <translation>Un archivo escrito en el disco, renombrado y leído de nuevo</translation>
    </message>
    <message>
        <source>A free text and a date in the usual report, and without identities</source>
        <translation>Un texto libre y una fecha en el informe usual, y sin identidades</translation>
    </message>
    <message>
        <source>A grade before and after its change</source>
        <translation>Un grado antes y después de su cambio</translation>
    </message>
    <message>
        <source>A grade changed behind the program&apos;s back: by the check, and when opened</source>
        <translation>Un grado cambiado a espaldas del programa: con la comprobación, y al abrir</translation>
    </message>
    <message>
        <source>A grade corrected</source>
        <translation>Un grado corregido</translation>
    </message>
    <message>
        <source>A grid of four cells of which one cannot be read</source>
        <translation>Una cuadrícula de cuatro celdas de las que una no puede leerse</translation>
    </message>
    <message>
        <source>A name taken out of a narrative: in the bytes of the file, and sound</source>
        <translation>Un nombre suprimido de una narrativa: en los bytes del archivo, e íntegro</translation>
    </message>
    <message>
        <source>A program killed five times while it saves: lost, half saved, sound</source>
        <translation>Un programa interrumpido cinco veces mientras guarda: perdido, guardado a medias, íntegro</translation>
    </message>
    <message>
        <source>A record that was voided</source>
        <translation>Un registro que se anuló</translation>
    </message>
    <message>
        <source>A report for support: counts, and what of the records it tells</source>
        <translation>Un informe de asistencia: recuentos, y lo que revela de los registros</translation>
    </message>
    <message>
        <source>A save of 20 events on a full disk, and again with space</source>
        <translation>Un guardado de 20 acontecimientos en un disco lleno, y de nuevo con espacio</translation>
    </message>
    <message>
        <source>A second participant in small letters, in look-alike letters, and another</source>
        <translation>Un segundo participante en minúsculas, con letras de aspecto parecido, y otro</translation>
    </message>
    <message>
        <source>A second program after one study: its status, and who has it</source>
        <translation>Un segundo programa para un estudio: su estado, y quién lo tiene</translation>
    </message>
    <message>
        <source>A study of a newer version</source>
        <translation>Un estudio de una versión más nueva</translation>
    </message>
    <message>
        <source>A study of each released version, opened by this one</source>
        <translation>Un estudio de cada versión publicada, abierto con esta</translation>
    </message>
    <message>
        <source>A table of two events, one with grade 9</source>
        <translation>Una tabla de dos acontecimientos, uno con grado 9</translation>
    </message>
    <message>
        <source>A text that looks like markup, read from the PDF</source>
        <translation>Un texto que parece marcado, leído del PDF</translation>
    </message>
    <message>
        <source>Activities typed in mCi, MBq and GBq, kept in mCi; 10 mCi in MBq</source>
        <translation>Actividades escritas en mCi, MBq y GBq, guardadas en mCi; 10 mCi en MBq</translation>
    </message>
    <message>
        <source>Advice of 3+3 after 0/3 and 1/3, and that it decides nothing</source>
        <translation>Consejo de 3+3 tras 0/3 y 1/3, y que no decide nada</translation>
    </message>
    <message>
        <source>An accepted finding, the same with another sentence, days since it was asked</source>
        <translation>Un hallazgo aceptado, el mismo con otra frase, días desde que se planteó</translation>
    </message>
    <message>
        <source>An entry after the clock was set back by an hour</source>
        <translation>Una entrada después de atrasar el reloj una hora</translation>
    </message>
    <message>
        <source>An event entered twice, one voided</source>
        <translation>Un acontecimiento introducido dos veces, uno anulado</translation>
    </message>
    <message>
        <source>An event that ends before it begins; one that begins in the future</source>
        <translation>Un acontecimiento que termina antes de empezar; otro que empieza en el futuro</translation>
    </message>
    <message>
        <source>BOIN at 30 %: λe and λd; limits for 3, 6, 9 and 12 participants</source>
        <translation>BOIN al 30 %: λe y λd; límites para 3, 6, 9 y 12 participantes</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comenzado</translation>
    </message>
    <message>
        <source>Best change of M-protein from 3.20 to 1.76 g/dL</source>
        <translation>Mejor cambio de la proteína M de 3,20 a 1,76 g/dL</translation>
    </message>
    <message>
        <source>Body surface areas: Haycock 170 cm 75 kg, DuBois 190 cm 120 kg, Mosteller 160 cm 60 kg</source>
        <translation>Superficies corporales: Haycock 170 cm 75 kg, DuBois 190 cm 120 kg, Mosteller 160 cm 60 kg</translation>
    </message>
    <message>
        <source>CRM: the worked example of ten participants at six doses</source>
        <translation>CRM: el ejemplo resuelto de diez participantes con seis dosis</translation>
    </message>
    <message>
        <source>Candidates by a clause of grade 4, and what 02-02 was judged</source>
        <translation>Candidatos según una cláusula de grado 4, y qué se valoró en 02-02</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Checked here by</source>
        <translation>Comprobado aquí con</translation>
    </message>
    <message>
        <source>Clock and counter of the system over 0.2 s</source>
        <translation>Reloj y contador del sistema durante 0,2 s</translation>
    </message>
    <message>
        <source>Clock of a report to the sponsor, and days to the authority</source>
        <translation>Plazo de una notificación al promotor, y días hasta la autoridad</translation>
    </message>
    <message>
        <source>Clock: compare it with another one</source>
        <translation>Reloj: compárelo con otro</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Connections that the program tried to open during this qualification</source>
        <translation>Conexiones que el programa intentó abrir durante esta cualificación</translation>
    </message>
    <message>
        <source>DLT window of 28 days of 02-01, dosed on 4 Jun 2018</source>
        <translation>Ventana de DLT de 28 días de 02-01, tratado el 4 jun 2018</translation>
    </message>
    <message>
        <source>Database engine, the only one in the process, 3.38 or newer</source>
        <translation>Motor de base de datos, el único en el proceso, 3.38 o posterior</translation>
    </message>
    <message>
        <source>Dates as typed; a day that does not exist; one that means two days</source>
        <translation>Fechas tal como se escriben; un día que no existe; una que puede ser dos días</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>Disk of the folder</source>
        <translation>Disco de la carpeta</translation>
    </message>
    <message>
        <source>Every check ended as expected.</source>
        <translation>Todas terminaron como se esperaba.</translation>
    </message>
    <message>
        <source>Every figure of the study, drawn twice from its records</source>
        <translation>Cada figura del estudio, dibujada dos veces de sus registros</translation>
    </message>
    <message>
        <source>Every record entered in a save of its own</source>
        <translation>Cada registro introducido con su propio guardado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLIDO</translation>
    </message>
    <message>
        <source>Fields of all forms that do not say what belongs there</source>
        <translation>Campos de todos los formularios que no dicen qué va en ellos</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>Archivos del programa</translation>
    </message>
    <message>
        <source>First pages: days of platelet transfusion</source>
        <translation>Primeras páginas: días de transfusión de plaquetas</translation>
    </message>
    <message>
        <source>First pages: mean activity, of cohort 2 and of cohort 1</source>
        <translation>Primeras páginas: actividad media, de la cohorte 2 y de la cohorte 1</translation>
    </message>
    <message>
        <source>First pages: participants with a serious event</source>
        <translation>Primeras páginas: participantes con un acontecimiento grave</translation>
    </message>
    <message>
        <source>First pages: the cohort under review</source>
        <translation>Primeras páginas: la cohorte en revisión</translation>
    </message>
    <message>
        <source>First pages: the exact interval of 1/3</source>
        <translation>Primeras páginas: el intervalo exacto de 1/3</translation>
    </message>
    <message>
        <source>First pages: the participants are marked as made up</source>
        <translation>Primeras páginas: los participantes figuran como ficticios</translation>
    </message>
    <message>
        <source>First pages: treated, evaluable, pending and not evaluable in cohort 2; DLTs</source>
        <translation>Primeras páginas: tratados, evaluables, pendientes y no evaluables de la cohorte 2; DLT</translation>
    </message>
    <message>
        <source>First term for: low platelets, neutropenic fever, nosebleed, tired</source>
        <translation>Primer término para: low platelets, neutropenic fever, nosebleed, tired</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for settings, drafts and log</source>
        <translation>Carpeta de ajustes, borradores y registro de errores</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>Grades of febrile neutropenia that cannot be saved (it has 3 to 5)</source>
        <translation>Grados de neutropenia febril que no pueden guardarse (tiene de 3 a 5)</translation>
    </message>
    <message>
        <source>Grades of platelets 160, 149, 74, 49 and 24 ×10⁹/L (CTCAE 5.0)</source>
        <translation>Grados de plaquetas 160, 149, 74, 49 y 24 ×10⁹/L (CTCAE 5.0)</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Tema de ayuda</translation>
    </message>
    <message>
        <source>IQ is what is installed, OQ whether each requirement is met here, PQ a whole study from entry to PDF. Expected values stand in the program; observed ones were read at this place. What is noted is a fact that the person who signs compares with the site&apos;s own record. Made-up data only; nothing is left behind.</source>
        <translation>IQ es lo que está instalado; OQ, si cada requisito se cumple aquí; PQ, un estudio entero desde la introducción hasta el PDF. Los valores esperados están en el programa; los observados se leyeron en este lugar. Lo anotado es un hecho que quien firma compara con el registro propio del centro. Solo datos ficticios; no queda nada.</translation>
    </message>
    <message>
        <source>Installation (IQ)</source>
        <translation>Instalación (IQ)</translation>
    </message>
    <message>
        <source>Keyboard at 30 % for 3 and 6 participants; mTPI and mTPI-2 for 3 of 6</source>
        <translation>Keyboard al 30 % para 3 y 6 participantes; mTPI y mTPI-2 para 3 de 6</translation>
    </message>
    <message>
        <source>Logistic regression: the example of Neuenschwander et al. 2008</source>
        <translation>Regresión logística: el ejemplo de Neuenschwander et al. 2008</translation>
    </message>
    <message>
        <source>Lowest of the platelet counts 160, 60, 18, 90 and 80 after 5 Mar 2018</source>
        <translation>Mínimo de los recuentos de plaquetas 160, 60, 18, 90 y 80 después del 5 mar 2018</translation>
    </message>
    <message>
        <source>May 02-01 (with a DLT) and 02-02 (evaluable) be replaced</source>
        <translation>Si 02-01 (con una DLT) y 02-02 (evaluable) pueden sustituirse</translation>
    </message>
    <message>
        <source>Mean activity given in cohorts 1 and 2</source>
        <translation>Actividad media administrada en las cohortes 1 y 2</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Numbers with point and comma, refusals, a value below its limit</source>
        <translation>Números con punto y coma, rechazos, un valor por debajo de su límite</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Operation (OQ)</source>
        <translation>Operación (OQ)</translation>
    </message>
    <message>
        <source>Pages without number, cut-off, digest or the mark of made-up participants</source>
        <translation>Páginas sin número, corte, huella o la marca de participantes ficticios</translation>
    </message>
    <message>
        <source>Participants of cohort 2 by event, and 02-01 at its highest grade</source>
        <translation>Participantes de la cohorte 2 por acontecimiento, y 02-01 con su grado máximo</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Performance (PQ)</source>
        <translation>Rendimiento (PQ)</translation>
    </message>
    <message>
        <source>Performed by: name, signature, date</source>
        <translation>Realizado por: nombre, firma, fecha</translation>
    </message>
    <message>
        <source>Places taken in cohort 2, and whether one more may be dosed</source>
        <translation>Plazas ocupadas en la cohorte 2, y si puede tratarse a uno más</translation>
    </message>
    <message>
        <source>Platelets that fall to grade 4: what is offered, what is recorded</source>
        <translation>Plaquetas que bajan a grado 4: qué se ofrece, qué se registra</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Qualification of this installation</source>
        <translation>Cualificación de esta instalación</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>REGISTRO</translation>
    </message>
    <message>
        <source>Range of platelets on 31 Dec 2017 and on 1 Jan 2018, when another one began</source>
        <translation>Intervalo de plaquetas el 31 dic 2017 y el 1 ene 2018, cuando empezó otro</translation>
    </message>
    <message>
        <source>Reasons for a grade that is there and for an action that is not</source>
        <translation>Motivos de un grado que está y de una medida que no</translation>
    </message>
    <message>
        <source>Req.</source>
        <translation>Req.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Requirements and where they are proven</source>
        <translation>Requisitos y dónde se demuestran</translation>
    </message>
    <message>
        <source>Response suggested for a fall of M-protein by 45 %, beside the recorded one</source>
        <translation>Respuesta sugerida ante un descenso de la proteína M del 45 %, junto a la registrada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reviewed by: name, signature, date</source>
        <translation>Revisado por: nombre, firma, fecha</translation>
    </message>
    <message>
        <source>Rolling six with 0 to 2 DLTs and pending participants (! waits)</source>
        <translation>Rolling six con 0 a 2 DLT y participantes pendientes (! espera)</translation>
    </message>
    <message>
        <source>SHA-256 of an exported report, of the file and on record</source>
        <translation>SHA-256 de un informe exportado, del archivo y registrado</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF, of the file and in the audit trail</source>
        <translation>SHA-256 del PDF, del archivo y en el registro de auditoría</translation>
    </message>
    <message>
        <source>Settings of a study file, read back</source>
        <translation>Ajustes de un archivo del estudio, leídos de nuevo</translation>
    </message>
    <message>
        <source>States of cohort 2, and DLTs among the evaluable of cohorts 1 and 2</source>
        <translation>Estados de la cohorte 2 y DLT entre los evaluables de las cohortes 1 y 2</translation>
    </message>
    <message>
        <source>THIS INSTALLATION FAILED. Do not use it for a study until it is mended.</source>
        <translation>ESTA INSTALACIÓN HA FALLADO. No la use para un estudio hasta que se corrija.</translation>
    </message>
    <message>
        <source>TITE-CRM: the worked example of ten participants followed in part</source>
        <translation>TITE-CRM: el ejemplo resuelto de diez participantes seguidos en parte</translation>
    </message>
    <message>
        <source>Tests of the program (folder tests)</source>
        <translation>Pruebas del programa (carpeta tests)</translation>
    </message>
    <message>
        <source>The PDF laid out again from the file, and one with a byte more</source>
        <translation>El PDF compuesto de nuevo desde el archivo, y otro con un byte más</translation>
    </message>
    <message>
        <source>The bytes of two reports on the same records</source>
        <translation>Los bytes de dos informes sobre los mismos registros</translation>
    </message>
    <message>
        <source>The casebook of 02-01: id, dose, event, and of others 02-02, Sepsis</source>
        <translation>El cuaderno de 02-01: id, dosis, acontecimiento, y de otros 02-02, Sepsis</translation>
    </message>
    <message>
        <source>The cohort made from a recommended regimen, and from a stop</source>
        <translation>La cohorte creada de una pauta recomendada, y de una parada</translation>
    </message>
    <message>
        <source>The exported tables, counted (the voided event is left out)</source>
        <translation>Las tablas exportadas, contadas (se omite el acontecimiento anulado)</translation>
    </message>
    <message>
        <source>The form of the sepsis of 02-02: 02-02, Sepsis, and of others 02-01, Nausea</source>
        <translation>El formulario de la sepsis de 02-02: 02-02, Sepsis, y de otros 02-01, Nausea</translation>
    </message>
    <message>
        <source>The numbered steps of “Your first study in ten minutes”</source>
        <translation>Los pasos numerados de «Su primer estudio en diez minutos»</translation>
    </message>
    <message>
        <source>The record could not be written ({cause}).</source>
        <translation>No se pudo escribir el registro ({cause}).</translation>
    </message>
    <message>
        <source>The safety summary at the cut-off of 15 Aug 2018</source>
        <translation>El resumen de seguridad en el corte del 15 ago 2018</translation>
    </message>
    <message>
        <source>The study closed and opened again</source>
        <translation>El estudio cerrado y abierto de nuevo</translation>
    </message>
    <message>
        <source>The window: opened, a study made, saved, exported and read back</source>
        <translation>La ventana: abierta, un estudio creado, guardado, exportado y leído de nuevo</translation>
    </message>
    <message>
        <source>The workbook of all records, one typed as a formula</source>
        <translation>El libro de todos los registros, uno escrito como fórmula</translation>
    </message>
    <message>
        <source>Three bags of platelets on two days</source>
        <translation>Tres bolsas de plaquetas en dos días</translation>
    </message>
    <message>
        <source>Three deviations in two participants, in the report</source>
        <translation>Tres desviaciones en dos participantes, en el informe</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Two events of CTCAE 5.0 in a study that changed to 6.0</source>
        <translation>Dos acontecimientos de CTCAE 5.0 en un estudio que pasó a 6.0</translation>
    </message>
    <message>
        <source>Type of the pages, embedded and read back</source>
        <translation>Tipografía de las páginas, incrustada y leída de nuevo</translation>
    </message>
    <message>
        <source>Upper ends of the exact 95 % interval: 0/3, 0/4, 0/6, 1/6</source>
        <translation>Extremos superiores del intervalo exacto del 95 %: 0/3, 0/4, 0/6, 1/6</translation>
    </message>
    <message>
        <source>Visits of days 8, 15, 22 and 29 on day 22, with the blood counts of day 9</source>
        <translation>Visitas de los días 8, 15, 22 y 29 el día 22, con los recuentos del día 9</translation>
    </message>
    <message>
        <source>Visits of the proposed schedules whose windows touch</source>
        <translation>Visitas de los calendarios propuestos cuyas ventanas se tocan</translation>
    </message>
    <message>
        <source>What a radiopharmaceutical study with two cohorts begins with</source>
        <translation>Con qué empieza un estudio de radiofármaco con dos cohortes</translation>
    </message>
    <message>
        <source>What is done about it (by hand)</source>
        <translation>Qué se hace al respecto (a mano)</translation>
    </message>
    <message>
        <source>What is known at the end of 22 Jun 2018</source>
        <translation>Lo que se sabe al final del 22 jun 2018</translation>
    </message>
    <message>
        <source>What stops the opening of a cohort without version and approvals</source>
        <translation>Qué impide abrir una cohorte sin versión ni aprobaciones</translation>
    </message>
    <message>
        <source>What the report of the demo study says of its changes, read from the PDF</source>
        <translation>Lo que el informe del estudio de demostración dice de sus cambios, leído del PDF</translation>
    </message>
    <message>
        <source>What waits before the end of a DLT window, with a directive not signed and a query open</source>
        <translation>Lo que espera antes del fin de una ventana de DLT, con una orden sin firmar y una consulta abierta</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Qué se examinó</translation>
    </message>
    <message>
        <source>a source tree: there is no list of digests to compare with</source>
        <translation>un árbol de código fuente: no hay lista de huellas con la que comparar</translation>
    </message>
    <message>
        <source>packaged program</source>
        <translation>programa empaquetado</translation>
    </message>
    <message>
        <source>program run by Python</source>
        <translation>programa ejecutado con Python</translation>
    </message>
    <message>
        <source>{count} files as listed; SHA-256 of the list {digest}</source>
        <translation>{count} archivos según la lista; SHA-256 de la lista {digest}</translation>
    </message>
    <message>
        <source>{count} files differ: {names}</source>
        <translation>{count} archivos difieren: {names}</translation>
    </message>
    <message>
        <source>{folder} cannot be used ({cause}). Choose another folder.</source>
        <translation>No se puede usar {folder} ({cause}). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{name}: a disk of this computer</source>
        <translation>{name}: un disco de este ordenador</translation>
    </message>
    <message>
        <source>{name}: a share; one Dosebook at a time writes to a study there</source>
        <translation>{name}: un recurso compartido; allí solo un Dosebook a la vez escribe en un estudio</translation>
    </message>
    <message>
        <source>{name}: not told by this system</source>
        <translation>{name}: no indicado por este sistema</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{time}, which is before the program was made</source>
        <translation>{time}, que es anterior a la creación del programa</translation>
    </message>
</context>
<context>
    <name>qualify</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Abrir el registro</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>At {folder}, with made-up data only.</source>
        <translation>En {folder}, solo con datos ficticios.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks failed. Do not use this installation for a study until it is mended. The record is {file}</source>
        <translation>Fallaron comprobaciones. No use esta instalación para un estudio hasta que se corrija. El registro es {file}</translation>
    </message>
    <message>
        <source>Every check ended as expected. The record to sign is {file}</source>
        <translation>Todas las comprobaciones terminaron como se esperaba. El registro para firmar es {file}</translation>
    </message>
    <message>
        <source>Folder to qualify, best the one where studies lie</source>
        <translation>Carpeta que se cualifica, mejor la de los estudios</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Qualify this installation</source>
        <translation>Cualificar esta instalación</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>Detenido. No se escribió nada ni queda nada.</translation>
    </message>
    <message>
        <source>Stopping after this check…</source>
        <translation>Deteniendo tras esta comprobación…</translation>
    </message>
    <message>
        <source>The qualification did not come to its end. The last line says why.</source>
        <translation>La cualificación no llegó a su fin. La última línea dice por qué.</translation>
    </message>
    <message>
        <source>This computer has no program for PDF files. The record is saved as {path}.</source>
        <translation>Este ordenador no tiene ningún programa para archivos PDF. El registro está guardado como {path}.</translation>
    </message>
    <message>
        <source>{done} of {total} checks done…</source>
        <translation>{done} de {total} comprobaciones hechas…</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>&amp;Save it as it is</source>
        <translation>&amp;Guardar tal cual</translation>
    </message>
    <message>
        <source>A copy to look at. Nothing can be changed in it.</source>
        <translation>Una copia para ver. En ella no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>A query about this is open already.</source>
        <translation>Ya hay una consulta abierta sobre esto.</translation>
    </message>
    <message>
        <source>Accept as recorded</source>
        <translation>Aceptar tal como consta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>As last time: {reason}</source>
        <translation>Como la última vez: {reason}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Modificado, aún no guardado</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Modificado: {fields}</translation>
    </message>
    <message>
        <source>Choose a record in the list, or begin a new one with Ctrl+N.</source>
        <translation>Elija un registro de la lista o empiece uno nuevo con Ctrl+N.</translation>
    </message>
    <message>
        <source>Cohort created from the recommendation</source>
        <translation>Cohorte creada a partir de la recomendación</translation>
    </message>
    <message>
        <source>Create {cohort}, as planned</source>
        <translation>Crear {cohort}, como prevista</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>First entry into fields that were empty</source>
        <translation>Primera entrada en campos que estaban vacíos</translation>
    </message>
    <message>
        <source>Go to a field of the form first.</source>
        <translation>Vaya antes a un campo del formulario.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>En el formulario</translation>
    </message>
    <message>
        <source>In words, if there is more to say</source>
        <translation>En palabras, si hay algo más que decir</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Keep my entries</source>
        <translation>Conservar mis entradas</translation>
    </message>
    <message>
        <source>Look at what would be entered…</source>
        <translation>Ver qué se introduciría…</translation>
    </message>
    <message>
        <source>Mark as void</source>
        <translation>Marcar como anulado</translation>
    </message>
    <message>
        <source>Mark “{title}” as void? It stays in the audit trail and no longer counts.</source>
        <translation>¿Marcar «{title}» como anulado? Queda en el registro de auditoría y ya no cuenta.</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Nuevo: {kind}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Not saved. {sentence}</source>
        <translation>No guardado. {sentence}</translation>
    </message>
    <message>
        <source>Nothing is saved of this record yet.</source>
        <translation>Aún no se ha guardado nada de este registro.</translation>
    </message>
    <message>
        <source>Nothing was taken over: what may be is filled already.</source>
        <translation>No se tomó nada: lo que se puede tomar ya está relleno.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Motivo en palabras</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Resolved by a change of the record.</source>
        <translation>Resuelta por un cambio del registro.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Guardar y nuevo</translation>
    </message>
    <message>
        <source>Save the changes of “{title}”?</source>
        <translation>¿Guardar los cambios de «{title}»?</translation>
    </message>
    <message>
        <source>Save the record first: a query is about what is in the study file.</source>
        <translation>Guarde antes el registro: una consulta trata de lo que está en el archivo del estudio.</translation>
    </message>
    <message>
        <source>Save with this reason</source>
        <translation>Guardar con este motivo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved meanwhile</source>
        <translation>Guardado entretanto</translation>
    </message>
    <message>
        <source>Saved. By the value: {events}. Is it an adverse event?</source>
        <translation>Guardado. Según el valor: {events}. ¿Es un acontecimiento adverso?</translation>
    </message>
    <message>
        <source>Saved. The recommendation leads to a cohort that does not exist yet.</source>
        <translation>Guardado. La recomendación lleva a una cohorte que aún no existe.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Take the saved record</source>
        <translation>Tomar el registro guardado</translation>
    </message>
    <message>
        <source>Taken over from the record before: {fields}. Compare it with the source.</source>
        <translation>Tomado del registro anterior: {fields}. Compárelo con la fuente.</translation>
    </message>
    <message>
        <source>The cohort goes on: {status}</source>
        <translation>La cohorte continúa: {status}</translation>
    </message>
    <message>
        <source>The query was answered</source>
        <translation>La consulta se respondió</translation>
    </message>
    <message>
        <source>The record before has nothing there.</source>
        <translation>El registro anterior no tiene nada ahí.</translation>
    </message>
    <message>
        <source>The record was changed after these entries were typed. Compare them with the history before you save.</source>
        <translation>El registro se modificó después de escribirse estas entradas. Compárelas con el historial antes de guardar.</translation>
    </message>
    <message>
        <source>There is no record before this one.</source>
        <translation>No hay ningún registro antes de este.</translation>
    </message>
    <message>
        <source>There is no warning and no query at this field.</source>
        <translation>En este campo no hay ninguna advertencia ni consulta.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you were typing. Your entries are still here; when you save, both are shown to choose from.</source>
        <translation>Este registro se modificó en otro lugar mientras usted escribía. Sus entradas siguen aquí; al guardar se muestran ambas para elegir.</translation>
    </message>
    <message>
        <source>Void. It no longer counts and is no longer changed.</source>
        <translation>Anulado. Ya no cuenta y ya no se modifica.</translation>
    </message>
    <message>
        <source>What is to be asked about “{field}”?</source>
        <translation>¿Qué hay que preguntar sobre «{field}»?</translation>
    </message>
    <message>
        <source>What you type could not be kept as a draft on this computer. Save often, and free some space on the disk of your profile.</source>
        <translation>Lo que escribe no se pudo conservar como borrador en este ordenador. Guarde a menudo y libere espacio en el disco de su perfil.</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>¿Por qué se modifica?</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>todo el registro</translation>
    </message>
    <message>
        <source>{sentence}

Why is it right as recorded?</source>
        <translation>{sentence}

¿Por qué es correcto tal como consta?</translation>
    </message>
    <message>
        <source>“{field}” is never copied: only the source can say it.</source>
        <translation>«{field}» nunca se copia: solo la fuente puede decirlo.</translation>
    </message>
</context>
<context>
    <name>regimen</name>
    <message>
        <source>Cohort without number</source>
        <translation>Cohorte sin número</translation>
    </message>
    <message>
        <source>Cohort {number}</source>
        <translation>Cohorte {number}</translation>
    </message>
    <message>
        <source>four weeks apart</source>
        <translation>separadas cuatro semanas</translation>
    </message>
    <message>
        <source>on days {days}</source>
        <translation>en los días {days}</translation>
    </message>
    <message>
        <source>one day apart</source>
        <translation>separadas un día</translation>
    </message>
    <message>
        <source>one week apart</source>
        <translation>separadas una semana</translation>
    </message>
    <message>
        <source>three weeks apart</source>
        <translation>separadas tres semanas</translation>
    </message>
    <message>
        <source>two weeks apart</source>
        <translation>separadas dos semanas</translation>
    </message>
    <message>
        <source>{amount} on day {day}</source>
        <translation>{amount} el día {day}</translation>
    </message>
    <message>
        <source>{days} days apart</source>
        <translation>separadas {days} días</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source> (in brackets {cohort}: {mean_before}, {change} %); planned {planned} {dose} ({planned_before}); given per m² {area} ({area_before}), per kg {kilo} ({kilo_before}, {kilo_change} %); BSA {size} m² ({size_before})</source>
        <translation> (entre paréntesis {cohort}: {mean_before}, {change} %); previsto {planned} {dose} ({planned_before}); recibido por m² {area} ({area_before}), por kg {kilo} ({kilo_before}, {kilo_change} %); SC {size} m² ({size_before})</translation>
    </message>
    <message>
        <source>% of prescribed</source>
        <translation>% de lo prescrito</translation>
    </message>
    <message>
        <source>(date not shown)</source>
        <translation>(fecha no mostrada)</translation>
    </message>
    <message>
        <source>(text not shown)</source>
        <translation>(texto no mostrado)</translation>
    </message>
    <message>
        <source>, the last on {day}</source>
        <translation>, la última el {day}</translation>
    </message>
    <message>
        <source>, {number} not yet judged</source>
        <translation>, {number} aún no valorados</translation>
    </message>
    <message>
        <source>0/{evaluable} is seen in {percent} % of cohorts if one in three has a DLT.</source>
        <translation>0/{evaluable} se observa en el {percent} % de las cohortes si uno de cada tres tiene una DLT.</translation>
    </message>
    <message>
        <source>1 fraction, {total} {unit}</source>
        <translation>1 fracción, {total} {unit}</translation>
    </message>
    <message>
        <source>; and {number} more, listed further on</source>
        <translation>; y {number} más, enumerados más adelante</translation>
    </message>
    <message>
        <source>; planned {planned} {dose}, given {area} per m²; BSA {size} m²</source>
        <translation>; previsto {planned} {dose}, administrado {area} por m²; SC {size} m²</translation>
    </message>
    <message>
        <source>; {number} more under Enrolment and disposition</source>
        <translation>; {number} más en Inclusión y situación</translation>
    </message>
    <message>
        <source>A count whose sign leaves open whether it is below a limit begins and ends no time below it, and is no recovery.</source>
        <translation>Un recuento cuyo signo no dice si está bajo un límite no inicia ni termina un tiempo por debajo, y no es una recuperación.</translation>
    </message>
    <message>
        <source>A dose given over a period counts as its amount times the number of administrations. Where the record does not tell that number (“not countable”), the dose and every total that holds it are left out: –.</source>
        <translation>Una dosis administrada durante un periodo cuenta como su cantidad por el número de administraciones. Si el registro no indica ese número («no contable»), la dosis y todo total que la contenga se omiten: –.</translation>
    </message>
    <message>
        <source>A value with a sign (&lt;, ≤, &gt;, ≥) counts for no more than is certain of it. A median or an end of a range that the signs leave open is given with such a sign, as far as it is certain.</source>
        <translation>Un valor con signo (&lt;, ≤, &gt;, ≥) cuenta solo para lo que es seguro de él. Una mediana o un extremo del intervalo que los signos dejan abierto se da con tal signo, hasta donde es seguro.</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>AST</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Medida adoptada</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activity before use, left over and net</source>
        <translation>Actividad antes del uso, sobrante y neta</translation>
    </message>
    <message>
        <source>Activity in the body by superposition</source>
        <translation>Actividad en el cuerpo por superposición</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Acontecimientos adversos</translation>
    </message>
    <message>
        <source>Adverse events by class and term</source>
        <translation>Acontecimientos adversos por clase y término</translation>
    </message>
    <message>
        <source>Adverse events by highest grade</source>
        <translation>Acontecimientos adversos por grado máximo</translation>
    </message>
    <message>
        <source>Adverse events since then</source>
        <translation>Acontecimientos adversos desde entonces</translation>
    </message>
    <message>
        <source>Adverse events: overview</source>
        <translation>Acontecimientos adversos: resumen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Advice kept, and what was decided</source>
        <translation>Consejos guardados y lo que se decidió</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>After the first fraction</source>
        <translation>Tras la primera fracción</translation>
    </message>
    <message>
        <source>Against the cohort before</source>
        <translation>Frente a la cohorte anterior</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Frente a lo previsto</translation>
    </message>
    <message>
        <source>Against {cohort}, day 1 to the end of the DLT window, not randomised</source>
        <translation>Frente a {cohort}, del día 1 al final de la ventana de DLT, no aleatorizado</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>Edad, años</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>Alkaline phosphatase</source>
        <translation>Fosfatasa alcalina</translation>
    </message>
    <message>
        <source>All adverse events</source>
        <translation>Acontecimientos adversos: todos</translation>
    </message>
    <message>
        <source>All counts, those after support too</source>
        <translation>Todos los recuentos, también tras soporte</translation>
    </message>
    <message>
        <source>All doses</source>
        <translation>Todas las dosis</translation>
    </message>
    <message>
        <source>All events: participants with any grade (with grade 3 or higher)</source>
        <translation>Todos los acontecimientos: participantes con cualquier grado (con grado 3 o superior)</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Todos los formularios</translation>
    </message>
    <message>
        <source>All treated</source>
        <translation>Todos los tratados</translation>
    </message>
    <message>
        <source>All treated participants</source>
        <translation>Todos los participantes tratados</translation>
    </message>
    <message>
        <source>All treated: {treated}, every DLT window has closed{last}; evaluable are {evaluable} of {planned}.</source>
        <translation>Todos tratados: {treated}, todas las ventanas de DLT se han cerrado{last}; evaluables: {evaluable} de {planned}.</translation>
    </message>
    <message>
        <source>All treated: {treated}, every DLT window has closed{last}; not yet judged are {open}.</source>
        <translation>Todos los tratados: {treated}, todas las ventanas de DLT se han cerrado{last}; aún no valorados: {open}.</translation>
    </message>
    <message>
        <source>All {events} recorded events, also those before treatment, by participant and onset.</source>
        <translation>Los {events} acontecimientos registrados, también los previos al tratamiento, por participante e inicio.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>An attribution that names no treatment is to {agent}.</source>
        <translation>Una causalidad que no nombra ningún tratamiento se refiere a {agent}.</translation>
    </message>
    <message>
        <source>An episode is a day with at least one transfusion of the product; unlike products are never added. An adult dose of platelets is one apheresis unit or one pool, a unit of red cells one bag.</source>
        <translation>Un episodio es un día con al menos una transfusión del producto; nunca se suman productos distintos. Una dosis de adulto de plaquetas es una unidad de aféresis o una mezcla, una unidad de hematíes una bolsa.</translation>
    </message>
    <message>
        <source>An illustration, not dosimetry: one compartment without distribution, each fraction leaving at the effective half-life from the moment it is given. It is neither a concentration in serum nor a dose to marrow. {half_life}</source>
        <translation>Una ilustración, no dosimetría: un compartimento sin distribución, del que cada fracción sale con la semivida efectiva desde que se administra. No es una concentración sérica ni una dosis a la médula. {half_life}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered, accepted and closed</source>
        <translation>Respondidas, aceptadas y cerradas</translation>
    </message>
    <message>
        <source>Antibiotic</source>
        <translation>Antibiótico</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Area to infinity, both, mCi·d</source>
        <translation>Área hasta el infinito, ambos, mCi·d</translation>
    </message>
    <message>
        <source>As at the end of the day of the cut-off. The report was made with these open; each leads to its field in the program.</source>
        <translation>Situación al final del día del corte. El informe se generó con esto abierto; cada punto lleva a su campo en el programa.</translation>
    </message>
    <message>
        <source>As it was computed</source>
        <translation>Tal como se calculó</translation>
    </message>
    <message>
        <source>As of {day}. Days late are counted from the last day on which the visit counts.</source>
        <translation>A fecha de {day}. Los días de retraso se cuentan desde el último día en que la visita es válida.</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Tal como se notificó</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Consultado por</translation>
    </message>
    <message>
        <source>Asked last time</source>
        <translation>Solicitado la última vez</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Evaluado</translation>
    </message>
    <message>
        <source>Assessment of each participant</source>
        <translation>Evaluación de cada participante</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>At any time after the first fraction; of those with a value and that limit of its range.</source>
        <translation>En cualquier momento tras la primera fracción; de quienes tienen un valor y ese límite de su intervalo.</translation>
    </message>
    <message>
        <source>At baseline</source>
        <translation>Situación basal</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Causalidad</translation>
    </message>
    <message>
        <source>Attribution, outcome</source>
        <translation>Causalidad, desenlace</translation>
    </message>
    <message>
        <source>Authorised user&apos;s direction: {words}</source>
        <translation>Indicación del usuario autorizado: {words}</translation>
    </message>
    <message>
        <source>Average at once, day 0 to {days}, mCi</source>
        <translation>Promedio, dosis única, día 0 a {days}, mCi</translation>
    </message>
    <message>
        <source>Average split, day 0 to {days}, mCi</source>
        <translation>Promedio, dosis fraccionada, día 0 a {days}, mCi</translation>
    </message>
    <message>
        <source>Averages are the area from the first fraction to day {days} over {days} days. Planned days; computed, not measured.</source>
        <translation>Los promedios son el área desde la primera fracción hasta el día {days} dividida entre {days} días. Días previstos; calculado, no medido.</translation>
    </message>
    <message>
        <source>BSA at fraction 1, m²</source>
        <translation>SC en la fracción 1, m²</translation>
    </message>
    <message>
        <source>BSA typed, from {source}</source>
        <translation>SC introducida, según {source}</translation>
    </message>
    <message>
        <source>BSA, m²</source>
        <translation>SC, m²</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Situación basal</translation>
    </message>
    <message>
        <source>Baseline of the treated participants</source>
        <translation>Situación basal de los participantes tratados</translation>
    </message>
    <message>
        <source>Before this report</source>
        <translation>Antes de este informe</translation>
    </message>
    <message>
        <source>Before use, {unit}</source>
        <translation>Antes del uso, {unit}</translation>
    </message>
    <message>
        <source>Beginning in the next {days} days</source>
        <translation>Empiezan en los próximos {days} días</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Best change of serum M-protein up to the cut-off, %</source>
        <translation>Mejor cambio de la proteína M sérica hasta el corte, %</translation>
    </message>
    <message>
        <source>Best change of serum M-protein, mean, %</source>
        <translation>Mejor cambio de la proteína M sérica, media, %</translation>
    </message>
    <message>
        <source>Best response</source>
        <translation>Mejor respuesta</translation>
    </message>
    <message>
        <source>Best response (IMWG), treated participants</source>
        <translation>Mejor respuesta (IMWG), participantes tratados</translation>
    </message>
    <message>
        <source>Best response and best change before any new anti-myeloma therapy. Change is from the last value on or before the day of the first fraction; below zero is a fall. Each rate says what it contains; none of them is called clinical benefit. All days up to the cut-off count here, and they are not the same in each cohort.</source>
        <translation>Mejor respuesta y mejor cambio antes de cualquier tratamiento nuevo del mieloma. El cambio parte del último valor del día de la primera fracción o anterior; por debajo de cero es un descenso. Cada tasa dice qué contiene; ninguna se llama beneficio clínico. Aquí cuentan todos los días hasta el corte, que no son los mismos en cada cohorte.</translation>
    </message>
    <message>
        <source>Best response and change of M-protein</source>
        <translation>Mejor respuesta y cambio de la proteína M</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <translation>Bilirrubina</translation>
    </message>
    <message>
        <source>Blood counts: lowest and recovery</source>
        <translation>Recuentos sanguíneos: mínimo y recuperación</translation>
    </message>
    <message>
        <source>Blood counts: those after support too</source>
        <translation>Recuentos sanguíneos: también tras soporte</translation>
    </message>
    <message>
        <source>Body size accounts for it: the planned dose is the same, and in both cohorts what was given agrees within 2 % with what was prescribed and, for the body size, with what was planned.</source>
        <translation>El tamaño corporal lo explica: la dosis prevista es la misma y, en ambas cohortes, lo administrado coincide dentro del 2 % con lo prescrito y, para el tamaño corporal, con lo previsto.</translation>
    </message>
    <message>
        <source>Both cohorts over the same days</source>
        <translation>Ambas cohortes en los mismos días</translation>
    </message>
    <message>
        <source>By highest grade, cohort by cohort</source>
        <translation>Por grado máximo, cohorte a cohorte</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Según las reglas</translation>
    </message>
    <message>
        <source>By, on</source>
        <translation>Por, el</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>CONFIDENCIAL</translation>
    </message>
    <message>
        <source>CTCAE term</source>
        <translation>Término CTCAE</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Cause not recorded</source>
        <translation>Causa no registrada</translation>
    </message>
    <message>
        <source>Cells are participants with any grade, in brackets those with grade 3 or higher; each counts once at the highest grade. A dash is nobody.</source>
        <translation>Las celdas son participantes con cualquier grado; entre paréntesis, con grado 3 o superior; cada uno cuenta una vez con el grado máximo. Una raya es ninguno.</translation>
    </message>
    <message>
        <source>Cells are participants with grade 1 or more, in brackets those with grade 3 or more; each counts once in each row.</source>
        <translation>Las celdas son participantes con grado 1 o más; entre paréntesis, con grado 3 o más; cada uno cuenta una vez en cada fila.</translation>
    </message>
    <message>
        <source>Cells are participants; each counts once. A dash is nobody.</source>
        <translation>Las celdas son participantes; cada uno cuenta una vez. Una raya es ninguno.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Chair: printed name and signature</source>
        <translation>Presidencia: nombre en mayúsculas y firma</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Cambio, %</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Changed since the last review</source>
        <translation>Cambios desde la última revisión</translation>
    </message>
    <message>
        <source>Changed, withdrawn and late records</source>
        <translation>Registros modificados, retirados y tardíos</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Cohort ladder. {steps}</source>
        <translation>Escala de cohortes. {steps}</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Cohorts from the lowest to the highest; a square is a participant</source>
        <translation>Cohortes de la más baja a la más alta; un cuadrado es un participante</translation>
    </message>
    <message>
        <source>Compared with what review {number} knew: data to {day}, entry {position} of the audit trail. {summary}</source>
        <translation>Comparado con lo que se sabía en la revisión {number}: datos hasta el {day}, entrada {position} del registro de auditoría. {summary}</translation>
    </message>
    <message>
        <source>Complete: {treated}, every DLT window has closed{last}.</source>
        <translation>Completa: {treated}, todas las ventanas de DLT se han cerrado{last}.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Conflicts of interest declared</source>
        <translation>Conflictos de intereses declarados</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Cómputo</translation>
    </message>
    <message>
        <source>Counts and visits overdue</source>
        <translation>Recuentos y visitas vencidos</translation>
    </message>
    <message>
        <source>Counts of grade 4 among the treated, those after support too: {counts}. Not shown to be over: {open}.</source>
        <translation>Recuentos de grado 4 entre los tratados, también los posteriores a soporte: {counts}. Sin constancia de haberse superado: {open}.</translation>
    </message>
    <message>
        <source>Counts of grade 4 not shown to be over</source>
        <translation>Recuentos de grado 4 sin constancia de haberse superado</translation>
    </message>
    <message>
        <source>Counts received of those expected, by week</source>
        <translation>Recuentos recibidos de los esperados, por semana</translation>
    </message>
    <message>
        <source>Counts stand before percentages. Decimals are rounded once, half away from zero, from unrounded values. Study day 1 is the day of the first fraction; there is no day 0. A participant counts once per line, at the highest grade.</source>
        <translation>Las cifras absolutas preceden a los porcentajes. Los decimales se redondean una vez, con la mitad alejándose de cero, a partir de valores sin redondear. El día 1 del estudio es el de la primera fracción; no hay día 0. Cada participante cuenta una vez por línea, con el grado máximo.</translation>
    </message>
    <message>
        <source>Counts to</source>
        <translation>Cuenta hasta</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>DLT rate</source>
        <translation>Tasa de DLT</translation>
    </message>
    <message>
        <source>DLT window</source>
        <translation>Ventana de DLT</translation>
    </message>
    <message>
        <source>DLT windows still running</source>
        <translation>Ventanas de DLT aún abiertas</translation>
    </message>
    <message>
        <source>DLT? Judged on, by</source>
        <translation>¿DLT? Valorado el, por</translation>
    </message>
    <message>
        <source>DLTs among the evaluable, by cohort</source>
        <translation>DLT entre los evaluables, por cohorte</translation>
    </message>
    <message>
        <source>DMC safety summary {number} ({status})</source>
        <translation>Resumen de seguridad para el DMC {number} ({status})</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>Comprobaciones de datos</translation>
    </message>
    <message>
        <source>Data checks and what is missing</source>
        <translation>Comprobaciones de datos y datos que faltan</translation>
    </message>
    <message>
        <source>Data requested</source>
        <translation>Datos solicitados</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Datos hasta</translation>
    </message>
    <message>
        <source>Data to {day}, entry {position} of the audit trail, head {head}.</source>
        <translation>Datos hasta el {day}, entrada {position} del registro de auditoría, cabecera {head}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day 1 to the end of the DLT window</source>
        <translation>Del día 1 al final de la ventana de DLT</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days below run from a low count to the next that is not low; + marks a time that no later count ended. A recovery is the first of two counts in a row at the limit or above, after the lowest. From the last fraction: its day is day 1.</source>
        <translation>Los días por debajo van de un recuento bajo al siguiente que no lo es; + marca un tiempo que ningún recuento posterior cerró. La recuperación es el primero de dos recuentos seguidos en el límite o por encima, tras el mínimo. Desde la última fracción: su día es el día 1.</translation>
    </message>
    <message>
        <source>Days in hospital: each calendar day from admission to discharge, both included, from the first fraction to the cut-off; a stay that goes on counts to the last day observed.</source>
        <translation>Días en el hospital: cada día natural del ingreso al alta, ambos incluidos, desde la primera fracción hasta el corte; una estancia que sigue cuenta hasta el último día observado.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de retraso</translation>
    </message>
    <message>
        <source>Days since fraction</source>
        <translation>Días desde la fracción</translation>
    </message>
    <message>
        <source>Days since the fraction given last before the onset. Reported: the 24 hours from awareness of the site to the sponsor, then the 7 or 15 days to the authority where something is to be expedited.</source>
        <translation>Días desde la última fracción administrada antes del inicio. Notificado: las 24 horas desde que el centro tuvo conocimiento hasta el promotor, y después los 7 o 15 días hasta la autoridad cuando algo deba notificarse con urgencia.</translation>
    </message>
    <message>
        <source>Days since the last fraction</source>
        <translation>Días desde la última fracción</translation>
    </message>
    <message>
        <source>Days, first to last</source>
        <translation>Días, primera a última</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Fallecimientos</translation>
    </message>
    <message>
        <source>Decision page</source>
        <translation>Página de decisión</translation>
    </message>
    <message>
        <source>Definition of a DLT</source>
        <translation>Definición de DLT</translation>
    </message>
    <message>
        <source>Departures from the plan</source>
        <translation>Desviaciones de lo previsto</translation>
    </message>
    <message>
        <source>Design and cohorts</source>
        <translation>Diseño y cohortes</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Determined by</source>
        <translation>Determinado por</translation>
    </message>
    <message>
        <source>Deviations of treated participants by category</source>
        <translation>Desviaciones de los participantes tratados por categoría</translation>
    </message>
    <message>
        <source>Deviations recorded: {count}. Participants with one: {people}.</source>
        <translation>Desviaciones registradas: {count}. Participantes con alguna: {people}.</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Fallecido</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Falleció el</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Digest (SHA-256) {digest}</source>
        <translation>Huella (SHA-256) {digest}</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Salida prematura</translation>
    </message>
    <message>
        <source>Disease stage</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>Dose axis</source>
        <translation>Eje de dosis</translation>
    </message>
    <message>
        <source>Dose decisions (advice)</source>
        <translation>Decisiones de dosis (consejo)</translation>
    </message>
    <message>
        <source>Dose-limiting toxicity</source>
        <translation>Toxicidad limitante de la dosis</translation>
    </message>
    <message>
        <source>Dosebook {version}</source>
        <translation>Dosebook {version}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Pendiente ahora</translation>
    </message>
    <message>
        <source>Due, not
yet overdue</source>
        <translation>Pendiente, aún
no vencido</translation>
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
        <translation>Cada comprobación pide que una persona lo mire; ninguna cambia una cifra de este informe. Los registros se enumeran en el programa.</translation>
    </message>
    <message>
        <source>Each deviation</source>
        <translation>Cada desviación</translation>
    </message>
    <message>
        <source>Each enrolled participant</source>
        <translation>Cada participante incluido</translation>
    </message>
    <message>
        <source>Each fraction, given or not</source>
        <translation>Cada fracción, administrada o no</translation>
    </message>
    <message>
        <source>Each reading is corrected for decay to the start of the infusion, half-life {days} days. The record of a dosage has six items (10 CFR 35.2063). A fraction without readings is not listed.</source>
        <translation>Cada lectura se corrige por decaimiento al inicio de la perfusión, semivida de {days} días. El registro de una dosis tiene seis elementos (10 CFR 35.2063). Las fracciones sin lecturas no figuran en la lista.</translation>
    </message>
    <message>
        <source>Each treated participant</source>
        <translation>Cada participante tratado</translation>
    </message>
    <message>
        <source>Each treated participant, without counts that support may have raised</source>
        <translation>Cada participante tratado, sin los recuentos que el soporte pueda haber aumentado</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Revisiones anteriores</translation>
    </message>
    <message>
        <source>Effective half-life, days</source>
        <translation>Semivida efectiva, días</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Finalizó el</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Incluidos</translation>
    </message>
    <message>
        <source>Enrolment and disposition</source>
        <translation>Inclusión y situación</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Regla de escalada</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Origen étnico</translation>
    </message>
    <message>
        <source>Evaluable</source>
        <translation>Evaluables</translation>
    </message>
    <message>
        <source>Evaluable: had a DLT, or received all planned fractions (one omitted for toxicity counts), completed the window with a platelet or neutrophil count in the days of the expected nadir, and was judged. Each counts once. Intervals are Clopper-Pearson, two-sided. {assumptions}</source>
        <translation>Evaluable: tuvo una DLT, o recibió todas las fracciones previstas (una omitida por toxicidad cuenta), completó la ventana con un recuento de plaquetas o neutrófilos en los días del nadir esperado, y fue valorado. Cada uno cuenta una vez. Intervalos de Clopper-Pearson, bilaterales. {assumptions}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Events of grade 3 or higher</source>
        <translation>Acontecimientos de grado 3 o superior</translation>
    </message>
    <message>
        <source>Events or doses concerned</source>
        <translation>Acontecimientos o dosis afectados</translation>
    </message>
    <message>
        <source>Events without a grade: {count}, participants with one: {people}, with a severity in words only: {severity}. No count of grades holds them; they may be of any grade.</source>
        <translation>Acontecimientos sin grado: {count}, participantes con alguno: {people}, con una intensidad solo en palabras: {severity}. No entran en ningún cómputo de grados; pueden ser de cualquier grado.</translation>
    </message>
    <message>
        <source>Events: {events}, in {people} treated participants. With one of grade 3 or higher: {grade_3}. With a serious one: {serious}.</source>
        <translation>Acontecimientos: {events}, en {people} participantes tratados. Con alguno de grado 3 o superior: {grade_3}. Con alguno grave: {serious}.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Exact 95 % interval</source>
        <translation>Intervalo exacto del 95 %</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Expected and received by form</source>
        <translation>Esperado y recibido por formulario</translation>
    </message>
    <message>
        <source>Expected is a count each of platelets, neutrophils and haemoglobin in every seven days after the first fraction (week 1: study days 2 to 8) to the end of the DLT window, at most {most} weeks, while somebody is on the study.</source>
        <translation>Se espera un recuento de plaquetas, uno de neutrófilos y uno de hemoglobina cada siete días tras la primera fracción (semana 1: días 2 a 8 del estudio) hasta el final de la ventana de DLT, como máximo {most} semanas, mientras el participante esté en el estudio.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation>Figura {number}</translation>
    </message>
    <message>
        <source>First fraction</source>
        <translation>Primera fracción</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For DLT</source>
        <translation>Para DLT</translation>
    </message>
    <message>
        <source>For body size: the mean total is {area} mCi/m² and {kilo} mCi/kg; every line of the table scales with it in proportion.</source>
        <translation>Según el tamaño corporal: el total medio es {area} mCi/m² y {kilo} mCi/kg; cada línea de la tabla es proporcional a él.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Forms expected and received</source>
        <translation>Formularios esperados y recibidos</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>Fractionated against single dosing (illustration)</source>
        <translation>Administración fraccionada frente a única (ilustración)</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fracciones</translation>
    </message>
    <message>
        <source>Fractions given</source>
        <translation>Fracciones administradas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administrado</translation>
    </message>
    <message>
        <source>Given against prescribed, %</source>
        <translation>Administrado frente a prescrito, %</translation>
    </message>
    <message>
        <source>Given against the cohort before, %</source>
        <translation>Administrado frente a la cohorte anterior, %</translation>
    </message>
    <message>
        <source>Given in fraction {number}, {unit}</source>
        <translation>Administrado en la fracción {number}, {unit}</translation>
    </message>
    <message>
        <source>Given of planned dose, %</source>
        <translation>Administrado de la dosis prevista, %</translation>
    </message>
    <message>
        <source>Given per kg against the cohort before, %</source>
        <translation>Administrado por kg frente a la cohorte anterior, %</translation>
    </message>
    <message>
        <source>Given per kg, {unit}/kg</source>
        <translation>Administrado por kg, {unit}/kg</translation>
    </message>
    <message>
        <source>Given per m²</source>
        <translation>Administrado por m²</translation>
    </message>
    <message>
        <source>Given per m², {unit}/m²</source>
        <translation>Administrado por m², {unit}/m²</translation>
    </message>
    <message>
        <source>Given, MBq</source>
        <translation>Administrado, MBq</translation>
    </message>
    <message>
        <source>Given, mCi</source>
        <translation>Administrado, mCi</translation>
    </message>
    <message>
        <source>Given, {unit}</source>
        <translation>Administrado, {unit}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Grade 0 is within the limits of grade 1. Tests in which nobody reached grade 1 are left out. A dash is nobody.</source>
        <translation>El grado 0 está dentro de los límites del grado 1. Se omiten las pruebas en las que nadie alcanzó el grado 1. Una raya es ninguno.</translation>
    </message>
    <message>
        <source>Grade 1–2</source>
        <translation>Grado 1–2</translation>
    </message>
    <message>
        <source>Grade 3</source>
        <translation>Grado 3</translation>
    </message>
    <message>
        <source>Grade 3 or more after the first fraction: {told}.</source>
        <translation>Grado 3 o más tras la primera fracción: {told}.</translation>
    </message>
    <message>
        <source>Grade 4</source>
        <translation>Grado 4</translation>
    </message>
    <message>
        <source>Grade 4 not recovered</source>
        <translation>Grado 4 no recuperado</translation>
    </message>
    <message>
        <source>Grade 4 since study day</source>
        <translation>Grado 4 desde el día del estudio</translation>
    </message>
    <message>
        <source>Grade 5</source>
        <translation>Grado 5</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Grado {grade}</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Graduación</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Growth factor</source>
        <translation>Factor de crecimiento</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>Cabecera del registro de auditoría</translation>
    </message>
    <message>
        <source>Highest grade after the first fraction, by test and direction</source>
        <translation>Grado máximo tras la primera fracción, por prueba y dirección</translation>
    </message>
    <message>
        <source>Hospital days</source>
        <translation>Días de hospital</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Cómo leer este informe</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In a difference of light chains the lower one, printed as less than a number, counts as that number.</source>
        <translation>En una diferencia de cadenas ligeras, la más baja, impresa como menor que un número, cuenta como ese número.</translation>
    </message>
    <message>
        <source>In brackets after +: transfusions without an amount, and stays without the dates that count.</source>
        <translation>Entre paréntesis tras +: transfusiones sin cantidad y estancias sin las fechas necesarias.</translation>
    </message>
    <message>
        <source>In brackets beside the lowest: a lower one that support may have raised.</source>
        <translation>Entre paréntesis, junto al mínimo: otro más bajo que el soporte puede haber aumentado.</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>En este informe</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Interrupted: {words}</source>
        <translation>Interrumpido: {words}</translation>
    </message>
    <message>
        <source>Intervals and dose intensity</source>
        <translation>Intervalos e intensidad de dosis</translation>
    </message>
    <message>
        <source>Is the reviewed dose safe and tolerated?</source>
        <translation>¿La dosis revisada es segura y tolerada?</translation>
    </message>
    <message>
        <source>Judged by a person</source>
        <translation>Valorado por una persona</translation>
    </message>
    <message>
        <source>Judged now</source>
        <translation>Valorado ahora</translation>
    </message>
    <message>
        <source>Judged then</source>
        <translation>Valorado entonces</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Riñón</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Laboratory shifts</source>
        <translation>Cambios de grado analítico</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Last count</source>
        <translation>Último recuento</translation>
    </message>
    <message>
        <source>Last count (study day)</source>
        <translation>Último recuento (día del estudio)</translation>
    </message>
    <message>
        <source>Last count, last contact</source>
        <translation>Último recuento, último contacto</translation>
    </message>
    <message>
        <source>Left out as raised: platelets up to {platelets} days after a platelet transfusion ({recovery} for a recovery), haemoglobin up to {red} days after red cells, neutrophils up to {factor} days after a growth factor ({long} after a long-acting one).</source>
        <translation>Omitidos por posible aumento: plaquetas hasta {platelets} días después de una transfusión de plaquetas ({recovery} para una recuperación), hemoglobina hasta {red} días después de hematíes, neutrófilos hasta {factor} días después de un factor de crecimiento ({long} tras uno de acción prolongada).</translation>
    </message>
    <message>
        <source>Left over, {unit}</source>
        <translation>Sobrante, {unit}</translation>
    </message>
    <message>
        <source>Left the study early</source>
        <translation>Dejaron el estudio antes de tiempo</translation>
    </message>
    <message>
        <source>Light chain difference</source>
        <translation>Diferencia de cadenas ligeras</translation>
    </message>
    <message>
        <source>List of queries</source>
        <translation>Lista de consultas</translation>
    </message>
    <message>
        <source>Listed is whoever reached 3 × the upper limit of ALT or AST or 2 × that of bilirubin after the first fraction (FDA, July 2009). Peaks may be of different days.</source>
        <translation>Figura quien alcanzó 3 × el límite superior de ALT o AST o 2 × el de bilirrubina tras la primera fracción (FDA, julio de 2009). Los picos pueden ser de días distintos.</translation>
    </message>
    <message>
        <source>Listing of all adverse events</source>
        <translation>Listado de todos los acontecimientos adversos</translation>
    </message>
    <message>
        <source>Liver values beyond a limit of Hy&apos;s law</source>
        <translation>Valores hepáticos más allá de un límite de la ley de Hy</translation>
    </message>
    <message>
        <source>Liver, kidney and thyroid</source>
        <translation>Hígado, riñón y tiroides</translation>
    </message>
    <message>
        <source>Longest free, days</source>
        <translation>Mayor pausa, días</translation>
    </message>
    <message>
        <source>Longest transfusion-free interval, days: median (range)</source>
        <translation>Mayor intervalo sin transfusión, días: mediana (rango)</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <translation>Anticipación</translation>
    </message>
    <message>
        <source>Lowest (study day)</source>
        <translation>Mínimo (día del estudio)</translation>
    </message>
    <message>
        <source>M-protein over the same days</source>
        <translation>Proteína M en los mismos días</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Mean (range)</source>
        <translation>Media (intervalo)</translation>
    </message>
    <message>
        <source>Mean total per participant</source>
        <translation>Total medio por participante</translation>
    </message>
    <message>
        <source>Meaning: recommendation of the committee</source>
        <translation>Significado: recomendación del comité</translation>
    </message>
    <message>
        <source>Means are over the participants with every part recorded; n is given where that is not all treated.</source>
        <translation>Las medias son de los participantes con todas las partes registradas; se indica n cuando no son todos los tratados.</translation>
    </message>
    <message>
        <source>Measurable by</source>
        <translation>Medible por</translation>
    </message>
    <message>
        <source>Medical monitor</source>
        <translation>Monitor médico</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medicaciones</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Miembros presentes</translation>
    </message>
    <message>
        <source>Members, quorum and conflicts of interest</source>
        <translation>Miembros, quórum y conflictos de intereses</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Met: certain where the records meet the clause whatever is missing; possible where dates, grades, days at a grade or attributions leave it open. The program proposes; only the judgement of a person is counted. In bold: what is not judged, and where the two differ.</source>
        <translation>Cumplida: segura cuando los registros cumplen la cláusula sea lo que sea lo que falte; posible cuando fechas, grados, días en un grado o causalidades lo dejan abierto. El programa propone; solo cuenta la valoración de una persona. En negrita: lo que no está valorado y donde ambos difieren.</translation>
    </message>
    <message>
        <source>Missing and expected forms</source>
        <translation>Formularios que faltan y esperados</translation>
    </message>
    <message>
        <source>Missing and unclear</source>
        <translation>Datos que faltan o dudosos</translation>
    </message>
    <message>
        <source>Missing in the record</source>
        <translation>Falta en el registro</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Más figuras</translation>
    </message>
    <message>
        <source>Most frequent events, and grade 3 or higher</source>
        <translation>Acontecimientos más frecuentes y de grado 3 o superior</translation>
    </message>
    <message>
        <source>Most frequent events: any grade (grade 3 or higher)</source>
        <translation>Acontecimientos más frecuentes: cualquier grado (grado 3 o superior)</translation>
    </message>
    <message>
        <source>Narratives</source>
        <translation>Narrativas</translation>
    </message>
    <message>
        <source>Neither right nor wrong: a day is not known. None of these counts among the data checks or becomes a query.</source>
        <translation>Ni correcto ni erróneo: no se conoce un día. Nada de esto cuenta entre las comprobaciones de datos ni se convierte en consulta.</translation>
    </message>
    <message>
        <source>Net, {unit}</source>
        <translation>Neto, {unit}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New DLTs and changed judgements</source>
        <translation>DLT nuevas y valoraciones cambiadas</translation>
    </message>
    <message>
        <source>New and serious</source>
        <translation>Nuevos y graves</translation>
    </message>
    <message>
        <source>New events: {new}, serious among them: {serious}, participants with one: {people}. New DLTs: {dlts}. Records changed: {changed}, withdrawn: {withdrawn}, entered late: {late}.</source>
        <translation>Acontecimientos nuevos: {new}, graves entre ellos: {serious}, participantes con alguno: {people}. DLT nuevas: {dlts}. Registros modificados: {changed}, retirados: {withdrawn}, tardíos: {late}.</translation>
    </message>
    <message>
        <source>New of grade 3 or higher</source>
        <translation>Nuevos de grado 3 o superior</translation>
    </message>
    <message>
        <source>New records that began after that cut-off are in the tables of this report and not here; nor are dates of the last contact and of confirmation. The reason of each change is in the audit trail.</source>
        <translation>Los registros nuevos que empezaron después de aquel corte están en las tablas de este informe y no aquí; tampoco las fechas del último contacto ni de confirmación. El motivo de cada cambio está en el registro de auditoría.</translation>
    </message>
    <message>
        <source>New, entered late</source>
        <translation>Nuevos, tardíos</translation>
    </message>
    <message>
        <source>New: not known at that cut-off; entered late: dated on or before it, or without a full date, and entered after it. Withdrawn: voided since, or now dated after this cut-off. An event that ended since then has changed.</source>
        <translation>Nuevo: no conocido en aquel corte; introducido con retraso: fechado ese día o antes, o sin fecha completa, e introducido después. Retirado: anulado desde entonces, o con fecha ahora posterior a este corte. Un acontecimiento que terminó desde entonces está modificado.</translation>
    </message>
    <message>
        <source>Newest example</source>
        <translation>Ejemplo más reciente</translation>
    </message>
    <message>
        <source>No TSH and no free T4 after the first fraction was recorded.</source>
        <translation>No se registró TSH ni T4 libre tras la primera fracción.</translation>
    </message>
    <message>
        <source>No activity was recorded for {cohort}, so nothing is illustrated.</source>
        <translation>No se registró actividad de {cohort}, por lo que no se ilustra nada.</translation>
    </message>
    <message>
        <source>No adverse events were recorded in this cohort.</source>
        <translation>No se registraron acontecimientos adversos en esta cohorte.</translation>
    </message>
    <message>
        <source>No adverse events were recorded.</source>
        <translation>No se registró ningún acontecimiento adverso.</translation>
    </message>
    <message>
        <source>No advice was kept up to the cut-off.</source>
        <translation>No se guardó ningún consejo hasta el corte.</translation>
    </message>
    <message>
        <source>No class recorded</source>
        <translation>Sin clase registrada</translation>
    </message>
    <message>
        <source>No clauses of the DLT definition are recorded, so nothing is proposed.</source>
        <translation>No hay cláusulas de la definición de DLT registradas, por lo que no se propone nada.</translation>
    </message>
    <message>
        <source>No cohort was chosen for review, so this page makes no statement about one.</source>
        <translation>No se eligió ninguna cohorte para la revisión, por lo que esta página no se pronuncia sobre ninguna.</translation>
    </message>
    <message>
        <source>No cohorts were recorded.</source>
        <translation>No se registró ninguna cohorte.</translation>
    </message>
    <message>
        <source>No count of grade 4 is open.</source>
        <translation>No hay ningún recuento de grado 4 abierto.</translation>
    </message>
    <message>
        <source>No creatinine and no clearance after the first fraction was recorded.</source>
        <translation>No se registró creatinina ni aclaramiento tras la primera fracción.</translation>
    </message>
    <message>
        <source>No death was recorded.</source>
        <translation>No se registró ningún fallecimiento.</translation>
    </message>
    <message>
        <source>No departure from the plan was recorded.</source>
        <translation>No se registró ninguna desviación de lo previsto.</translation>
    </message>
    <message>
        <source>No deviation was recorded.</source>
        <translation>No se registró ninguna desviación.</translation>
    </message>
    <message>
        <source>No earlier review is recorded, so all of this report is new.</source>
        <translation>No hay ninguna revisión anterior registrada, por lo que todo este informe es nuevo.</translation>
    </message>
    <message>
        <source>No earlier review is recorded.</source>
        <translation>No hay ninguna revisión anterior registrada.</translation>
    </message>
    <message>
        <source>No event of grade 3 or higher was recorded.</source>
        <translation>No se registró ningún acontecimiento de grado 3 o superior.</translation>
    </message>
    <message>
        <source>No event was frequent.</source>
        <translation>Ningún acontecimiento fue frecuente.</translation>
    </message>
    <message>
        <source>No further cohort is planned.</source>
        <translation>No está prevista ninguna otra cohorte.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Sin grado</translation>
    </message>
    <message>
        <source>No graded value of grade 1 or more was recorded after the first fraction.</source>
        <translation>No se registró ningún valor con grado 1 o más tras la primera fracción.</translation>
    </message>
    <message>
        <source>No graded value of grade 1 or more was recorded.</source>
        <translation>No se registró ningún valor con grado 1 o más.</translation>
    </message>
    <message>
        <source>No narrative was entered.</source>
        <translation>No se introdujo ninguna narrativa.</translation>
    </message>
    <message>
        <source>No new DLT, and no earlier judgement was changed.</source>
        <translation>Ninguna DLT nueva y no se cambió ninguna valoración anterior.</translation>
    </message>
    <message>
        <source>No query is open.</source>
        <translation>No hay consultas abiertas.</translation>
    </message>
    <message>
        <source>No query was answered yet.</source>
        <translation>Aún no se ha respondido ninguna consulta.</translation>
    </message>
    <message>
        <source>No regimen is recorded.</source>
        <translation>No hay ninguna pauta registrada.</translation>
    </message>
    <message>
        <source>No related events of grade 3 or higher were recorded.</source>
        <translation>No se registró ningún acontecimiento relacionado de grado 3 o superior.</translation>
    </message>
    <message>
        <source>No rule is recorded.</source>
        <translation>No hay ninguna regla registrada.</translation>
    </message>
    <message>
        <source>No schedule of assessments is recorded, so nothing is known to be missing.</source>
        <translation>No hay calendario de evaluaciones registrado, por lo que no se sabe si falta algo.</translation>
    </message>
    <message>
        <source>No serious events were recorded.</source>
        <translation>No se registró ningún acontecimiento grave.</translation>
    </message>
    <message>
        <source>No stopping rule can be computed; see Dose decisions.</source>
        <translation>No se puede calcular ninguna regla de parada; véase Decisiones de dosis.</translation>
    </message>
    <message>
        <source>No text was entered.</source>
        <translation>No se introdujo ningún texto.</translation>
    </message>
    <message>
        <source>No treated participant has both a transaminase and a bilirubin after the first fraction.</source>
        <translation>Ningún participante tratado tiene a la vez una transaminasa y una bilirrubina tras la primera fracción.</translation>
    </message>
    <message>
        <source>No treatment-emergent event was recorded.</source>
        <translation>No se registró ningún AA surgido durante el tratamiento.</translation>
    </message>
    <message>
        <source>No value after</source>
        <translation>Sin valor posterior</translation>
    </message>
    <message>
        <source>No value after the first fraction was certainly of grade 3 or more.</source>
        <translation>Ningún valor tras la primera fracción fue con certeza de grado 3 o más.</translation>
    </message>
    <message>
        <source>No visit begins in these days.</source>
        <translation>Ninguna visita empieza en estos días.</translation>
    </message>
    <message>
        <source>No whole week of treatment has passed up to the cut-off.</source>
        <translation>No ha transcurrido ninguna semana completa de tratamiento hasta el corte.</translation>
    </message>
    <message>
        <source>No. {number}, digest {digest}</source>
        <translation>N.º {number}, huella {digest}</translation>
    </message>
    <message>
        <source>Nobody is evaluable yet.</source>
        <translation>Aún nadie es evaluable.</translation>
    </message>
    <message>
        <source>Nobody is known to have reached one of these limits.</source>
        <translation>No consta que nadie alcanzara uno de estos límites.</translation>
    </message>
    <message>
        <source>Nobody judged, which the protocol counts as no DLT: {who}.</source>
        <translation>Nadie valoró, lo que el protocolo cuenta como ausencia de DLT: {who}.</translation>
    </message>
    <message>
        <source>Nobody left the study early.</source>
        <translation>Nadie dejó el estudio antes de tiempo.</translation>
    </message>
    <message>
        <source>Nobody was enrolled up to the cut-off.</source>
        <translation>No se incluyó a nadie hasta el corte.</translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation>No se incluyó a nadie.</translation>
    </message>
    <message>
        <source>Nobody was replaced.</source>
        <translation>No se sustituyó a nadie.</translation>
    </message>
    <message>
        <source>Nobody was treated in {cohort}, so there is nothing to compare.</source>
        <translation>Ningún participante fue tratado en {cohort}, por lo que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Nobody was treated up to the cut-off, so no event was counted.</source>
        <translation>Ningún participante fue tratado hasta el corte, por lo que no se contó ningún acontecimiento.</translation>
    </message>
    <message>
        <source>Nobody was treated up to the cut-off, so no response was recorded.</source>
        <translation>Ningún participante fue tratado hasta el corte, por lo que no se registró ninguna respuesta.</translation>
    </message>
    <message>
        <source>Nobody was treated up to the cut-off.</source>
        <translation>Ningún participante fue tratado hasta el corte.</translation>
    </message>
    <message>
        <source>Nobody was treated.</source>
        <translation>Ningún participante fue tratado.</translation>
    </message>
    <message>
        <source>Nobody: all are evaluable and judged.</source>
        <translation>Nadie: todos son evaluables y están valorados.</translation>
    </message>
    <message>
        <source>None concerns this dose, and none is met.</source>
        <translation>Ninguna afecta a esta dosis y ninguna se cumple.</translation>
    </message>
    <message>
        <source>Not complete: {treated}, {pending} pending{days}{judged}.</source>
        <translation>Incompleta: {treated}, {pending} pendientes{days}{judged}.</translation>
    </message>
    <message>
        <source>Not counted as below, though a sign leaves it open: {counts}.</source>
        <translation>No contado por debajo, aunque un signo lo deja abierto: {counts}.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Aún no contados</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Not done,
with a reason</source>
        <translation>No realizado,
con motivo</translation>
    </message>
    <message>
        <source>Not done, with the reason</source>
        <translation>No realizado, con el motivo</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>No evaluables</translation>
    </message>
    <message>
        <source>Not everything: {listed}. The report was made all the same.</source>
        <translation>No todo está listo: {listed}. El informe se generó de todos modos.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún desconocido</translation>
    </message>
    <message>
        <source>Not known, or not as expected</source>
        <translation>No se sabe, o no es lo esperado</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Aún no valorado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Nothing is missing, asked, running, unreported or overdue.</source>
        <translation>No falta nada, ni hay nada por responder, abierto, sin notificar o vencido.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>No hay nada vencido.</translation>
    </message>
    <message>
        <source>Nothing that the committee saw was changed or withdrawn, and nothing was entered late.</source>
        <translation>Nada de lo que vio el comité se modificó o retiró, y nada se introdujo con retraso.</translation>
    </message>
    <message>
        <source>Nothing to look ahead to: the rule ends enrolment.</source>
        <translation>No hay nada que anticipar: la regla termina la inclusión.</translation>
    </message>
    <message>
        <source>Nothing was expected so far.</source>
        <translation>No se esperaba nada hasta ahora.</translation>
    </message>
    <message>
        <source>Nothing was recorded as not done.</source>
        <translation>No se registró nada como no realizado.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Of all records of the kind. These values count as answered; none of them is called missing.</source>
        <translation>De todos los registros de ese tipo. Estos valores cuentan como respondidos; ninguno se considera que falte.</translation>
    </message>
    <message>
        <source>Of the forms that the schedule expects so far {received} were received; overdue: {overdue}.</source>
        <translation>De los formularios que el calendario espera hasta ahora, recibidos: {received}; vencidos: {overdue}.</translation>
    </message>
    <message>
        <source>Of the last {count} answers to each of these warnings, {least} or more were that the value is right as recorded. The study lead decides whether the warning is still of use.</source>
        <translation>De las últimas {count} respuestas a cada una de estas advertencias, {least} o más fueron que el valor es correcto tal como consta. El responsable del estudio decide si la advertencia sigue siendo útil.</translation>
    </message>
    <message>
        <source>Of those with a baseline in a unit that converts; baseline is the last value on or before the day of the first fraction.</source>
        <translation>De quienes tienen valor basal en una unidad convertible; el valor basal es el último en el día de la primera fracción o antes.</translation>
    </message>
    <message>
        <source>On the study</source>
        <translation>En el estudio</translation>
    </message>
    <message>
        <source>On the study at the cut-off</source>
        <translation>En el estudio en el momento del corte</translation>
    </message>
    <message>
        <source>One form is one assessment of one planned visit. Expected: its first day has come. What is never due is left out: screening failed, died, left, or the fraction was never given. Possibly received: a date is only partly known.</source>
        <translation>Un formulario es una evaluación de una visita prevista. Esperado: ha llegado su primer día. Se omite lo que nunca corresponderá: fallo de selección, fallecimiento, salida del estudio o fracción no administrada. Quizá recibido: solo se conoce parte de una fecha.</translation>
    </message>
    <message>
        <source>One more participant has gaps; see Missing and unclear.</source>
        <translation>Otro participante tiene lagunas; véase Datos que faltan o dudosos.</translation>
    </message>
    <message>
        <source>One query is open.</source>
        <translation>Hay una consulta abierta.</translation>
    </message>
    <message>
        <source>One site only: {site}</source>
        <translation>Un solo centro: {site}</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Onset, study day</source>
        <translation>Inicio, día del estudio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Open on {day}: {count}. Days are counted from the day on which it was asked.</source>
        <translation>Abiertas el {day}: {count}. Los días se cuentan desde el día en que se planteó.</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Consultas abiertas</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Other treatment</source>
        <translation>Otro tratamiento</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Outcomes by dose level, the dose given last in bold</source>
        <translation>Resultados por nivel de dosis; en negrita, la última dosis administrada</translation>
    </message>
    <message>
        <source>Outcomes it was given</source>
        <translation>Resultados que recibió</translation>
    </message>
    <message>
        <source>Over is a grade 4 with two counts in a row above its limit after the last one below, neither of which support may have raised. Haemoglobin has no grade 4 in numbers.</source>
        <translation>Se considera superado un grado 4 con dos recuentos seguidos por encima de su límite después del último por debajo, ninguno de los cuales pueda haber aumentado por el soporte. La hemoglobina no tiene grado 4 en cifras.</translation>
    </message>
    <message>
        <source>Over the same days: study day 1 to the end of the DLT window, to the cut-off, death or last contact where that came first. Not randomised: other differences between the cohorts may explain what is seen. Percentages of few participants say little. What has no date counts.</source>
        <translation>En los mismos días: del día 1 del estudio al final de la ventana de DLT, o al corte, el fallecimiento o el último contacto si fue antes. No aleatorizado: otras diferencias entre las cohortes pueden explicar lo observado. Los porcentajes de pocos participantes dicen poco. Lo que no tiene fecha cuenta.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Overdue forms</source>
        <translation>Formularios vencidos</translation>
    </message>
    <message>
        <source>Overdue: {forms}.</source>
        <translation>Vencidos: {forms}.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Participant-days observed</source>
        <translation>Días-participante observados</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Participants and events</source>
        <translation>Participantes y acontecimientos</translation>
    </message>
    <message>
        <source>Participants by CTCAE grade of the last value on or before the day of the first fraction (rows) and by the highest grade after it (columns), as far as a value makes the grade certain.</source>
        <translation>Participantes por grado CTCAE del último valor en el día de la primera fracción o antes (filas) y por el grado máximo después de ella (columnas), en la medida en que un valor determina el grado con certeza.</translation>
    </message>
    <message>
        <source>Participants of the cohort under review</source>
        <translation>Participantes de la cohorte en revisión</translation>
    </message>
    <message>
        <source>Participants whose lowest count was left out: {counts}. The lowest of all counts stand in brackets beside each participant, and under “Blood counts: those after support too”.</source>
        <translation>Participantes cuyo recuento más bajo se omitió: {counts}. El mínimo de todos los recuentos figura entre paréntesis junto a cada participante y en «Recuentos sanguíneos: también tras soporte».</translation>
    </message>
    <message>
        <source>Participants whose window is not known</source>
        <translation>Participantes cuya ventana no se conoce</translation>
    </message>
    <message>
        <source>Participants with at least one</source>
        <translation>Participantes con al menos uno</translation>
    </message>
    <message>
        <source>Participants with at least one (number of deviations)</source>
        <translation>Participantes con al menos una (número de desviaciones)</translation>
    </message>
    <message>
        <source>Participants, of {treated} treated; each counts once at the highest grade.</source>
        <translation>Participantes, de {treated} tratados; cada uno cuenta una vez con el grado máximo.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Peak at once, mCi</source>
        <translation>Pico, dosis única, mCi</translation>
    </message>
    <message>
        <source>Peak split, mCi</source>
        <translation>Pico, dosis fraccionada, mCi</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Per m² and per kg use the body size of the day of each fraction. BSA: {formula}.</source>
        <translation>Por m² y por kg usan el tamaño corporal del día de cada fracción. SC: {formula}.</translation>
    </message>
    <message>
        <source>Phase, indication</source>
        <translation>Fase, indicación</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Planned days</source>
        <translation>Días previstos</translation>
    </message>
    <message>
        <source>Planned next</source>
        <translation>Siguiente prevista</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Previsto el</translation>
    </message>
    <message>
        <source>Planned, {unit}</source>
        <translation>Previsto, {unit}</translation>
    </message>
    <message>
        <source>Platelet transfusion days</source>
        <translation>Días de transfusión de plaquetas</translation>
    </message>
    <message>
        <source>Platelet transfusion days per participant</source>
        <translation>Días de transfusión de plaquetas por participante</translation>
    </message>
    <message>
        <source>Platelets fell below {limit} in {low} treated participants with a count; {recovered} of them recovered without support.</source>
        <translation>Las plaquetas bajaron de {limit} en {low} participantes tratados con recuento; {recovered} de ellos se recuperaron sin soporte.</translation>
    </message>
    <message>
        <source>Platelets: episodes</source>
        <translation>Plaquetas: episodios</translation>
    </message>
    <message>
        <source>Possibly
received</source>
        <translation>Quizá
recibido</translation>
    </message>
    <message>
        <source>Potential cases of Hy&apos;s law: {cases} participants with a transaminase and bilirubin after the first fraction; {treated} were treated.</source>
        <translation>Posibles casos de ley de Hy: {cases} participantes con transaminasa y bilirrubina tras la primera fracción; {treated} fueron tratados.</translation>
    </message>
    <message>
        <source>Prescribed, {unit}</source>
        <translation>Prescrito, {unit}</translation>
    </message>
    <message>
        <source>Prior lines</source>
        <translation>Líneas previas</translation>
    </message>
    <message>
        <source>Prior lines of therapy</source>
        <translation>Líneas de tratamiento previas</translation>
    </message>
    <message>
        <source>Probability of under-dosing, target and over-dosing</source>
        <translation>Probabilidad de infradosificación, objetivo y sobredosificación</translation>
    </message>
    <message>
        <source>Protocol deviations</source>
        <translation>Desviaciones del protocolo</translation>
    </message>
    <message>
        <source>Protocol versions</source>
        <translation>Versiones del protocolo</translation>
    </message>
    <message>
        <source>Protocol, approvals</source>
        <translation>Protocolo, aprobaciones</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Raza</translation>
    </message>
    <message>
        <source>Radiation safety officer: {words}</source>
        <translation>Responsable de protección radiológica: {words}</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, clause, rationale</source>
        <translation>Motivo, cláusula, justificación</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Recommendation of the committee</source>
        <translation>Recomendación del comité</translation>
    </message>
    <message>
        <source>Recommendations, decisions and what was opened</source>
        <translation>Recomendaciones, decisiones y lo que se abrió</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Recorded as given, {unit}</source>
        <translation>Registrado como administrado, {unit}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Red cell transfusion days</source>
        <translation>Días de transfusión de hematíes</translation>
    </message>
    <message>
        <source>Red cell transfusion days per participant</source>
        <translation>Días de transfusión de hematíes por participante</translation>
    </message>
    <message>
        <source>Red cells: episodes</source>
        <translation>Hematíes: episodios</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Pauta</translation>
    </message>
    <message>
        <source>Regimen and number of participants</source>
        <translation>Pauta y número de participantes</translation>
    </message>
    <message>
        <source>Related counts the study agent and every other study treatment; events related to another only: {events}.</source>
        <translation>Relacionados cuenta el fármaco del estudio y cualquier otro tratamiento; acontecimientos relacionados solo con otro: {events}.</translation>
    </message>
    <message>
        <source>Related events of grade 3 or higher</source>
        <translation>Acontecimientos relacionados de grado 3 o superior</translation>
    </message>
    <message>
        <source>Relative dose intensity, %</source>
        <translation>Intensidad de dosis relativa, %</translation>
    </message>
    <message>
        <source>Relative dose intensity: given over the actual duration against planned over the planned duration. A duration runs from the first fraction to one planned interval after the last, and a fraction left out does not shorten it. Cohorts given one fraction are not listed: theirs is the dose alone.</source>
        <translation>Intensidad de dosis relativa: lo administrado en la duración real frente a lo previsto en la duración prevista. La duración va de la primera fracción a un intervalo previsto después de la última, y omitir una fracción no la acorta. Las cohortes con una sola fracción no figuran: la suya es solo la dosis.</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Sustituido por</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Sustituciones</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report seen</source>
        <translation>Informe visto</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Reported cohorts</source>
        <translation>Cohortes del informe</translation>
    </message>
    <message>
        <source>Response and M-protein (exploratory)</source>
        <translation>Respuesta y proteína M (exploratorio)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Reviewed: {cohort}.</source>
        <translation>Revisado: {cohort}.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rule applied</source>
        <translation>Regla aplicada</translation>
    </message>
    <message>
        <source>Rule as typed</source>
        <translation>Regla tal como se escribió</translation>
    </message>
    <message>
        <source>Screen failures: none recorded.</source>
        <translation>Fallos de selección: ninguno registrado.</translation>
    </message>
    <message>
        <source>Screen failures: {count} ({listed}). Last on {date}.</source>
        <translation>Fallos de selección: {count} ({listed}). El último el {date}.</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Serious adverse events</source>
        <translation>Acontecimientos adversos graves</translation>
    </message>
    <message>
        <source>Serious adverse events and deaths</source>
        <translation>Acontecimientos adversos graves y fallecimientos</translation>
    </message>
    <message>
        <source>Serious because</source>
        <translation>Grave porque</translation>
    </message>
    <message>
        <source>Serious events</source>
        <translation>Acontecimientos graves</translation>
    </message>
    <message>
        <source>Serious events not reported in full</source>
        <translation>Acontecimientos graves sin notificar por completo</translation>
    </message>
    <message>
        <source>Serious events: {events}. Participants with one: {people}. Deaths: {died}.</source>
        <translation>Acontecimientos graves: {events}. Participantes con alguno: {people}. Fallecimientos: {died}.</translation>
    </message>
    <message>
        <source>Serum M-protein</source>
        <translation>Proteína M en suero</translation>
    </message>
    <message>
        <source>Several rules side by side</source>
        <translation>Varias reglas en paralelo</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Since the data to {day}. {summary}</source>
        <translation>Desde los datos hasta el {day}. {summary}</translation>
    </message>
    <message>
        <source>Since the first fraction</source>
        <translation>Desde la primera fracción</translation>
    </message>
    <message>
        <source>Since the first fraction {platelets} treated participants had a platelet transfusion, {red_cells} a transfusion of red cells.</source>
        <translation>Desde la primera fracción {platelets} participantes tratados recibieron una transfusión de plaquetas y {red_cells} una de hematíes.</translation>
    </message>
    <message>
        <source>Since the first fraction, first on study day. Antibiotic: or antiviral. A dash under a drug: none is recorded.</source>
        <translation>Desde la primera fracción, el primero el día de estudio. Antibiótico: o antivírico. Un guion bajo un fármaco: no hay ninguno registrado.</translation>
    </message>
    <message>
        <source>Something is missing around {gaps} participants. Checks of single records that find something: {findings}.</source>
        <translation>Falta algo en {gaps} participantes. Comprobaciones de registros individuales con algún hallazgo: {findings}.</translation>
    </message>
    <message>
        <source>Split of at once</source>
        <translation>Fraccionada / dosis única</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Promotor</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stays in hospital</source>
        <translation>Estancias en el hospital</translation>
    </message>
    <message>
        <source>Stopping rules</source>
        <translation>Reglas de parada</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Study day</source>
        <translation>Día del estudio</translation>
    </message>
    <message>
        <source>Study without a title</source>
        <translation>Estudio sin título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation>Tratamiento de soporte</translation>
    </message>
    <message>
        <source>Supportive care by cohort</source>
        <translation>Tratamiento de soporte por cohorte</translation>
    </message>
    <message>
        <source>Supportive care of each treated participant</source>
        <translation>Tratamiento de soporte de cada participante tratado</translation>
    </message>
    <message>
        <source>System organ class, term</source>
        <translation>Clase de órganos y sistemas, término</translation>
    </message>
    <message>
        <source>TSH above its range</source>
        <translation>TSH por encima de su intervalo</translation>
    </message>
    <message>
        <source>TSH below its range</source>
        <translation>TSH por debajo de su intervalo</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabla {number}</translation>
    </message>
    <message>
        <source>Taken out since</source>
        <translation>Suprimido después</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Term (as reported)</source>
        <translation>Término (tal como se notificó)</translation>
    </message>
    <message>
        <source>Terms of at least {least} of {treated} treated participants (a tenth, and at least two). Cells are participants with any grade, in brackets those with grade 3 or higher; each counts once at the highest grade. A dash is nobody.</source>
        <translation>Términos de al menos {least} de {treated} participantes tratados (una décima parte, y al menos dos). Las celdas son participantes con cualquier grado; entre paréntesis, con grado 3 o superior; cada uno cuenta una vez con el grado máximo. Una raya es ninguno.</translation>
    </message>
    <message>
        <source>Terms recorded: {count}. Had by most are {number} of them, each by {people} participants.</source>
        <translation>Términos registrados: {count}. Los más frecuentes son {number} de ellos, cada uno en {people} participantes.</translation>
    </message>
    <message>
        <source>Terms recorded: {count}. The most frequent are {terms}, each in {people} participants.</source>
        <translation>Términos registrados: {count}. Los más frecuentes son {terms}, cada uno en {people} participantes.</translation>
    </message>
    <message>
        <source>Terms recorded: {count}. The most frequent is {terms}, in {people} participants.</source>
        <translation>Términos registrados: {count}. El más frecuente es {terms}, en {people} participantes.</translation>
    </message>
    <message>
        <source>Test, direction</source>
        <translation>Prueba, dirección</translation>
    </message>
    <message>
        <source>Test, grade before</source>
        <translation>Prueba, grado previo</translation>
    </message>
    <message>
        <source>The DLT definition as clauses</source>
        <translation>La definición de DLT como cláusulas</translation>
    </message>
    <message>
        <source>The DLT window runs to {day}, days left: {count}.</source>
        <translation>La ventana de DLT dura hasta el {day}, días restantes: {count}.</translation>
    </message>
    <message>
        <source>The PDF asks for a password, and this is not it.</source>
        <translation>El PDF pide una contraseña, y no es esta.</translation>
    </message>
    <message>
        <source>The PDF asks for a password.</source>
        <translation>El PDF pide una contraseña.</translation>
    </message>
    <message>
        <source>The checks of single records find nothing.</source>
        <translation>Las comprobaciones de registros individuales no encuentran nada.</translation>
    </message>
    <message>
        <source>The clauses propose nothing up to the cut-off.</source>
        <translation>Las cláusulas no proponen nada hasta el corte.</translation>
    </message>
    <message>
        <source>The code holds the digest of what is reported, the last entry of the audit trail that is in it, and the day of the cut-off. Whether a PDF was made from a study file is told by Report, Check a PDF, or by dosebook verify; a digest that agrees is no proof.</source>
        <translation>El código contiene la huella de lo que se informa, la última entrada del registro de auditoría que incluye y el día del corte. Para saber si un PDF se generó a partir de un archivo del estudio use Informe, Comprobar un PDF, o dosebook verify; que la huella coincida no es una prueba.</translation>
    </message>
    <message>
        <source>The committee has met once, on {date}.</source>
        <translation>El comité se ha reunido una vez, el {date}.</translation>
    </message>
    <message>
        <source>The committee has met {number} times; the last meeting was on {date}.</source>
        <translation>El comité se ha reunido {number} veces; la última reunión fue el {date}.</translation>
    </message>
    <message>
        <source>The committee has not met before, as far as recorded.</source>
        <translation>El comité no se ha reunido antes, según consta.</translation>
    </message>
    <message>
        <source>The committee recommended</source>
        <translation>El comité recomendó</translation>
    </message>
    <message>
        <source>The data checks ask about one record of this cohort; see Data checks.</source>
        <translation>Las comprobaciones de datos preguntan por un registro de esta cohorte; véase Comprobaciones de datos.</translation>
    </message>
    <message>
        <source>The data checks ask about this cohort {number} times; see Data checks.</source>
        <translation>Las comprobaciones de datos preguntan por esta cohorte {number} veces; véase Comprobaciones de datos.</translation>
    </message>
    <message>
        <source>The effective half-life is that of the study, {days} days.</source>
        <translation>La semivida efectiva es la del estudio, {days} días.</translation>
    </message>
    <message>
        <source>The effective half-life of the agent is not recorded, so a range is shown.</source>
        <translation>La semivida efectiva del fármaco no está registrada, por lo que se muestra un intervalo.</translation>
    </message>
    <message>
        <source>The file is no PDF that can be read, or it is damaged.</source>
        <translation>El archivo no es un PDF legible o está dañado.</translation>
    </message>
    <message>
        <source>The lowest may be unseen: no count, or none on {gap} days or more in a row, on days {first} to {last} of the DLT window, as far as they have passed. Whoever is below the limit or may have been, is counted in one row.</source>
        <translation>El mínimo puede haber pasado inadvertido: ningún recuento, o ninguno durante {gap} días o más seguidos, en los días {first} a {last} de la ventana de DLT transcurridos. Quien esté o pueda haber estado por debajo del límite se cuenta en una fila.</translation>
    </message>
    <message>
        <source>The mean best change of M-protein was {after} % in {name_after} ({n_after}/{t_after} measurable) and {before} % in {name_before} ({n_before}/{t_before} measurable): {ratio} times as much, a difference of {points} percentage points; the medians were {median_after} and {median_before} %. Over the same days, day 1 to the end of the DLT window: {days_after} and {days_before} participant-days; not randomised.</source>
        <translation>El mejor cambio medio de la proteína M fue de {after} % en {name_after} ({n_after}/{t_after} medibles) y de {before} % en {name_before} ({n_before}/{t_before} medibles): {ratio} veces más, una diferencia de {points} puntos porcentuales; las medianas fueron {median_after} y {median_before} %. En los mismos días, del día 1 al final de la ventana de DLT: {days_after} y {days_before} días-participante; no aleatorizado.</translation>
    </message>
    <message>
        <source>The mean total given fell by {change} %, from {low} {unit} in {before} to {high} {unit} in {after}.</source>
        <translation>El total medio administrado bajó un {change} %, de {low} {unit} en {before} a {high} {unit} en {after}.</translation>
    </message>
    <message>
        <source>The mean total given rose by {change} %, from {low} {unit} in {before} to {high} {unit} in {after}.</source>
        <translation>El total medio administrado subió un {change} %, de {low} {unit} en {before} a {high} {unit} en {after}.</translation>
    </message>
    <message>
        <source>The mean total given stayed within 0.1 %: {low} {unit} in {before} and {high} {unit} in {after}.</source>
        <translation>El total medio administrado se mantuvo dentro del 0,1 %: {low} {unit} en {before} y {high} {unit} en {after}.</translation>
    </message>
    <message>
        <source>The mean total of {cohort}, {total} mCi, in {count} fractions on days {days} as planned, against the same total at once. The area to infinity is the same however a total is split; within a window it is less, and the peak is lower. More area needs more activity.</source>
        <translation>El total medio de {cohort}, {total} mCi, en {count} fracciones los días {days} como estaba previsto, frente al mismo total en dosis única. El área hasta el infinito es la misma se divida como se divida el total; dentro de una ventana es menor, y el pico es más bajo. Más área requiere más actividad.</translation>
    </message>
    <message>
        <source>The notes stand at the end of this table.</source>
        <translation>Las notas están al final de esta tabla.</translation>
    </message>
    <message>
        <source>The number with the value is given where it is not everybody. Age is that at consent; where only the year of birth is recorded it may be one year less.</source>
        <translation>Se indica el número con el valor cuando no son todos. La edad es la del consentimiento; si solo consta el año de nacimiento puede ser un año menos.</translation>
    </message>
    <message>
        <source>The path so far</source>
        <translation>El recorrido hasta ahora</translation>
    </message>
    <message>
        <source>The program finds nothing missing in this cohort.</source>
        <translation>El programa no encuentra que falte nada en esta cohorte.</translation>
    </message>
    <message>
        <source>The program finds nothing missing.</source>
        <translation>El programa no encuentra que falte nada.</translation>
    </message>
    <message>
        <source>The recommendation advises the sponsor; the sponsor&apos;s decision is recorded apart, and a cohort opens only after it.</source>
        <translation>La recomendación asesora al promotor; la decisión del promotor se registra aparte, y una cohorte solo se abre después de ella.</translation>
    </message>
    <message>
        <source>The recommendation of the committee, to tick and to sign.</source>
        <translation>La recomendación del comité, para marcar y firmar.</translation>
    </message>
    <message>
        <source>The report could not be saved as {path} ({reason}). An older file there is unchanged. Make room or choose another folder, then save it again.</source>
        <translation>No se pudo guardar el informe como {path} ({reason}). Si ya había un archivo anterior, no ha cambiado. Libere espacio o elija otra carpeta y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The report could not be saved as {path}: that folder does not exist. Choose another one.</source>
        <translation>No se pudo guardar el informe como {path}: esa carpeta no existe. Elija otra.</translation>
    </message>
    <message>
        <source>The report could not be saved as {path}: the file is open in another program, or you may not write there. Close it there, or choose another name or folder.</source>
        <translation>No se pudo guardar el informe como {path}: el archivo está abierto en otro programa o usted no tiene permiso para escribir ahí. Ciérrelo allí o elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>The report has no section “{name}”. By letter and name there are: {known}.</source>
        <translation>El informe no tiene ningún apartado «{name}». Por letra y nombre existen: {known}.</translation>
    </message>
    <message>
        <source>The rule as a table, the counts of now framed</source>
        <translation>La regla como tabla, con los recuentos actuales enmarcados</translation>
    </message>
    <message>
        <source>The rule as set up</source>
        <translation>La regla tal como se definió</translation>
    </message>
    <message>
        <source>The sponsor decided</source>
        <translation>El promotor decidió</translation>
    </message>
    <message>
        <source>The study has set up none.</source>
        <translation>El estudio no ha definido ninguna.</translation>
    </message>
    <message>
        <source>The study names no days of the expected nadir, so weeks without a count were not looked for.</source>
        <translation>El estudio no indica los días del nadir esperado, por lo que no se buscaron semanas sin recuento.</translation>
    </message>
    <message>
        <source>Then and now, or what came late</source>
        <translation>Antes y ahora, o lo que llegó tarde</translation>
    </message>
    <message>
        <source>There is already a file {path}, and it is no PDF. It was left as it is. Choose another name for the report.</source>
        <translation>Ya existe un archivo {path} y no es un PDF. Se ha dejado como está. Elija otro nombre para el informe.</translation>
    </message>
    <message>
        <source>There is no dosed cohort before the one under review.</source>
        <translation>No hay ninguna cohorte tratada antes de la que está en revisión.</translation>
    </message>
    <message>
        <source>These characters have no shape in the type of this report and are printed as their code points: {codes}.</source>
        <translation>Estos caracteres no tienen forma en la tipografía de este informe y se imprimen con sus puntos de código: {codes}.</translation>
    </message>
    <message>
        <source>This file holds one site&apos;s participants, so cohorts are not compared.</source>
        <translation>Este archivo contiene los participantes de un solo centro, por lo que no se comparan cohortes.</translation>
    </message>
    <message>
        <source>This file holds one site&apos;s participants, so no means of a cohort are given.</source>
        <translation>Este archivo contiene los participantes de un solo centro, por lo que no se dan medias de cohortes.</translation>
    </message>
    <message>
        <source>This file holds the participants of one site only ({site}). Nothing on these pages is a statement about a cohort: the numbers below are those of this site&apos;s participants.</source>
        <translation>Este archivo contiene los participantes de un solo centro ({site}). Nada en estas páginas se refiere a una cohorte: las cifras siguientes son las de los participantes de este centro.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Este centro</translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation>Tiroides</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>To the end of the DLT window, or to the cut-off, death or last contact where that came first. Not randomised.</source>
        <translation>Hasta el final de la ventana de DLT, o hasta el corte, el fallecimiento o el último contacto si fue antes. No aleatorizado.</translation>
    </message>
    <message>
        <source>To the end of the DLT window, or to the cut-off, death, last contact or new therapy where that came first. Not randomised.</source>
        <translation>Hasta el final de la ventana de DLT, o hasta el corte, la muerte, el último contacto o un nuevo tratamiento si fue antes. No aleatorizado.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Transfusion days over the same days</source>
        <translation>Días de transfusión en los mismos días</translation>
    </message>
    <message>
        <source>Transfusion days per participant of {cohort}: {parts}. Over the same days, day 1 to the end of the DLT window: {days} participant-days, {days_before} in earlier cohorts. Not randomised.</source>
        <translation>Días de transfusión por participante de {cohort}: {parts}. En los mismos días, del día 1 al final de la ventana de DLT: {days} días-participante, {days_before} en las cohortes anteriores. No aleatorizado.</translation>
    </message>
    <message>
        <source>Transfusion-free: the longest run of days without platelets or red cells from the first fraction to the cut-off, death or last contact; not told where a transfusion has no full date.</source>
        <translation>Sin transfusión: la racha más larga de días sin plaquetas ni hematíes desde la primera fracción hasta el corte, la muerte o el último contacto; no se indica si una transfusión no tiene fecha completa.</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusiones</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Tratados</translation>
    </message>
    <message>
        <source>Treated at this site</source>
        <translation>Tratados en este centro</translation>
    </message>
    <message>
        <source>Treated in no cohort, so in none of the counts.</source>
        <translation>Tratado fuera de toda cohorte, por lo que no entra en ningún cómputo.</translation>
    </message>
    <message>
        <source>Treated participants</source>
        <translation>Participantes tratados</translation>
    </message>
    <message>
        <source>Treated participants: {treated}, aged {ages}. Prior lines of therapy: {lines}.</source>
        <translation>Participantes tratados: {treated}, edad {ages}. Líneas de tratamiento previas: {lines}.</translation>
    </message>
    <message>
        <source>Treated participants: {treated}. Ended participation by the cut-off: {left}. Died: {died}.</source>
        <translation>Participantes tratados: {treated}. Finalizaron la participación hasta el corte: {left}. Fallecidos: {died}.</translation>
    </message>
    <message>
        <source>Treatment-emergent events</source>
        <translation>AA surgidos durante el tratamiento</translation>
    </message>
    <message>
        <source>Treatment-emergent: began on or after the day of the first fraction, or cannot be told to have begun before it. Related: possible or stronger. Denominators are the treated participants.</source>
        <translation>Surgido durante el tratamiento: empezó el día de la primera fracción o después, o no se puede afirmar que empezara antes. Relacionado: posible o más. Los denominadores son los participantes tratados.</translation>
    </message>
    <message>
        <source>Values missing around participants</source>
        <translation>Valores que faltan en participantes</translation>
    </message>
    <message>
        <source>Values that are recorded as absent</source>
        <translation>Valores registrados como ausentes</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Warnings that are mostly accepted</source>
        <translation>Advertencias que se aceptan casi siempre</translation>
    </message>
    <message>
        <source>Week after the first fraction</source>
        <translation>Semana tras la primera fracción</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a check finds</source>
        <translation>Qué encuentra una comprobación</translation>
    </message>
    <message>
        <source>What cannot be told</source>
        <translation>Lo que no se puede saber</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What has no date, value or unit is not drawn; it stands in the tables.</source>
        <translation>Lo que no tiene fecha, valor o unidad no se dibuja; está en las tablas.</translation>
    </message>
    <message>
        <source>What is assumed stands under Design and cohorts.</source>
        <translation>Los supuestos figuran en Diseño y cohortes.</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Qué se espera</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What the clauses propose, beside what was judged</source>
        <translation>Lo que proponen las cláusulas, junto a lo valorado</translation>
    </message>
    <message>
        <source>What the dates leave open</source>
        <translation>Lo que las fechas dejan abierto</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Qué está pendiente</translation>
    </message>
    <message>
        <source>What was entered up to entry {position} of the audit trail and is certainly or possibly dated on or before {day}. What ends later is printed as ongoing. Records certainly dated later, and left out: {left_out}.</source>
        <translation>Lo introducido hasta la entrada {position} del registro de auditoría y fechado con certeza o quizá el {day} o antes. Lo que termina después se imprime como en curso. Registros con fecha posterior segura, omitidos: {left_out}.</translation>
    </message>
    <message>
        <source>What was planned, prescribed and given</source>
        <translation>Lo previsto, lo prescrito y lo administrado</translation>
    </message>
    <message>
        <source>Where the treated participants stand</source>
        <translation>Situación de los participantes tratados</translation>
    </message>
    <message>
        <source>Whoever died is counted in a line above too.</source>
        <translation>Quien falleció cuenta también en una línea de arriba.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it is open</source>
        <translation>Por qué sigue abierto</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Ventana hasta</translation>
    </message>
    <message>
        <source>With DLT</source>
        <translation>Con DLT</translation>
    </message>
    <message>
        <source>With a graded value</source>
        <translation>Con un valor graduado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Without counts that support may have raised</source>
        <translation>Sin los recuentos que el soporte puede haber aumentado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>a person has to decide first: {reason}</source>
        <translation>antes tiene que decidir una persona: {reason}</translation>
    </message>
    <message>
        <source>adult doses</source>
        <translation>dosis de adulto</translation>
    </message>
    <message>
        <source>adverse events not confirmed</source>
        <translation>acontecimientos adversos no confirmados</translation>
    </message>
    <message>
        <source>after the cut-off</source>
        <translation>después del corte</translation>
    </message>
    <message>
        <source>after the window</source>
        <translation>después de la ventana</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all reported cohorts</source>
        <translation>todas las cohortes del informe</translation>
    </message>
    <message>
        <source>all: {names}</source>
        <translation>todas: {names}</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>cualquier AA</translation>
    </message>
    <message>
        <source>at all</source>
        <translation>en ningún momento</translation>
    </message>
    <message>
        <source>awareness not dated</source>
        <translation>conocimiento sin fecha</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>por debajo de {limit}</translation>
    </message>
    <message>
        <source>below {limit} at any time</source>
        <translation>por debajo de {limit} alguna vez</translation>
    </message>
    <message>
        <source>below {limit}, or may be</source>
        <translation>por debajo de {limit}, o quizá</translation>
    </message>
    <message>
        <source>best change of M-protein mean {mean} %, median {median} % ({measurable} measurable)</source>
        <translation>mejor cambio de la proteína M: media {mean} %, mediana {median} % ({measurable} medibles)</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>cannot tell, by the sign of a value</source>
        <translation>no se puede saber, por el signo de un valor</translation>
    </message>
    <message>
        <source>capped at {area} m²</source>
        <translation>limitada a {area} m²</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>clearance below {limit} mL/min</source>
        <translation>aclaramiento por debajo de {limit} mL/min</translation>
    </message>
    <message>
        <source>closed report for the committee</source>
        <translation>informe cerrado para el comité</translation>
    </message>
    <message>
        <source>cohorts {numbers} only</source>
        <translation>solo cohortes {numbers}</translation>
    </message>
    <message>
        <source>counted from the last fraction, median (range)</source>
        <translation>contado desde la última fracción, mediana (intervalo)</translation>
    </message>
    <message>
        <source>data to {day}</source>
        <translation>datos hasta el {day}</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>día {day}</translation>
    </message>
    <message>
        <source>days below {limit}</source>
        <translation>días por debajo de {limit}</translation>
    </message>
    <message>
        <source>days below {limit}, median (range)</source>
        <translation>días por debajo de {limit}, mediana (intervalo)</translation>
    </message>
    <message>
        <source>days from the lowest to recovery, median (range)</source>
        <translation>días del mínimo a la recuperación, mediana (intervalo)</translation>
    </message>
    <message>
        <source>days in hospital</source>
        <translation>días en el hospital</translation>
    </message>
    <message>
        <source>de-identified, free text cleared</source>
        <translation>sin datos identificativos, texto libre autorizado</translation>
    </message>
    <message>
        <source>de-identified, without free text</source>
        <translation>sin datos identificativos y sin texto libre</translation>
    </message>
    <message>
        <source>digest {digest}</source>
        <translation>huella {digest}</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>introducido con retraso</translation>
    </message>
    <message>
        <source>episodes (transfusion days)</source>
        <translation>episodios (días de transfusión)</translation>
    </message>
    <message>
        <source>episodes per participant</source>
        <translation>episodios por participante</translation>
    </message>
    <message>
        <source>evaluable</source>
        <translation>evaluable</translation>
    </message>
    <message>
        <source>evaluable for DLT</source>
        <translation>evaluables para DLT</translation>
    </message>
    <message>
        <source>evaluable, no DLT</source>
        <translation>evaluable, sin DLT</translation>
    </message>
    <message>
        <source>event not fully assessed by an investigator</source>
        <translation>acontecimiento no evaluado por completo por un investigador</translation>
    </message>
    <message>
        <source>event of grade 3 or higher</source>
        <translation>acontecimiento de grado 3 o superior</translation>
    </message>
    <message>
        <source>event of grade 4 or higher</source>
        <translation>acontecimiento de grado 4 o superior</translation>
    </message>
    <message>
        <source>event that ended study treatment</source>
        <translation>AA que puso fin al tratamiento del estudio</translation>
    </message>
    <message>
        <source>event that reduced or delayed a dose</source>
        <translation>acontecimiento que redujo o retrasó una dosis</translation>
    </message>
    <message>
        <source>event without a grade</source>
        <translation>acontecimiento sin grado</translation>
    </message>
    <message>
        <source>event without a term</source>
        <translation>acontecimiento sin término</translation>
    </message>
    <message>
        <source>extravasation</source>
        <translation>extravasación</translation>
    </message>
    <message>
        <source>fatal event (grade 5)</source>
        <translation>acontecimiento mortal (grado 5)</translation>
    </message>
    <message>
        <source>first on day</source>
        <translation>el primero el día</translation>
    </message>
    <message>
        <source>first transfusion, study day</source>
        <translation>primera transfusión, día del estudio</translation>
    </message>
    <message>
        <source>fraction {number}</source>
        <translation>fracción {number}</translation>
    </message>
    <message>
        <source>fraction {number} given {count}</source>
        <translation>fracción {number} administrada {count}</translation>
    </message>
    <message>
        <source>free T4 below its range</source>
        <translation>T4 libre por debajo de su intervalo</translation>
    </message>
    <message>
        <source>grade 3 or higher</source>
        <translation>grado 3 o superior</translation>
    </message>
    <message>
        <source>grade 4 or higher</source>
        <translation>grado 4 o superior</translation>
    </message>
    <message>
        <source>grade 4, no end recorded</source>
        <translation>grado 4, sin fin registrado</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>grado {grade}</translation>
    </message>
    <message>
        <source>highest, × baseline, median (range)</source>
        <translation>máximo, × basal, mediana (intervalo)</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>en la ventana</translation>
    </message>
    <message>
        <source>it reads back differently; check the disk</source>
        <translation>al leerlo de nuevo es distinto; compruebe el disco</translation>
    </message>
    <message>
        <source>judged yes, although no clause proposes it</source>
        <translation>valorado que sí, aunque ninguna cláusula lo propone</translation>
    </message>
    <message>
        <source>later counts only after support</source>
        <translation>recuentos posteriores solo tras soporte</translation>
    </message>
    <message>
        <source>lowest clearance, mL/min, median (range)</source>
        <translation>aclaramiento mínimo, mL/min, mediana (intervalo)</translation>
    </message>
    <message>
        <source>lowest may be unseen</source>
        <translation>mínimo quizá inadvertido</translation>
    </message>
    <message>
        <source>lowest, median (range)</source>
        <translation>mínimo, mediana (intervalo)</translation>
    </message>
    <message>
        <source>made {time} UTC</source>
        <translation>elaborado el {time} UTC</translation>
    </message>
    <message>
        <source>may be replaced</source>
        <translation>puede sustituirse</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>mean less that of the cohort before, points</source>
        <translation>media menos la de la cohorte anterior, puntos</translation>
    </message>
    <message>
        <source>mean {mean} {unit} given to {measured}</source>
        <translation>media de {mean} {unit} administrada a {measured}</translation>
    </message>
    <message>
        <source>measurable</source>
        <translation>medibles</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>median, %</source>
        <translation>mediana, %</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>never low</source>
        <translation>nunca bajo</translation>
    </message>
    <message>
        <source>no category recorded</source>
        <translation>ninguna categoría registrada</translation>
    </message>
    <message>
        <source>no change of M-protein is measurable</source>
        <translation>no es medible ningún cambio de la proteína M</translation>
    </message>
    <message>
        <source>no cohort chosen</source>
        <translation>ninguna cohorte elegida</translation>
    </message>
    <message>
        <source>no decision recorded</source>
        <translation>ninguna decisión registrada</translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation>sin fin registrado</translation>
    </message>
    <message>
        <source>no reason recorded</source>
        <translation>ningún motivo registrado</translation>
    </message>
    <message>
        <source>no report recorded</source>
        <translation>ninguna notificación registrada</translation>
    </message>
    <message>
        <source>no response recorded</source>
        <translation>ninguna respuesta registrada</translation>
    </message>
    <message>
        <source>no value before</source>
        <translation>sin valor previo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nobody recorded</source>
        <translation>nadie registrado</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>no codificado</translation>
    </message>
    <message>
        <source>not countable</source>
        <translation>no contable</translation>
    </message>
    <message>
        <source>not dosed</source>
        <translation>no tratado</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>no evaluable</translation>
    </message>
    <message>
        <source>not exactly known</source>
        <translation>no se conoce con exactitud</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplida</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>no recuperado</translation>
    </message>
    <message>
        <source>not rounded</source>
        <translation>sin redondear</translation>
    </message>
    <message>
        <source>not to be replaced: {reason}</source>
        <translation>no se sustituye: {reason}</translation>
    </message>
    <message>
        <source>not yet judged</source>
        <translation>aún no valorado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>of these recovered to {limit} or more</source>
        <translation>de ellos, recuperados a {limit} o más</translation>
    </message>
    <message>
        <source>of these, severity in words only</source>
        <translation>de ellos, intensidad solo en palabras</translation>
    </message>
    <message>
        <source>on study day (from the last fraction)</source>
        <translation>en el día del estudio (desde la última fracción)</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 vez</translation>
    </message>
    <message>
        <source>one count above the limit, not yet a second</source>
        <translation>un recuento por encima del límite, falta un segundo</translation>
    </message>
    <message>
        <source>one dose level, {dose} ({axis})</source>
        <translation>un nivel de dosis, {dose} ({axis})</translation>
    </message>
    <message>
        <source>one limit alone</source>
        <translation>un solo límite</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>solo {names}</translation>
    </message>
    <message>
        <source>open report for the sponsor</source>
        <translation>informe abierto para el promotor</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>page {number} of</source>
        <translation>página {number} de</translation>
    </message>
    <message>
        <source>participant-days observed</source>
        <translation>días-participante observados</translation>
    </message>
    <message>
        <source>participants of one site only: {site}</source>
        <translation>participantes de un solo centro: {site}</translation>
    </message>
    <message>
        <source>participants with a count</source>
        <translation>participantes con un recuento</translation>
    </message>
    <message>
        <source>participants with at least one</source>
        <translation>participantes con al menos una</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>pending (days left)</source>
        <translation>pendiente (días restantes)</translation>
    </message>
    <message>
        <source>perhaps in the window</source>
        <translation>quizá en la ventana</translation>
    </message>
    <message>
        <source>platelet transfusion</source>
        <translation>transfusión de plaquetas</translation>
    </message>
    <message>
        <source>platelet transfusion days, in participants</source>
        <translation>días de transfusión de plaquetas, en participantes</translation>
    </message>
    <message>
        <source>potential Hy&apos;s law</source>
        <translation>posible ley de Hy</translation>
    </message>
    <message>
        <source>potential Hy&apos;s law; alkaline phosphatase not known</source>
        <translation>posible ley de Hy; fosfatasa alcalina desconocida</translation>
    </message>
    <message>
        <source>potential Hy&apos;s law; alkaline phosphatase speaks for cholestasis</source>
        <translation>posible ley de Hy; la fosfatasa alcalina apunta a colestasis</translation>
    </message>
    <message>
        <source>prior lines of therapy: {count}</source>
        <translation>líneas de tratamiento previas: {count}</translation>
    </message>
    <message>
        <source>recovered on day</source>
        <translation>recuperado el día</translation>
    </message>
    <message>
        <source>red cell transfusion</source>
        <translation>transfusión de hematíes</translation>
    </message>
    <message>
        <source>red cell transfusion days, in participants</source>
        <translation>días de transfusión de hematíes, en participantes</translation>
    </message>
    <message>
        <source>related event</source>
        <translation>acontecimiento relacionado</translation>
    </message>
    <message>
        <source>related event of grade 3 or higher</source>
        <translation>acontecimiento relacionado de grado 3 o superior</translation>
    </message>
    <message>
        <source>related serious event</source>
        <translation>acontecimiento grave relacionado</translation>
    </message>
    <message>
        <source>related, grade 3 or higher</source>
        <translation>relacionado, grado 3 o superior</translation>
    </message>
    <message>
        <source>rounded to one decimal</source>
        <translation>redondeada a un decimal</translation>
    </message>
    <message>
        <source>rounded to {count} decimals</source>
        <translation>redondeada a {count} decimales</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>serious event</source>
        <translation>acontecimiento grave</translation>
    </message>
    <message>
        <source>serious events not confirmed</source>
        <translation>acontecimientos graves no confirmados</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>site not named</source>
        <translation>centro no indicado</translation>
    </message>
    <message>
        <source>sponsor: {clock}</source>
        <translation>promotor: {clock}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>estancias</translation>
    </message>
    <message>
        <source>study day of the lowest, median (range)</source>
        <translation>día del estudio del mínimo, mediana (intervalo)</translation>
    </message>
    <message>
        <source>synthetic participants</source>
        <translation>participantes ficticios</translation>
    </message>
    <message>
        <source>the Data Monitoring Committee</source>
        <translation>el comité de monitorización de datos (DMC)</translation>
    </message>
    <message>
        <source>the last count is still grade 4</source>
        <translation>el último recuento sigue siendo de grado 4</translation>
    </message>
    <message>
        <source>the last count may be grade 4, by its sign</source>
        <translation>el último recuento puede ser de grado 4, por su signo</translation>
    </message>
    <message>
        <source>the sponsor: conduct, accrual, data quality and pooled safety; nothing of a single cohort or participant</source>
        <translation>el promotor: desarrollo, reclutamiento, calidad de los datos y seguridad agrupada; nada de una sola cohorte ni de un solo participante</translation>
    </message>
    <message>
        <source>times the mean fall of the cohort before</source>
        <translation>veces el descenso medio de la cohorte anterior</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>transfusions not confirmed</source>
        <translation>transfusiones no confirmadas</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>tratados</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>unknown whether in the window</source>
        <translation>se desconoce si en la ventana</translation>
    </message>
    <message>
        <source>with DLT of evaluable: nobody is evaluable yet</source>
        <translation>con DLT de los evaluables: aún nadie es evaluable</translation>
    </message>
    <message>
        <source>with DLT of evaluable; exact two-sided 95 % interval {interval}</source>
        <translation>con DLT de los evaluables; intervalo exacto bilateral del 95 % {interval}</translation>
    </message>
    <message>
        <source>with a TSH</source>
        <translation>con TSH</translation>
    </message>
    <message>
        <source>with a creatinine</source>
        <translation>con creatinina</translation>
    </message>
    <message>
        <source>with a free T4</source>
        <translation>con T4 libre</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{after} beside {before}, over the same days: day 1 to the end of the DLT window, {days_after} and {days_before} participant-days; not randomised.</source>
        <translation>{after} junto a {before}, en los mismos días: del día 1 al final de la ventana de DLT, {days_after} y {days_before} días-participante; no aleatorizado.</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} años</translation>
    </message>
    <message>
        <source>{category} or better</source>
        <translation>{category} o mejor</translation>
    </message>
    <message>
        <source>{category} or better {count}</source>
        <translation>{category} o mejor {count}</translation>
    </message>
    <message>
        <source>{cohorts} and {last} together</source>
        <translation>{cohorts} y {last} juntas</translation>
    </message>
    <message>
        <source>{cohort}
N = {treated}</source>
        <translation>{cohort}
N = {treated}</translation>
    </message>
    <message>
        <source>{cohort} planned, not opened</source>
        <translation>{cohort} prevista, no abierta</translation>
    </message>
    <message>
        <source>{count} fractions, {total} {unit} in all</source>
        <translation>{count} fracciones, {total} {unit} en total</translation>
    </message>
    <message>
        <source>{count} participants</source>
        <translation>{count} participantes</translation>
    </message>
    <message>
        <source>{count} queries are open.</source>
        <translation>Hay {count} consultas abiertas.</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>{count}; exact 95 % interval {interval}; P(rate &gt; {target} %) = {chance} %, uniform prior</source>
        <translation>{count}; intervalo exacto del 95 % {interval}; P(tasa &gt; {target} %) = {chance} %, a priori uniforme</translation>
    </message>
    <message>
        <source>{days} (+{number})</source>
        <translation>{days} (+{number})</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{days} days, counted from the {anchor} (day 1)</source>
        <translation>{days} días, contados desde la {anchor} (día 1)</translation>
    </message>
    <message>
        <source>{days} in {people}</source>
        <translation>{days} en {people}</translation>
    </message>
    <message>
        <source>{days}, of {count}</source>
        <translation>{days}, de {count}</translation>
    </message>
    <message>
        <source>{dlts} of {evaluable} evaluable participants of all reported cohorts had a DLT.</source>
        <translation>{dlts} de {evaluable} participantes evaluables de todas las cohortes del informe tuvieron una DLT.</translation>
    </message>
    <message>
        <source>{dlts}/{evaluable} with DLT</source>
        <translation>{dlts}/{evaluable} con DLT</translation>
    </message>
    <message>
        <source>{dosed} of the {all} cohorts of this report have been dosed.</source>
        <translation>Se han tratado {dosed} de las {all} cohortes de este informe.</translation>
    </message>
    <message>
        <source>{dosed} of {all} planned cohorts have been dosed.</source>
        <translation>Se han tratado {dosed} de las {all} cohortes previstas.</translation>
    </message>
    <message>
        <source>{doses} (+{number})</source>
        <translation>{doses} (+{number})</translation>
    </message>
    <message>
        <source>{earlier}, then {after}: planned {planned_before} and {planned_after} {dose}; given per m² {area_before} and {area_after}, given per kg {kilo_before} and {kilo_after} {unit}/kg ({kilo_change} %); mean BSA {size_before} and {size_after} m².</source>
        <translation>{earlier}, después {after}: previsto {planned_before} y {planned_after} {dose}; administrado por m² {area_before} y {area_after}, administrado por kg {kilo_before} y {kilo_after} {unit}/kg ({kilo_change} %); SC media {size_before} y {size_after} m².</translation>
    </message>
    <message>
        <source>{example} (And {number} more like it.)</source>
        <translation>{example} (Y {number} más como este.)</translation>
    </message>
    <message>
        <source>{form} of {visits}</source>
        <translation>{form} de {visits}</translation>
    </message>
    <message>
        <source>{given} of {planned} given</source>
        <translation>{given} de {planned} administradas</translation>
    </message>
    <message>
        <source>{label} of {record}, on {day}</source>
        <translation>{label} de {record}, el {day}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
    <message>
        <source>{mark} grade, attribution or seriousness not assessed by an investigator, as far as recorded.</source>
        <translation>{mark} grado, causalidad o gravedad no evaluados por un investigador, según consta.</translation>
    </message>
    <message>
        <source>{mark} {what}: none recorded, but not confirmed up to the cut-off: {who}.</source>
        <translation>{mark} {what}: nada registrado, pero sin confirmar hasta el corte: {who}.</translation>
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
        <translation>{multiple} × basal o más</translation>
    </message>
    <message>
        <source>{names} and {count} more visits</source>
        <translation>{names} y {count} visitas más</translation>
    </message>
    <message>
        <source>{name}: {rates}.</source>
        <translation>{name}: {rates}.</translation>
    </message>
    <message>
        <source>{notation} (a dose level, then N for each participant without a DLT, T with one)</source>
        <translation>{notation} (un nivel de dosis y, por participante, N sin DLT o T con DLT)</translation>
    </message>
    <message>
        <source>{number} in {cohort}</source>
        <translation>{number} en {cohort}</translation>
    </message>
    <message>
        <source>{number} more participants have gaps; see Missing and unclear.</source>
        <translation>Otros {number} participantes tienen lagunas; véase Datos que faltan o dudosos.</translation>
    </message>
    <message>
        <source>{number} more under Dose-limiting toxicity.</source>
        <translation>{number} más en Toxicidad limitante de la dosis.</translation>
    </message>
    <message>
        <source>{number} not yet judged</source>
        <translation>{number} aún no valorados</translation>
    </message>
    <message>
        <source>{number} treated in {cohort}, by study day. Dotted lines are fractions, the band is the DLT window. In a course of counts the grounds are grades 2 to 4, and dashed lines are where grades 3 and 4 begin.</source>
        <translation>{number} tratados en {cohort}, por día del estudio. Las líneas de puntos son fracciones; la banda es la ventana de DLT. En una curva de recuentos los fondos son los grados 2 a 4, y las líneas discontinuas marcan dónde empiezan los grados 3 y 4.</translation>
    </message>
    <message>
        <source>{number} visits have something overdue: a row for each participant, with the day and the delay of the one that is longest overdue. The program lists every visit.</source>
        <translation>{number} visitas tienen algo atrasado: una fila por participante, con el día y el retraso de la más atrasada. El programa enumera cada visita.</translation>
    </message>
    <message>
        <source>{participant} (confirmed to {date})</source>
        <translation>{participant} (confirmado hasta {date})</translation>
    </message>
    <message>
        <source>{participant} (never)</source>
        <translation>{participant} (nunca)</translation>
    </message>
    <message>
        <source>{participant} {date}, day {day} ({place}; {cause})</source>
        <translation>{participant} {date}, día {day} ({place}; {cause})</translation>
    </message>
    <message>
        <source>{participant} {term}, day {day}</source>
        <translation>{participant} {term}, día {day}</translation>
    </message>
    <message>
        <source>{participant} {term}, {grade}, day {day}</source>
        <translation>{participant} {term}, {grade}, día {day}</translation>
    </message>
    <message>
        <source>{participant} {why} ({date}, day {day})</source>
        <translation>{participant} {why} ({date}, día {day})</translation>
    </message>
    <message>
        <source>{participant}, days left: {days}</source>
        <translation>{participant}, días restantes: {days}</translation>
    </message>
    <message>
        <source>{participant}: count {count}, contact {contact}</source>
        <translation>{participant}: recuento {count}, contacto {contact}</translation>
    </message>
    <message>
        <source>{participant}: doses, events by grade, support, counts and disease</source>
        <translation>{participant}: dosis, acontecimientos por grado, soporte, recuentos y enfermedad</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file name for the report.</source>
        <translation>{path} es una carpeta. Elija un nombre de archivo para el informe.</translation>
    </message>
    <message>
        <source>{path} is the study that is open here. Choose another name for the report.</source>
        <translation>{path} es el estudio que está abierto aquí. Elija otro nombre para el informe.</translation>
    </message>
    <message>
        <source>{planned} cohorts are planned and {recorded} recorded; the regimen of the next is not recorded.</source>
        <translation>Hay {planned} cohortes previstas y {recorded} registradas; la pauta de la siguiente no está registrada.</translation>
    </message>
    <message>
        <source>{possibly} perhaps after the cut-off, since only part of the date is known ({count_possibly}). {undated} no date recorded ({count_undated}). {unconfirmed} nothing recorded, but nobody confirmed that up to the cut-off.</source>
        <translation>{possibly} quizá después del corte, pues solo se conoce parte de la fecha ({count_possibly}). {undated} sin fecha registrada ({count_undated}). {unconfirmed} nada registrado, pero nadie lo confirmó hasta el corte.</translation>
    </message>
    <message>
        <source>{product} {mean} (earlier cohorts {earlier})</source>
        <translation>{product} {mean} (cohortes anteriores {earlier})</translation>
    </message>
    <message>
        <source>{product} {mean}, fewer than in any earlier cohort ({earlier})</source>
        <translation>{product} {mean}, menos que en cualquier cohorte anterior ({earlier})</translation>
    </message>
    <message>
        <source>{program}, entry {position} of the audit trail</source>
        <translation>{program}, entrada {position} del registro de auditoría</translation>
    </message>
    <message>
        <source>{rule} {limit}, observed {observed}: {state}</source>
        <translation>{rule} {limit}, observado {observed}: {state}</translation>
    </message>
    <message>
        <source>{said} Not yet judged: {number}.</source>
        <translation>{said} Aún no valorados: {number}.</translation>
    </message>
    <message>
        <source>{shown} and {number} more</source>
        <translation>{shown} y {number} más</translation>
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
        <translation>{test}, {unit}: mínimo</translation>
    </message>
    <message>
        <source>{test}, × upper limit (study day)</source>
        <translation>{test}, × límite superior (día del estudio)</translation>
    </message>
    <message>
        <source>{title} (columns {first} to {last} of {count})</source>
        <translation>{title} (columnas {first} a {last} de {count})</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (continuación)</translation>
    </message>
    <message>
        <source>{title}; {total} {unit} in all, {change} %</source>
        <translation>{title}; {total} {unit} en total, {change} %</translation>
    </message>
    <message>
        <source>{treated} treated of {planned} planned</source>
        <translation>{treated} tratados de {planned} previstos</translation>
    </message>
    <message>
        <source>{treated} treated; no number is planned</source>
        <translation>{treated} tratados; no hay un número previsto</translation>
    </message>
    <message>
        <source>{what} {since}.</source>
        <translation>{what} {since}.</translation>
    </message>
    <message>
        <source>{what}. What stood there reads as not recorded in this edition; earlier editions may still show it. Who took it out and why stands in the audit trail.</source>
        <translation>{what}. Lo que figuraba ahí se lee como no registrado en esta edición; las ediciones anteriores pueden mostrarlo aún. Quién lo suprimió y por qué consta en el registro de auditoría.</translation>
    </message>
    <message>
        <source>{what}: not confirmed up to the cut-off: {who}.</source>
        <translation>{what}: sin confirmar hasta el corte: {who}.</translation>
    </message>
    <message>
        <source>{what}: {number_after} in {n_after} of {t_after} participants of {after} ({pd_after} participant-days), {number_before} in {n_before} of {t_before} of {before} ({pd_before} participant-days); not randomised.</source>
        <translation>{what}: {number_after} en {n_after} de {t_after} participantes de {after} ({pd_after} días-participante), {number_before} en {n_before} de {t_before} de {before} ({pd_before} días-participante); no aleatorizado.</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>{who} and {count} more participants</source>
        <translation>{who} y {count} participantes más</translation>
    </message>
</context>
<context>
    <name>report_dialog</name>
    <message>
        <source>&amp;Decision page as slides…</source>
        <translation>Página de &amp;decisión en diapositivas…</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Entradas</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>Id&amp;ioma del informe</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Tables for a spreadsheet…</source>
        <translation>&amp;Tablas para hoja de cálculo…</translation>
    </message>
    <message>
        <source>1 page was handed to the printer.</source>
        <translation>Se envió 1 página a la impresora.</translation>
    </message>
    <message>
        <source>A report is saved and recorded before it is printed, so that every page on paper can be found again.</source>
        <translation>Un informe se guarda y se registra antes de imprimirse, para que cada página en papel pueda volver a encontrarse.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>CSV files in one archive</source>
        <translation>Archivos CSV comprimidos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose another name…</source>
        <translation>Elegir otro nombre…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Co&amp;horts reported</source>
        <translation>Co&amp;hortes del informe</translation>
    </message>
    <message>
        <source>Cohorts reported</source>
        <translation>Cohortes del informe</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Contenido del informe</translation>
    </message>
    <message>
        <source>DMC safety summary</source>
        <translation>Resumen de seguridad para el DMC</translation>
    </message>
    <message>
        <source>DMC safety summary (a copy to look at)</source>
        <translation>Resumen de seguridad para el DMC (una copia para ver)</translation>
    </message>
    <message>
        <source>De-&amp;identified: numbers and study days</source>
        <translation>Sin datos &amp;identificativos: números y días del estudio</translation>
    </message>
    <message>
        <source>Everything entered so far</source>
        <translation>Todo lo introducido hasta ahora</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Para &amp;quién</translation>
    </message>
    <message>
        <source>Free text was read and clea&amp;red</source>
        <translation>Texto libre leído y auto&amp;rizado</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go to this field</source>
        <translation>Ir a este campo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Componiendo el informe</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;úmero</translation>
    </message>
    <message>
        <source>No printer is set up for Dosebook at this computer. The report is saved as {path}; print it from the program that shows PDF files here.</source>
        <translation>No hay ninguna impresora configurada para Dosebook en este ordenador. El informe está guardado como {path}; imprímalo desde el programa que muestra aquí los archivos PDF.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing is open on the day of the cut-off</source>
        <translation>No hay nada abierto el día del corte</translation>
    </message>
    <message>
        <source>Open on the day of the cut-off: {count}</source>
        <translation>Abierto el día del corte: {count}</translation>
    </message>
    <message>
        <source>Open on the day of the cut-off: {count}. The report counts what is open. Save it as final all the same?</source>
        <translation>Abierto el día del corte: {count}. El informe cuenta lo que está abierto. ¿Guardarlo como definitivo de todos modos?</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Abrir el PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Pa&amp;ssword of the PDF</source>
        <translation>Contra&amp;seña del PDF</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Preview, page {page} of {pages}</source>
        <translation>Vista previa, página {page} de {pages}</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Printed on the decision page as typed, and kept with the cut-off.</source>
        <translation>Se imprime en la página de decisión tal como se escribe y se guarda con el corte.</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages}…</source>
        <translation>Imprimiendo la página {page} de {pages}…</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Se detuvo la impresión.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Record what the committee determined…</source>
        <translation>Registrar el dictamen del comité…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation>Informes generados</translation>
    </message>
    <message>
        <source>Save and print…</source>
        <translation>Guardar e imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as final</source>
        <translation>Guardar como definitivo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the slides</source>
        <translation>Guardar las diapositivas</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Guardar las tablas</translation>
    </message>
    <message>
        <source>Saved as {path}: {pages} pages, digest {digest}.</source>
        <translation>Guardado como {path}: {pages} páginas, huella {digest}.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Guardando el informe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>The number of the report is a whole number from 1, or empty.</source>
        <translation>El número del informe es un número entero desde 1, o vacío.</translation>
    </message>
    <message>
        <source>The preview shows earlier choices. It follows in a moment, or at once with F5.</source>
        <translation>La vista previa muestra las opciones anteriores. Se actualiza en un momento, o al instante con F5.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Try it again, or another printer.</source>
        <translation>La impresora no aceptó el informe. Inténtelo de nuevo o con otra impresora.</translation>
    </message>
    <message>
        <source>The report needs a whole date, for example 15 Aug 2018.</source>
        <translation>El informe necesita una fecha completa, por ejemplo 15 ago 2018.</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>El informe no se guardó.</translation>
    </message>
    <message>
        <source>The study was changed since this preview. Refresh it with F5.</source>
        <translation>El estudio ha cambiado desde esta vista previa. Actualícela con F5.</translation>
    </message>
    <message>
        <source>They are printed when they are ready.</source>
        <translation>Se imprimirán cuando estén listas.</translation>
    </message>
    <message>
        <source>This computer has no program for PDF files. The report is saved as {path}.</source>
        <translation>Este ordenador no tiene ningún programa para archivos PDF. El informe está guardado como {path}.</translation>
    </message>
    <message>
        <source>This copy is only to look at: nothing is saved or printed.</source>
        <translation>Esta copia es solo para ver: no se guarda ni se imprime nada.</translation>
    </message>
    <message>
        <source>To {day}, taken {time}</source>
        <translation>Hasta {day}, tomado {time}</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Qué está abierto</translation>
    </message>
    <message>
        <source>Whoever opens the PDF is asked for it. It is kept nowhere: without it the PDF stays closed.</source>
        <translation>Se pide a quien abra el PDF. No se guarda en ninguna parte: sin ella el PDF permanece cerrado.</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>You are asked for a file name when they are ready.</source>
        <translation>Se pedirá un nombre de archivo cuando estén listas.</translation>
    </message>
    <message>
        <source>de-identified</source>
        <translation>sin datos identificativos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>{count} pages were handed to the printer.</source>
        <translation>Se enviaron {count} páginas a la impresora.</translation>
    </message>
    <message>
        <source>{matter}: {count}</source>
        <translation>{matter}: {count}</translation>
    </message>
    <message>
        <source>{name} slides</source>
        <translation>{name} diapositivas</translation>
    </message>
    <message>
        <source>{pages} pages, number {number}. Nothing is recorded yet.</source>
        <translation>{pages} páginas, número {number}. Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>{pages} slides were written to {path}.</source>
        <translation>{pages} diapositivas se escribieron en {path}.</translation>
    </message>
    <message>
        <source>{study} DMC safety summary {number} {status} data to {day}{edition}.pdf</source>
        <translation>{study} resumen de seguridad DMC {number} {status} datos hasta {day}{edition}.pdf</translation>
    </message>
    <message>
        <source>{tables} tables of the report were written to {path}.</source>
        <translation>{tables} tablas del informe se escribieron en {path}.</translation>
    </message>
    <message>
        <source>{title}, page {page}</source>
        <translation>{title}, página {page}</translation>
    </message>
    <message>
        <source>{what}, page {page}: {section}…</source>
        <translation>{what}, página {page}: {section}…</translation>
    </message>
    <message>
        <source>{what}, page {page}…</source>
        <translation>{what}, página {page}…</translation>
    </message>
</context>
<context>
    <name>requirement</name>
    <message>
        <source>3+3 recommends what its published rules say for every path.</source>
        <translation>3+3 recomienda lo que dicen sus reglas publicadas para cada recorrido.</translation>
    </message>
    <message>
        <source>A casebook holds every record of one participant.</source>
        <translation>Un cuaderno de datos contiene todos los registros de un participante.</translation>
    </message>
    <message>
        <source>A clock that was set back is recorded, and the order of entries does not depend on it.</source>
        <translation>Un reloj atrasado queda registrado, y el orden de las entradas no depende de él.</translation>
    </message>
    <message>
        <source>A cohort is not opened without protocol version and approvals on record.</source>
        <translation>Una cohorte no se abre sin versión del protocolo y aprobaciones registradas.</translation>
    </message>
    <message>
        <source>A date is read as it is typed, kept as far as it is known, and never filled up.</source>
        <translation>Una fecha se lee tal como se escribe, se conserva hasta donde se conoce y nunca se completa.</translation>
    </message>
    <message>
        <source>A figure is drawn from the records alone: the page, the report and the saved file show the same.</source>
        <translation>Una figura se dibuja solo de los registros: la página, el informe y el archivo guardado muestran lo mismo.</translation>
    </message>
    <message>
        <source>A grade that does not exist for a CTCAE term cannot be saved with it.</source>
        <translation>Un grado que no existe para un término CTCAE no puede guardarse con él.</translation>
    </message>
    <message>
        <source>A grid of results is saved together; a cell that cannot be read is named and never guessed.</source>
        <translation>Una cuadrícula de resultados se guarda junta; una celda que no puede leerse se nombra y nunca se adivina.</translation>
    </message>
    <message>
        <source>A laboratory value is graded by the CTCAE version of the study, or said to be open.</source>
        <translation>Un valor analítico se gradúa según la versión de la CTCAE del estudio, o se dice que queda abierto.</translation>
    </message>
    <message>
        <source>A new study begins with a set-up that a person reads; until somebody confirms it, every report says so.</source>
        <translation>Un estudio nuevo empieza con una configuración que lee una persona; hasta que alguien la confirme, cada informe lo dice.</translation>
    </message>
    <message>
        <source>A number is read with either decimal sign, and refused where it could mean two things; a measured value keeps what the laboratory printed.</source>
        <translation>Un número se lee con cualquiera de los signos decimales y se rechaza si puede significar dos cosas; un valor medido conserva lo que imprimió el laboratorio.</translation>
    </message>
    <message>
        <source>A participant counts once per event at the highest grade; the treated are the denominator.</source>
        <translation>Un participante cuenta una vez por acontecimiento con el grado máximo; los tratados son el denominador.</translation>
    </message>
    <message>
        <source>A proposed schedule of assessments asks for nothing twice within one window.</source>
        <translation>Un calendario de evaluaciones propuesto no pide nada dos veces en una misma ventana.</translation>
    </message>
    <message>
        <source>A protocol&apos;s own decision table is read cell by cell and asked as it is written.</source>
        <translation>La tabla de decisión propia de un protocolo se lee celda a celda y se consulta tal como está escrita.</translation>
    </message>
    <message>
        <source>A query stays open until it is answered; an accepted finding is silent until it changes.</source>
        <translation>Una consulta sigue abierta hasta que se responde; un hallazgo aceptado calla hasta que cambia.</translation>
    </message>
    <message>
        <source>A report for support can be read first and holds nothing that somebody entered.</source>
        <translation>Un informe de asistencia puede leerse antes y no contiene nada que alguien introdujera.</translation>
    </message>
    <message>
        <source>A report knows what happened up to its cut-off and nothing later.</source>
        <translation>Un informe sabe lo que ocurrió hasta su corte y nada posterior.</translation>
    </message>
    <message>
        <source>A report that is exported is on record with the digest of its file.</source>
        <translation>Un informe exportado queda registrado con la huella de su archivo.</translation>
    </message>
    <message>
        <source>A report without identities has study days in place of dates, and no free text that nobody cleared.</source>
        <translation>Un informe sin identidades tiene días de estudio en vez de fechas, y ningún texto libre que nadie haya revisado.</translation>
    </message>
    <message>
        <source>A study of a newer version is refused unchanged, with a sentence that says what to do.</source>
        <translation>Un estudio de una versión más nueva se rechaza sin cambios, con una frase que dice qué hacer.</translation>
    </message>
    <message>
        <source>A study of every released version opens, after a verified copy, with all its records.</source>
        <translation>Un estudio de cualquier versión publicada se abre, tras una copia verificada, con todos sus registros.</translation>
    </message>
    <message>
        <source>A study that was altered outside Dosebook is refused or named as such.</source>
        <translation>Un estudio alterado fuera de Dosebook se rechaza o se señala como tal.</translation>
    </message>
    <message>
        <source>A table is imported whole or not at all, each rejected cell named with its reason.</source>
        <translation>Una tabla se importa entera o no se importa, con cada celda rechazada indicada con su motivo.</translation>
    </message>
    <message>
        <source>A value that must not be kept is taken out by a recorded act, and the trail stays whole.</source>
        <translation>Un valor que no debe conservarse se suprime mediante un acto registrado, y el registro de auditoría sigue íntegro.</translation>
    </message>
    <message>
        <source>An activity is read in the unit that is typed; 1 mCi is 37 MBq everywhere.</source>
        <translation>Una actividad se lee en la unidad escrita; 1 mCi es 37 MBq en todas partes.</translation>
    </message>
    <message>
        <source>An installation is proven on the spot, and a failure of any check is told as one.</source>
        <translation>Una instalación se demuestra en el lugar, y el fallo de una comprobación se dice como tal.</translation>
    </message>
    <message>
        <source>BOIN, Keyboard, mTPI and mTPI-2 decide as their published tables for every count.</source>
        <translation>BOIN, Keyboard, mTPI y mTPI-2 deciden como sus tablas publicadas para cada recuento.</translation>
    </message>
    <message>
        <source>Backups are verified when they are made and can be put in place again.</source>
        <translation>Las copias de seguridad se verifican al hacerse y pueden volver a ponerse en su lugar.</translation>
    </message>
    <message>
        <source>Bayesian logistic regression with overdose control gives the published posterior.</source>
        <translation>La regresión logística bayesiana con control de sobredosificación da la distribución a posteriori publicada.</translation>
    </message>
    <message>
        <source>Body surface area is computed by the formula that the study names.</source>
        <translation>La superficie corporal se calcula con la fórmula que indica el estudio.</translation>
    </message>
    <message>
        <source>CRM and TITE-CRM give the published estimates and dose.</source>
        <translation>CRM y TITE-CRM dan las estimaciones y la dosis publicadas.</translation>
    </message>
    <message>
        <source>Departures from the protocol are counted by category and participant, and each is listed.</source>
        <translation>Las desviaciones del protocolo se cuentan por categoría y participante, y se enumera cada una.</translation>
    </message>
    <message>
        <source>Each field says what belongs there and where it is found, with an example that it takes and its CDISC name or why it has none.</source>
        <translation>Cada campo dice qué va en él y dónde se encuentra, con un ejemplo que acepta y su nombre CDISC o por qué no tiene.</translation>
    </message>
    <message>
        <source>Each treated participant is evaluable, with a DLT, pending, not yet judged or not evaluable, by one rule everywhere.</source>
        <translation>Cada participante tratado es evaluable, con DLT, pendiente, aún no valorado o no evaluable, según una misma regla en todas partes.</translation>
    </message>
    <message>
        <source>Events that results suggest are offered with term, grade and days; all that is judged is left to people.</source>
        <translation>Los acontecimientos que sugieren los resultados se ofrecen con término, grado y días; lo que se valora queda para las personas.</translation>
    </message>
    <message>
        <source>Every page says its study, cut-off, number and digest, and whether people are made up.</source>
        <translation>Cada página indica su estudio, corte, número y huella, y si las personas son ficticias.</translation>
    </message>
    <message>
        <source>Exposure is what was given, summed per participant and per cohort.</source>
        <translation>La exposición es lo administrado, sumado por participante y por cohorte.</translation>
    </message>
    <message>
        <source>Lowest counts, days below a limit and recovery are told with and without support.</source>
        <translation>Los recuentos mínimos, los días por debajo de un límite y la recuperación se indican con y sin soporte.</translation>
    </message>
    <message>
        <source>Nobody with a DLT is replaced; who may be replaced is said with the reason.</source>
        <translation>Nadie con una DLT se sustituye; quién puede sustituirse se dice con el motivo.</translation>
    </message>
    <message>
        <source>Nothing is deleted: a wrong record is voided and stays on record.</source>
        <translation>No se borra nada: un registro erróneo se anula y queda registrado.</translation>
    </message>
    <message>
        <source>On a full disk a save is refused in a sentence, and goes through once there is space.</source>
        <translation>Con el disco lleno, un guardado se rechaza con una frase y se realiza en cuanto hay espacio.</translation>
    </message>
    <message>
        <source>One program at a time writes to a study; the second one says who has it.</source>
        <translation>Un solo programa a la vez escribe en un estudio; el segundo dice quién lo tiene.</translation>
    </message>
    <message>
        <source>Rates carry their exact two-sided 95 % interval.</source>
        <translation>Las tasas llevan su intervalo exacto bilateral del 95 %.</translation>
    </message>
    <message>
        <source>Readings of activity are corrected for decay to the start of the infusion.</source>
        <translation>Las lecturas de actividad se corrigen por decaimiento al inicio de la perfusión.</translation>
    </message>
    <message>
        <source>Rolling six decides as published, with participants pending.</source>
        <translation>Rolling six decide como se publicó, con participantes pendientes.</translation>
    </message>
    <message>
        <source>Simulated designs give the exact characteristics within the error that is stated.</source>
        <translation>Los diseños simulados dan las características exactas dentro del error que se indica.</translation>
    </message>
    <message>
        <source>The CTCAE term of an event is found among the first by what people type.</source>
        <translation>El término CTCAE de un acontecimiento se encuentra entre los primeros por lo que la gente escribe.</translation>
    </message>
    <message>
        <source>The DLT definition proposes candidates; only a person gives the judgement.</source>
        <translation>La definición de DLT propone candidatos; solo una persona da la valoración.</translation>
    </message>
    <message>
        <source>The DLT window begins and ends on the days that the study defines.</source>
        <translation>La ventana de DLT empieza y termina en los días que define el estudio.</translation>
    </message>
    <message>
        <source>The IMWG category is suggested beside the investigator&apos;s, and confirmed by the next one.</source>
        <translation>La categoría IMWG se sugiere junto a la del investigador y la confirma la siguiente.</translation>
    </message>
    <message>
        <source>The advice on the next dose is shown beside what people decide, and decides nothing.</source>
        <translation>El consejo sobre la siguiente dosis se muestra junto a lo que deciden las personas, y no decide nada.</translation>
    </message>
    <message>
        <source>The audit trail keeps who, when, old value, new value and, for a change, the reason.</source>
        <translation>El registro de auditoría guarda quién, cuándo, valor antiguo, valor nuevo y, en un cambio, el motivo.</translation>
    </message>
    <message>
        <source>The change of M-protein counts from the last value before dosing to the best after it.</source>
        <translation>El cambio de la proteína M se cuenta del último valor antes del tratamiento al mejor después.</translation>
    </message>
    <message>
        <source>The clocks of serious events run 24 hours to the sponsor, and 7 or 15 days to the authority.</source>
        <translation>Los plazos de los acontecimientos graves son de 24 horas al promotor y de 7 o 15 días a la autoridad.</translation>
    </message>
    <message>
        <source>The export holds every record and value with its dictionary, and nothing that runs.</source>
        <translation>La exportación contiene todos los registros y valores con su diccionario, y nada que se ejecute.</translation>
    </message>
    <message>
        <source>The form of a serious event holds that event and nobody else&apos;s data.</source>
        <translation>El formulario de un acontecimiento grave contiene ese acontecimiento y datos de nadie más.</translation>
    </message>
    <message>
        <source>The log holds no value that somebody entered.</source>
        <translation>El registro de errores no contiene ningún valor que alguien introdujera.</translation>
    </message>
    <message>
        <source>The next cohort has the regimen that the committee recommended, and stays planned until it may open.</source>
        <translation>La siguiente cohorte tiene la pauta que recomendó el comité, y sigue prevista hasta que pueda abrirse.</translation>
    </message>
    <message>
        <source>The normal range of a value is that of its laboratory on its day, or said to be unknown.</source>
        <translation>El intervalo normal de un valor es el de su laboratorio en su día, o se dice que es desconocido.</translation>
    </message>
    <message>
        <source>The program opens no connection to any network.</source>
        <translation>El programa no abre ninguna conexión a ninguna red.</translation>
    </message>
    <message>
        <source>The same records at the same cut-off give the same pages, byte for byte.</source>
        <translation>Los mismos registros con el mismo corte dan las mismas páginas, byte a byte.</translation>
    </message>
    <message>
        <source>The study can be read as it stood at every entry of its audit trail.</source>
        <translation>El estudio puede leerse tal como estaba en cada entrada de su registro de auditoría.</translation>
    </message>
    <message>
        <source>The window opens, leads through its pages by keys, and saves what is typed.</source>
        <translation>La ventana se abre, lleva por sus páginas con teclas y guarda lo que se escribe.</translation>
    </message>
    <message>
        <source>Transfusions are counted in days and in adult doses, each product apart.</source>
        <translation>Las transfusiones se cuentan en días y en dosis de adulto, cada producto aparte.</translation>
    </message>
    <message>
        <source>Two ids that look the same are one participant, and the second is refused.</source>
        <translation>Dos ID de igual aspecto son un solo participante, y el segundo se rechaza.</translation>
    </message>
    <message>
        <source>What changed since the last review is told: new, changed, withdrawn.</source>
        <translation>Se indica lo que cambió desde la última revisión: nuevo, modificado, retirado.</translation>
    </message>
    <message>
        <source>What is being typed is kept for its owner and offered after a crash.</source>
        <translation>Lo que se está escribiendo se conserva para su autor y se ofrece tras un fallo.</translation>
    </message>
    <message>
        <source>What is impossible, missing or odd in a record is said at its field in a sentence.</source>
        <translation>Lo imposible, lo que falta o lo extraño de un registro se dice junto a su campo en una frase.</translation>
    </message>
    <message>
        <source>What waits for a person is listed with the clock that ends first at the top, and leads to its field.</source>
        <translation>Lo que espera a una persona se enumera con el plazo que vence antes arriba, y lleva a su campo.</translation>
    </message>
    <message>
        <source>What was shown as saved is there after the program was killed.</source>
        <translation>Lo que se mostró como guardado está ahí después de una interrupción forzada del programa.</translation>
    </message>
    <message>
        <source>Whatever was typed is printed as typed, whole, and never as a command to the printer.</source>
        <translation>Lo escrito se imprime tal como se escribió, entero, y nunca como una orden para la impresora.</translation>
    </message>
    <message>
        <source>When a study changes its CTCAE version, terms are mapped or asked for, and nothing is graded anew.</source>
        <translation>Cuando un estudio cambia su versión de la CTCAE, los términos se trasladan o se preguntan, y nada se gradúa de nuevo.</translation>
    </message>
    <message>
        <source>Whether a PDF came from a study file is proven by laying it out again.</source>
        <translation>Si un PDF procede de un archivo del estudio se demuestra componiéndolo de nuevo.</translation>
    </message>
    <message>
        <source>Whether the next participant may be dosed is said with the reason and from which day.</source>
        <translation>Si puede tratarse al siguiente participante se dice con el motivo y desde qué día.</translation>
    </message>
    <message>
        <source>Which visit of whom is due, overdue or done follows from the schedule and the records, and is never set by hand.</source>
        <translation>Qué visita de quién está pendiente, vencida o hecha se deduce del calendario y los registros, y nunca se fija a mano.</translation>
    </message>
    <message>
        <source>Whoever follows the manual comes from an empty computer to a first report in ten minutes.</source>
        <translation>Quien sigue el manual pasa de un equipo vacío a un primer informe en diez minutos.</translation>
    </message>
    <message>
        <source>Why a value is absent is recorded and told apart from what nobody has entered; a value outranks a reason.</source>
        <translation>Por qué falta un valor se registra y se distingue de lo que nadie ha introducido; un valor prevalece sobre un motivo.</translation>
    </message>
    <message>
        <source>Window, commands and reports speak English, German, French or Spanish; what is recorded does not depend on it.</source>
        <translation>La ventana, las órdenes y los informes hablan inglés, alemán, francés o español; lo registrado no depende de ello.</translation>
    </message>
</context>
<context>
    <name>sae</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>Plazo de 24 horas</translation>
    </message>
    <message>
        <source>7- or 15-day clock</source>
        <translation>Plazo de 7 o 15 días</translation>
    </message>
    <message>
        <source>Cohort and regimen</source>
        <translation>Cohorte y pauta</translation>
    </message>
    <message>
        <source>Days since the last fraction</source>
        <translation>Días desde la última fracción</translation>
    </message>
    <message>
        <source>Everything recorded, since the onset is not known.</source>
        <translation>Todo lo registrado, pues el inicio no se conoce.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {before} days before the onset to {after} days after it.</source>
        <translation>Del {first} al {last}: de {before} días antes del inicio a {after} días después.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {before} days before the onset to {after} days after the end.</source>
        <translation>Del {first} al {last}: de {before} días antes del inicio a {after} días después del fin.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigador</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medicaciones</translation>
    </message>
    <message>
        <source>Medications and transfusions</source>
        <translation>Medicaciones y transfusiones</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narrativa</translation>
    </message>
    <message>
        <source>No fraction was given.</source>
        <translation>No se administró ninguna fracción.</translation>
    </message>
    <message>
        <source>No medication is recorded in this time.</source>
        <translation>No hay ninguna medicación registrada en este tiempo.</translation>
    </message>
    <message>
        <source>No narrative was entered.</source>
        <translation>No se introdujo ninguna narrativa.</translation>
    </message>
    <message>
        <source>No result is recorded in this time.</source>
        <translation>No hay ningún resultado registrado en este tiempo.</translation>
    </message>
    <message>
        <source>No transfusion is recorded in this time.</source>
        <translation>No hay ninguna transfusión registrada en este tiempo.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Relevant results</source>
        <translation>Resultados relevantes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Sent to the sponsor</source>
        <translation>Enviado al promotor</translation>
    </message>
    <message>
        <source>Serious adverse event</source>
        <translation>Acontecimiento adverso grave</translation>
    </message>
    <message>
        <source>Serious adverse event, {id}: {term}, {version}</source>
        <translation>Acontecimiento adverso grave, {id}: {term}, {version}</translation>
    </message>
    <message>
        <source>Site became aware</source>
        <translation>Conocimiento por el centro</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Promotor</translation>
    </message>
    <message>
        <source>Study treatment</source>
        <translation>Tratamiento del estudio</translation>
    </message>
    <message>
        <source>There are reports of several events: {terms}. Say which by its term.</source>
        <translation>Hay notificaciones de varios acontecimientos: {terms}. Indique cuál por su término.</translation>
    </message>
    <message>
        <source>There is no such SAE report in this study.</source>
        <translation>En este estudio no hay esa notificación de AAG.</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusiones</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What this version adds: {news}</source>
        <translation>Qué añade esta versión: {news}</translation>
    </message>
    <message>
        <source>done in time, was due {due}</source>
        <translation>hecho a tiempo, plazo {due}</translation>
    </message>
    <message>
        <source>done {time} late, was due {due}</source>
        <translation>hecho con {time} de retraso, plazo {due}</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>plazo {due}</translation>
    </message>
    <message>
        <source>due {due}, late by {time}</source>
        <translation>plazo {due}, {time} de retraso</translation>
    </message>
    <message>
        <source>due {due}, today</source>
        <translation>plazo {due}, hoy</translation>
    </message>
    <message>
        <source>due {due}, {time} left</source>
        <translation>plazo {due}, quedan {time}</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>nothing to be expedited</source>
        <translation>nada que notificar con urgencia</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>version not recorded</source>
        <translation>versión no registrada</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
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
        <translation>{date} (día {number} del estudio)</translation>
    </message>
    <message>
        <source>{days} days from the day on which the sponsor gets the report</source>
        <translation>{days} días desde el día en que el promotor recibe la notificación</translation>
    </message>
    <message>
        <source>{days} days unless expected or unrelated: {clock}</source>
        <translation>{days} días salvo que sea esperado o no relacionado: {clock}</translation>
    </message>
    <message>
        <source>{days} days: {clock}</source>
        <translation>{days} días: {clock}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} de retraso</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>A copy to look at: nothing can be saved</source>
        <translation>Una copia para ver: no se puede guardar nada</translation>
    </message>
    <message>
        <source>Could not save. Your entries are kept.</source>
        <translation>No se pudo guardar. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>Could not save: disk full. Your entries are kept.</source>
        <translation>No se pudo guardar: disco lleno. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>Could not save: the file was moved. Your entries are kept.</source>
        <translation>No se pudo guardar: el archivo se movió. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>Could not save: the study was taken over. Your entries are kept.</source>
        <translation>No se pudo guardar: se tomó el control del estudio. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The disk failed. Save again: nothing is saved twice.</source>
        <translation>El disco falló. Vuelva a guardar: nada se guarda dos veces.</translation>
    </message>
</context>
<context>
    <name>set_up</name>
    <message>
        <source>&amp;Add the {count} clauses of the set-up, so that the program points to possible DLTs</source>
        <translation>&amp;Añadir las {count} cláusulas de la configuración, para que el programa señale posibles DLT</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Create now</source>
        <translation>&amp;Crear ahora</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>All of it can be changed later on the pages Study, Cohorts, Schedule and DLT definition. The first cohort is opened on its form once its approvals are there.</source>
        <translation>Todo puede cambiarse después en las páginas Estudio, Cohortes, Calendario y Definición de DLT. La primera cohorte se abre en su formulario cuando estén sus aprobaciones.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Cohort {number} has no dose.</source>
        <translation>La cohorte {number} no tiene dosis.</translation>
    </message>
    <message>
        <source>Cohort {number}, {column}</source>
        <translation>Cohorte {number}, {column}</translation>
    </message>
    <message>
        <source>Cohort {number}: a cohort has 1 to {most} fractions.</source>
        <translation>Cohorte {number}: una cohorte tiene de 1 a {most} fracciones.</translation>
    </message>
    <message>
        <source>Cohort {number}: say how many days the fractions are apart.</source>
        <translation>Cohorte {number}: indique cuántos días separan las fracciones.</translation>
    </message>
    <message>
        <source>Cohort {number}: the dose is 0.</source>
        <translation>Cohorte {number}: la dosis es 0.</translation>
    </message>
    <message>
        <source>DLT definition with {count} clauses, each to be checked and changed</source>
        <translation>Definición de DLT con {count} cláusulas; compruebe y adapte cada una</translation>
    </message>
    <message>
        <source>DLT window: {days} days</source>
        <translation>Ventana de DLT: {days} días</translation>
    </message>
    <message>
        <source>Days apart</source>
        <translation>Días entre ellas</translation>
    </message>
    <message>
        <source>Dose of a fraction</source>
        <translation>Dosis de una fracción</translation>
    </message>
    <message>
        <source>Enter at most {most} cohorts here.</source>
        <translation>Introduzca aquí como máximo {most} cohortes.</translation>
    </message>
    <message>
        <source>Escalation rule: {rule}</source>
        <translation>Regla de escalada: {rule}</translation>
    </message>
    <message>
        <source>Events are graded by {version}</source>
        <translation>Los acontecimientos se gradúan según {version}</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fracciones</translation>
    </message>
    <message>
        <source>It tells which visit of whom is due or overdue. Begin with the one that is nearest to the protocol; each visit can be changed later on the page Schedule.</source>
        <translation>Dice qué visita de quién está pendiente o vencida. Empiece con el más parecido al protocolo; cada visita puede cambiarse después en la página Calendario.</translation>
    </message>
    <message>
        <source>No cohorts yet; they are entered on the page Cohorts.</source>
        <translation>Aún no hay cohortes; se introducen en la página Cohortes.</translation>
    </message>
    <message>
        <source>None yet; it is entered on the page Schedule</source>
        <translation>Ninguno aún; se introduce en la página Calendario</translation>
    </message>
    <message>
        <source>One line for each dose level of the protocol, the lowest first. Leave the lines empty to enter the cohorts later; unequal fractions are entered on the page Cohorts.</source>
        <translation>Una línea por cada nivel de dosis del protocolo, el más bajo primero. Deje las líneas vacías para introducir las cohortes más tarde; las fracciones desiguales se introducen en la página Cohortes.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Planned cohorts</source>
        <translation>Cohortes previstas</translation>
    </message>
    <message>
        <source>Schedule of assessments</source>
        <translation>Calendario de evaluaciones</translation>
    </message>
    <message>
        <source>Schedule of {count} visits, each to be checked and changed</source>
        <translation>Calendario de {count} visitas, cada una por revisar y cambiar</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Still open; it can be filled in later</source>
        <translation>Aún abierto; puede rellenarse más tarde</translation>
    </message>
    <message>
        <source>The study and its file</source>
        <translation>El estudio y su archivo</translation>
    </message>
    <message>
        <source>The study begins with</source>
        <translation>El estudio empieza con</translation>
    </message>
    <message>
        <source>Visits of this schedule</source>
        <translation>Visitas de este calendario</translation>
    </message>
    <message>
        <source>“{label}” is empty.</source>
        <translation>«{label}» está vacío.</translation>
    </message>
</context>
<context>
    <name>soc</name>
    <message>
        <source>Blood and lymphatic system disorders</source>
        <translation>Trastornos de la sangre y del sistema linfático</translation>
    </message>
    <message>
        <source>Cardiac disorders</source>
        <translation>Trastornos del corazón</translation>
    </message>
    <message>
        <source>Congenital, familial and genetic disorders</source>
        <translation>Trastornos congénitos, familiares y genéticos</translation>
    </message>
    <message>
        <source>Ear and labyrinth disorders</source>
        <translation>Trastornos del oído y del laberinto</translation>
    </message>
    <message>
        <source>Endocrine disorders</source>
        <translation>Trastornos del sistema endocrino</translation>
    </message>
    <message>
        <source>Eye disorders</source>
        <translation>Trastornos de los ojos</translation>
    </message>
    <message>
        <source>Gastrointestinal disorders</source>
        <translation>Trastornos digestivos</translation>
    </message>
    <message>
        <source>General disorders and administration site conditions</source>
        <translation>Trastornos generales y en el lugar de administración</translation>
    </message>
    <message>
        <source>Hepatobiliary disorders</source>
        <translation>Trastornos del hígado y vías biliares</translation>
    </message>
    <message>
        <source>Immune system disorders</source>
        <translation>Trastornos del sistema inmunitario</translation>
    </message>
    <message>
        <source>Infections and infestations</source>
        <translation>Infecciones y parasitosis</translation>
    </message>
    <message>
        <source>Injury, poisoning and procedural complications</source>
        <translation>Lesiones, intoxicaciones y complicaciones de procedimientos</translation>
    </message>
    <message>
        <source>Investigations</source>
        <translation>Resultados de pruebas</translation>
    </message>
    <message>
        <source>Metabolism and nutrition disorders</source>
        <translation>Trastornos del metabolismo y de la nutrición</translation>
    </message>
    <message>
        <source>Musculoskeletal and connective tissue disorders</source>
        <translation>Trastornos de músculos, esqueleto y tejido conjuntivo</translation>
    </message>
    <message>
        <source>Neoplasms benign, malignant and unspecified (incl cysts and polyps)</source>
        <translation>Tumores benignos, malignos y no especificados (incl. quistes y pólipos)</translation>
    </message>
    <message>
        <source>Nervous system disorders</source>
        <translation>Trastornos del sistema nervioso</translation>
    </message>
    <message>
        <source>Pregnancy, puerperium and perinatal conditions</source>
        <translation>Embarazo, puerperio y periodo perinatal</translation>
    </message>
    <message>
        <source>Psychiatric disorders</source>
        <translation>Trastornos psíquicos</translation>
    </message>
    <message>
        <source>Renal and urinary disorders</source>
        <translation>Trastornos de riñones y vías urinarias</translation>
    </message>
    <message>
        <source>Reproductive system and breast disorders</source>
        <translation>Trastornos de los órganos genitales y la mama</translation>
    </message>
    <message>
        <source>Respiratory, thoracic and mediastinal disorders</source>
        <translation>Trastornos respiratorios, torácicos y mediastínicos</translation>
    </message>
    <message>
        <source>Skin and subcutaneous tissue disorders</source>
        <translation>Trastornos de la piel y del tejido subcutáneo</translation>
    </message>
    <message>
        <source>Social circumstances</source>
        <translation>Circunstancias sociales</translation>
    </message>
    <message>
        <source>Surgical and medical procedures</source>
        <translation>Intervenciones quirúrgicas y médicas</translation>
    </message>
    <message>
        <source>The names of the system organ classes are our own translation of the CTCAE&apos;s, not an official one. The terms stay English, as the CTCAE has them.</source>
        <translation>Los nombres de las clases de órganos y sistemas son nuestra propia traducción de los de la CTCAE, no oficial. Los términos siguen en inglés, como en la CTCAE.</translation>
    </message>
    <message>
        <source>Vascular disorders</source>
        <translation>Trastornos de los vasos</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>&amp;New study…</source>
        <translation>Estudio &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>&amp;Abrir estudio…</translation>
    </message>
    <message>
        <source>Dose-escalation trials, from the form to the committee&apos;s page. Version {version}</source>
        <translation>Ensayos de escalada de dosis, del formulario a la página del comité. Versión {version}</translation>
    </message>
    <message>
        <source>Dosebook</source>
        <translation>Dosebook</translation>
    </message>
    <message>
        <source>No study was opened on this computer yet. The tour shows the demo study in ten steps.</source>
        <translation>Aún no se ha abierto ningún estudio en este equipo. El recorrido muestra el estudio de demostración en diez pasos.</translation>
    </message>
    <message>
        <source>Not found there any more</source>
        <translation>Ya no se encuentra ahí</translation>
    </message>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>Abrir el estudio de &amp;demostración</translation>
    </message>
    <message>
        <source>Open {study}</source>
        <translation>Abrir {study}</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Estudios recientes</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove {study} from the list</source>
        <translation>Quitar {study} de la lista</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>A change of saved data needs a reason of at least 3 characters. Nothing was saved. {kept}</source>
        <translation>Modificar datos guardados necesita un motivo de al menos 3 caracteres. No se guardó nada. {kept}</translation>
    </message>
    <message>
        <source>A copy of {file} did not pass its check, so it is not shown. Try again when nobody saves in it; if that does not help, restore a backup.</source>
        <translation>Una copia de {file} no superó su comprobación, por lo que no se muestra. Inténtelo de nuevo cuando nadie guarde en él; si no sirve, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a record that is not there.</source>
        <translation>Una fila de {table} se refiere a un registro que no existe.</translation>
    </message>
    <message>
        <source>A study with made-up participants stays marked as such. Nothing was saved. Create a new study for real participants.</source>
        <translation>Un estudio con participantes ficticios queda marcado como tal. No se guardó nada. Cree un estudio nuevo para participantes reales.</translation>
    </message>
    <message>
        <source>A value of ledger row {seq} is missing without a recorded redaction ({field}).</source>
        <translation>Falta un valor de la fila {seq} del libro de auditoría sin supresión documentada ({field}).</translation>
    </message>
    <message>
        <source>A value of ledger row {seq} was altered ({field}).</source>
        <translation>Se alteró un valor de la fila {seq} del libro de auditoría ({field}).</translation>
    </message>
    <message>
        <source>Ledger row {seq} follows a gap.</source>
        <translation>Hueco antes de la fila {seq} del libro.</translation>
    </message>
    <message>
        <source>Ledger row {seq} was altered.</source>
        <translation>Fila {seq} del libro de auditoría alterada.</translation>
    </message>
    <message>
        <source>No backup could be made ({kind}). The study itself is untouched. Use File › Back up… and choose another folder.</source>
        <translation>No se pudo hacer ninguna copia de seguridad ({kind}). El propio estudio está intacto. Use Archivo › Copia de seguridad… y elija otra carpeta.</translation>
    </message>
    <message>
        <source>Part of the file cannot be read ({cause}).</source>
        <translation>No se puede leer una parte del archivo ({cause}).</translation>
    </message>
    <message>
        <source>Restoring a backup needs a reason of at least 3 characters.</source>
        <translation>Restaurar una copia de seguridad necesita un motivo de al menos 3 caracteres.</translation>
    </message>
    <message>
        <source>SQLite&apos;s own check: {line}</source>
        <translation>Comprobación propia de SQLite: {line}</translation>
    </message>
    <message>
        <source>Saved. The note of this save on this computer could not be written; free some space on the disk of your profile.</source>
        <translation>Guardado. La nota de este guardado en este ordenador no se pudo escribir; libere espacio en el disco de su perfil.</translation>
    </message>
    <message>
        <source>Somebody else has taken this study over, so nothing was saved here. {kept} Write down what you typed, close the study and open it again.</source>
        <translation>Otra persona ha tomado el control de este estudio, por lo que aquí no se guardó nada. {kept} Anote lo que escribió, cierre el estudio y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Taking a value out needs a reason of at least 3 characters.</source>
        <translation>Suprimir un valor necesita un motivo de al menos 3 caracteres.</translation>
    </message>
    <message>
        <source>The backup {file} could not be written ({cause}). The study itself is untouched. Free some space or choose another folder.</source>
        <translation>No se pudo escribir la copia de seguridad {file} ({cause}). El propio estudio está intacto. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The backup {file} was not kept, because the study did not pass its check: {finding} The last entry is of {moment}. Check the study now.</source>
        <translation>No se conservó la copia de seguridad {file}, porque el estudio no superó su comprobación: {finding} La última entrada es del {moment}. Compruebe el estudio ahora.</translation>
    </message>
    <message>
        <source>The disk failed ({cause}). Nothing was saved. {kept} Check the disk, then save again.</source>
        <translation>El disco falló ({cause}). No se guardó nada. {kept} Compruebe el disco y vuelva a guardar.</translation>
    </message>
    <message>
        <source>The disk failed, and Dosebook cannot read the study to find out what was saved. Keep this window open, reconnect the disk or the network and save again: nothing is ever saved twice.</source>
        <translation>El disco falló y Dosebook no puede leer el estudio para saber qué se guardó. Mantenga abierta esta ventana, vuelva a conectar el disco o la red y guarde de nuevo: nunca se guarda nada dos veces.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be saved in {file} and it was not opened. Free some space and try again. You can view a copy of it as it is.</source>
        <translation>El disco está lleno, por lo que no se podría guardar nada en {file} y no se abrió. Libere espacio e inténtelo de nuevo. Puede ver una copia tal como está.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not created. Free some space or choose another folder.</source>
        <translation>El disco está lleno, por lo que no se creó {file}. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. {kept} Free some space, then save again.</source>
        <translation>El disco está lleno. No se guardó nada. {kept} Libere espacio y vuelva a guardar.</translation>
    </message>
    <message>
        <source>The disk or the network failed while {file} was opened ({cause}). Nothing was lost. Check the connection and try again.</source>
        <translation>El disco o la red fallaron mientras se abría {file} ({cause}). No se perdió nada. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is older than what this computer last saw: the entry of {moment} is not in it.</source>
        <translation>El archivo es anterior a lo último que vio este ordenador: la entrada del {moment} no está en él.</translation>
    </message>
    <message>
        <source>The file says to be another study than its first ledger row.</source>
        <translation>El archivo dice ser otro estudio que el de la primera fila de su libro de auditoría.</translation>
    </message>
    <message>
        <source>The ledger does not know the record {uid} ({kind}).</source>
        <translation>El libro de auditoría no conoce el registro {uid} ({kind}).</translation>
    </message>
    <message>
        <source>The ledger holds {count} values of rows that are gone.</source>
        <translation>El libro de auditoría contiene {count} valores de filas desaparecidas.</translation>
    </message>
    <message>
        <source>The record names another one that is not in this study. Nothing was saved. {kept}</source>
        <translation>El registro nombra otro que no está en este estudio. No se guardó nada. {kept}</translation>
    </message>
    <message>
        <source>The record {uid} ({kind}) is gone.</source>
        <translation>El registro {uid} ({kind}) ha desaparecido.</translation>
    </message>
    <message>
        <source>The record {uid} ({kind}) was altered: {field} is not what the ledger says.</source>
        <translation>El registro {uid} ({kind}) se alteró: {field} no es lo que dice el libro de auditoría.</translation>
    </message>
    <message>
        <source>The second place for backups, {folder}, cannot be reached, so the newest backup lies beside the study only. Connect it, or choose another folder in the settings.</source>
        <translation>No se puede acceder al segundo lugar para copias de seguridad, {folder}, por lo que la última copia está solo junto al estudio. Conéctelo o elija otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>The study file does not say which study it is. Restore a backup of it.</source>
        <translation>El archivo del estudio no dice qué estudio es. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The study file or its folder can no longer be written to. Nothing was saved. {kept} Check the permissions and the disk, then save again.</source>
        <translation>Ya no se puede escribir en el archivo del estudio o en su carpeta. No se guardó nada. {kept} Compruebe los permisos y el disco y vuelva a guardar.</translation>
    </message>
    <message>
        <source>The study file refused this save ({cause}). Nothing was saved. {kept}</source>
        <translation>El archivo del estudio rechazó este guardado ({cause}). No se guardó nada. {kept}</translation>
    </message>
    <message>
        <source>The study is being closed. Open it again to go on.</source>
        <translation>El estudio se está cerrando. Ábralo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The study was saved, but reading it back gave something else. Do not go on: close the study, check the disk and restore a backup.</source>
        <translation>El estudio se guardó, pero al leerlo de nuevo dio otra cosa. No continúe: cierre el estudio, compruebe el disco y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The tables of the file are those of another build of Dosebook, or were altered.</source>
        <translation>Las tablas del archivo son de otra compilación de Dosebook, o se alteraron.</translation>
    </message>
    <message>
        <source>The tables or guards of the file were altered.</source>
        <translation>Se alteraron las tablas o las protecciones del archivo.</translation>
    </message>
    <message>
        <source>The text holds half a character, which no file can keep. Nothing was saved. {kept} Remove the character that shows as a box.</source>
        <translation>El texto contiene medio carácter, que ningún archivo puede conservar. No se guardó nada. {kept} Quite el carácter que se ve como un recuadro.</translation>
    </message>
    <message>
        <source>The texts of this record are too long to be kept: a record holds at most about a million characters. Nothing was saved. {kept} Shorten the longest text.</source>
        <translation>Los textos de este registro son demasiado largos para conservarse: un registro contiene como máximo alrededor de un millón de caracteres. No se guardó nada. {kept} Acorte el texto más largo.</translation>
    </message>
    <message>
        <source>There is a cohort with this number already. Nothing was saved. {kept} Choose another number.</source>
        <translation>Ya hay una cohorte con este número. No se guardó nada. {kept} Elija otro número.</translation>
    </message>
    <message>
        <source>There is a participant with this ID already. Nothing was saved. {kept} Check the ID.</source>
        <translation>Ya hay un participante con este ID. No se guardó nada. {kept} Compruebe el ID.</translation>
    </message>
    <message>
        <source>There is already a file called {file}. Choose another name for the backup.</source>
        <translation>Ya existe un archivo llamado {file}. Elija otro nombre para la copia de seguridad.</translation>
    </message>
    <message>
        <source>There is already a file called {file}. It was left as it is. Choose another name.</source>
        <translation>Ya existe un archivo llamado {file}. Se ha dejado como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no file {file}. It may have been moved or renamed; look for it.</source>
        <translation>No existe el archivo {file}. Puede que se haya movido o renombrado; búsquelo.</translation>
    </message>
    <message>
        <source>There is no such value in the audit trail, or it was taken out before.</source>
        <translation>Ese valor no está en el registro de auditoría o ya se había suprimido.</translation>
    </message>
    <message>
        <source>This file already has its study. Nothing was saved. {kept}</source>
        <translation>Este archivo ya tiene su estudio. No se guardó nada. {kept}</translation>
    </message>
    <message>
        <source>This is a backup of another study. Nothing was replaced. Choose another backup.</source>
        <translation>Esta es una copia de seguridad de otro estudio. No se sustituyó nada. Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>This is a copy to look at, so nothing is saved in it. Open the study itself.</source>
        <translation>Esta es una copia para ver, por lo que no se guarda nada en ella. Abra el propio estudio.</translation>
    </message>
    <message>
        <source>This participant has a DLT assessment already. Nothing was saved. {kept} Change the existing one.</source>
        <translation>Este participante ya tiene una evaluación de la DLT. No se guardó nada. {kept} Modifique la existente.</translation>
    </message>
    <message>
        <source>This record is void and is no longer changed. Nothing was saved. Enter a new record.</source>
        <translation>Este registro está anulado y ya no se modifica. No se guardó nada. Introduzca un registro nuevo.</translation>
    </message>
    <message>
        <source>This record was changed after you opened it. Your entries are still in the form and were not saved. Compare them with the saved record, then save again.</source>
        <translation>Este registro se modificó después de que usted lo abriera. Sus entradas siguen en el formulario y no se guardaron. Compárelas con el registro guardado y vuelva a guardar.</translation>
    </message>
    <message>
        <source>This study has its escalation rule already. Nothing was saved. {kept} Change the existing one.</source>
        <translation>Este estudio ya tiene su regla de escalada. No se guardó nada. {kept} Modifique la existente.</translation>
    </message>
    <message>
        <source>You may not read {file}. Ask whoever looks after its folder for permission.</source>
        <translation>Usted no tiene permiso para leer {file}. Pídalo a quien se ocupe de su carpeta.</translation>
    </message>
    <message>
        <source>Your entries are still in the form.</source>
        <translation>Sus entradas siguen en el formulario.</translation>
    </message>
    <message>
        <source>it is not the file that its manifest describes</source>
        <translation>no es el archivo que describe su manifiesto</translation>
    </message>
    <message>
        <source>no file may be made there</source>
        <translation>ahí no se puede crear ningún archivo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>{file} cannot be read ({cause}). Check the name, and the disk or the network it lies on.</source>
        <translation>No se puede leer {file} ({cause}). Compruebe el nombre y el disco o la red donde está.</translation>
    </message>
    <message>
        <source>{file} could not be brought to the form of this program, because it did not pass its check. It is as it was. Restore a backup.</source>
        <translation>{file} no se pudo pasar a la forma de este programa, porque no superó su comprobación. Está como estaba. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} could not be copied to look at it ({cause}). Check the free space on the disk of your profile.</source>
        <translation>{file} no se pudo copiar para verlo ({cause}). Compruebe el espacio libre en el disco de su perfil.</translation>
    </message>
    <message>
        <source>{file} could not be created in {folder}: the folder is missing or cannot be written to. Choose another folder.</source>
        <translation>No se pudo crear {file} en {folder}: la carpeta no existe o no se puede escribir en ella. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} has no valid version. Restore a backup of the study.</source>
        <translation>{file} no tiene una versión válida. Restaure una copia de seguridad del estudio.</translation>
    </message>
    <message>
        <source>{file} has other tables than this build of Dosebook gives it: another build of the same version wrote it, or it was altered. It was not opened and not changed. Open it with the program that wrote it, and bring its records here by export and import; if this program wrote it, restore a backup.</source>
        <translation>{file} tiene otras tablas que las que le da esta compilación de Dosebook: lo escribió otra compilación de la misma versión, o se alteró. No se abrió ni se cambió. Ábralo con el programa que lo escribió y traiga sus registros por exportación e importación; si lo escribió este programa, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} is a database of another program, not a Dosebook study. Choose another file.</source>
        <translation>{file} es una base de datos de otro programa, no un estudio de Dosebook. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the study file inside it.</source>
        <translation>{file} es una carpeta. Elija el archivo del estudio que contiene.</translation>
    </message>
    <message>
        <source>{file} is damaged or was altered outside Dosebook, so it was not opened and not changed. Restore a backup, and keep the damaged file for whoever looks into it.</source>
        <translation>{file} está dañado o se alteró fuera de Dosebook, por lo que no se abrió ni se cambió. Restaure una copia de seguridad y conserve el archivo dañado para quien lo investigue.</translation>
    </message>
    <message>
        <source>{file} is empty. Restore a backup of the study, or choose another file.</source>
        <translation>{file} está vacío. Restaure una copia de seguridad del estudio o elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is no file but a device or a pipe. Choose a file that ends in .dosebook.</source>
        <translation>{file} no es un archivo, sino un dispositivo o una tubería. Elija un archivo que termine en .dosebook.</translation>
    </message>
    <message>
        <source>{file} is not a Dosebook study. Choose a file that ends in .dosebook.</source>
        <translation>{file} no es un estudio de Dosebook. Elija un archivo que termine en .dosebook.</translation>
    </message>
    <message>
        <source>{file} is not a Dosebook study. Choose another file.</source>
        <translation>{file} no es un estudio de Dosebook. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is older than what this computer last saw: its last entry is of {newest}, but this computer saw an entry of {seen} that is not in it. Nothing was changed. Look for the newer file, view a copy of this one, or accept it with a reason.</source>
        <translation>{file} es anterior a lo último que vio este ordenador: su última entrada es del {newest}, pero este ordenador vio una entrada del {seen} que no está en él. No se cambió nada. Busque el archivo más nuevo, vea una copia de este o acéptelo con un motivo.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Nothing was changed. Close it there, or view a copy of it here.</source>
        <translation>{file} está abierto en otro programa. No se cambió nada. Ciérrelo allí o vea una copia aquí.</translation>
    </message>
    <message>
        <source>{file} is open in this Dosebook already, perhaps under another name. Nothing was changed. Go on there, or close it first.</source>
        <translation>{file} ya está abierto en este Dosebook, quizá con otro nombre. No se cambió nada. Continúe allí o ciérrelo antes.</translation>
    </message>
    <message>
        <source>{file} is open on computer {computer} by {person} since {since}. Nothing was changed. View a copy of it here, or open it once it is closed there.</source>
        <translation>{file} está abierto en el ordenador {computer} por {person} desde {since}. No se cambió nada. Vea una copia aquí o ábralo cuando se haya cerrado allí.</translation>
    </message>
    <message>
        <source>{file} or its folder cannot be written to, so nothing could be saved in it. Change the permissions or copy the file to another folder. You can view a copy of it as it is.</source>
        <translation>No se puede escribir en {file} o en su carpeta, por lo que no se podría guardar nada en él. Cambie los permisos o copie el archivo a otra carpeta. Puede ver una copia tal como está.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced while it was open, or its folder cannot be reached. Nothing was saved. {kept} Put the file back or reconnect the network, then save again; a backup keeps what was saved before.</source>
        <translation>{file} se movió, borró o sustituyó mientras estaba abierto, o no se puede acceder a su carpeta. No se guardó nada. {kept} Vuelva a poner el archivo o conecte de nuevo la red y vuelva a guardar; una copia de seguridad conserva lo guardado antes.</translation>
    </message>
    <message>
        <source>{file} was not restored: {cause}. The study is as it was. Choose another backup.</source>
        <translation>{file} no se restauró: {cause}. El estudio está como estaba. Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Dosebook (file version {theirs}; this program reads up to {ours}). Nothing was changed. Install the newer Dosebook to open it.</source>
        <translation>{file} lo escribió un Dosebook más nuevo (versión de archivo {theirs}; este programa lee hasta {ours}). No se cambió nada. Instale el Dosebook más nuevo para abrirlo.</translation>
    </message>
    <message>
        <source>“{label}” cannot have this value. Nothing was saved. {kept}</source>
        <translation>«{label}» no puede tener este valor. No se guardó nada. {kept}</translation>
    </message>
</context>
<context>
    <name>study_page</name>
    <message>
        <source>The form is being laid out…</source>
        <translation>El formulario se está preparando…</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>No term recorded</source>
        <translation>Sin término registrado</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Archivos del informe</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Informe de asistencia</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>The report could not be saved as {path} ({cause}).</source>
        <translation>No se pudo guardar el informe como {path} ({cause}).</translation>
    </message>
    <message>
        <source>This is all that the report holds: versions, settings, counts of records and places in the program. It holds nothing that was entered and no name. Dosebook sends nothing: save the file, and send it yourself.</source>
        <translation>Esto es todo lo que contiene el informe: versiones, ajustes, números de registros y lugares del programa. No contiene nada de lo introducido ni ningún nombre. Dosebook no envía nada: guarde el archivo y envíelo usted.</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Archivo zip (*.zip)</translation>
    </message>
    <message>
        <source>[{count} lines of another shape are left out]</source>
        <translation>[se omiten {count} líneas de otra forma]</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Decision table loaded from {file}</source>
        <translation>Tabla de decisión cargada de {file}</translation>
    </message>
    <message>
        <source>Decision table, cell {cell}: “{text}” is no number of DLTs.</source>
        <translation>Tabla de decisión, celda {cell}: «{text}» no es un número de DLT.</translation>
    </message>
    <message>
        <source>Decision table, cell {cell}: “{text}” is no number of participants.</source>
        <translation>Tabla de decisión, celda {cell}: «{text}» no es un número de participantes.</translation>
    </message>
    <message>
        <source>Decision table, {place}: “{text}” is no number of participants.</source>
        <translation>Tabla de decisión, {place}: «{text}» no es un número de participantes.</translation>
    </message>
    <message>
        <source>The decision table in {file} cannot be used. Nothing was loaded. Mend the cells named below.</source>
        <translation>La tabla de decisión de {file} no se puede usar. No se cargó nada. Corrija las celdas indicadas abajo.</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>celda {cell}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>{file} could not be read as an Excel workbook (.xlsx) or a CSV file.</source>
        <translation>No se pudo leer {file} como libro de Excel (.xlsx) ni como archivo CSV.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <source>{file} is far larger than a decision table.</source>
        <translation>{file} es mucho mayor que una tabla de decisión.</translation>
    </message>
    <message>
        <source>{file} is no decision table: it needs the columns n, dlt and decision, or the numbers treated in the first row and those with a DLT in the first column.</source>
        <translation>{file} no es una tabla de decisión: necesita las columnas n, dlt y decision, o los números de tratados en la primera fila y los de participantes con una DLT en la primera columna.</translation>
    </message>
    <message>
        <source>{file} is no table of values: {reason}.</source>
        <translation>{file} no es una tabla de valores: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as “CSV UTF-8” and try again.</source>
        <translation>{file} no es texto UTF-8. Guárdelo como «CSV UTF-8» e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is the study that is open here, not a table.</source>
        <translation>{file} es el estudio que está abierto aquí, no una tabla.</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>3+3 in haematology</source>
        <translation>3+3 en hematología</translation>
    </message>
    <message>
        <source>3+3. With no DLT among 3 evaluable participants the next dose follows. With 1 among 3 the cohort is completed to 6, and the next dose follows if there is still only 1. With 2 or more the dose is too high.</source>
        <translation>3+3. Sin DLT entre 3 participantes evaluables sigue la dosis siguiente. Con 1 entre 3 la cohorte se completa hasta 6, y sigue la dosis siguiente si aún hay solo 1. Con 2 o más la dosis es demasiado alta.</translation>
    </message>
    <message>
        <source>A flat dose in mg, cohorts of 3 by the BOIN rule with a target DLT rate of 30 %, a DLT window of 28 days, a DLT definition for solid tumours.</source>
        <translation>Una dosis fija en mg, cohortes de 3 con la regla BOIN y una tasa objetivo de DLT del 30 %, una ventana de DLT de 28 días, una definición de DLT para tumores sólidos.</translation>
    </message>
    <message>
        <source>A flat dose in mg, cohorts of 3 to 6 by the 3+3 rule, a DLT window of 28 days, a DLT definition for diseases of the marrow.</source>
        <translation>Una dosis fija en mg, cohortes de 3 a 6 con la regla 3+3, una ventana de DLT de 28 días, una definición de DLT para enfermedades de la médula.</translation>
    </message>
    <message>
        <source>Activity in mCi per m² of body surface (Mosteller), two fractions a week apart, the 3+3 rule, a DLT window of 56 days, a DLT definition for low counts that come late.</source>
        <translation>Actividad en mCi por m² de superficie corporal (Mosteller), dos fracciones separadas una semana, la regla 3+3, una ventana de DLT de 56 días, una definición de DLT para recuentos bajos que llegan tarde.</translation>
    </message>
    <message>
        <source>An empty study</source>
        <translation>Un estudio vacío</translation>
    </message>
    <message>
        <source>BOIN (Liu and Yuan 2015) with a target DLT rate of 30 % and the usual limits. No dose is skipped.</source>
        <translation>BOIN (Liu y Yuan 2015) con una tasa objetivo de DLT del 30 % y los límites habituales. No se salta ninguna dosis.</translation>
    </message>
    <message>
        <source>BOIN in solid tumours</source>
        <translation>BOIN en tumores sólidos</translation>
    </message>
    <message>
        <source>Begun with the set-up “{title}” of Dosebook. Until this sentence is taken out, nobody has confirmed that the DLT definition, its window and the escalation rule are those of the protocol.</source>
        <translation>Empezado con la configuración «{title}» de Dosebook. Hasta que se quite esta frase, nadie ha confirmado que la definición de DLT, su ventana y la regla de escalada sean las del protocolo.</translation>
    </message>
    <message>
        <source>From the set-up “{title}”; to be checked against the protocol.</source>
        <translation>De la configuración «{title}»; debe comprobarse con el protocolo.</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>No se rellena nada.</translation>
    </message>
    <message>
        <source>Radiopharmaceutical in fractions</source>
        <translation>Radiofármaco en fracciones</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Adverse events</source>
        <translation>Acontecimientos adversos</translation>
    </message>
    <message>
        <source>Blood counts</source>
        <translation>Recuentos sanguíneos</translation>
    </message>
    <message>
        <source>Blood counts of {participant}: {tests}.</source>
        <translation>Recuentos sanguíneos de {participant}: {tests}.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Doses given</source>
        <translation>Dosis administradas</translation>
    </message>
    <message>
        <source>Fraction {number}: {words} {unit}, {date}</source>
        <translation>Fracción {number}: {words} {unit}, {date}</translation>
    </message>
    <message>
        <source>Growth factor begun (G)</source>
        <translation>Inicio de factor de crecimiento (G)</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>En el hospital</translation>
    </message>
    <message>
        <source>No blood count with a date, value and unit is recorded.</source>
        <translation>No hay ningún recuento sanguíneo con fecha, valor y unidad registrado.</translation>
    </message>
    <message>
        <source>Not drawn, since date, value or unit is not recorded: {count} in the lists below.</source>
        <translation>No dibujados, por no constar fecha, valor o unidad: {count} en las listas de abajo.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that a timeline could show.</source>
        <translation>Aún no hay nada registrado que una cronología pueda mostrar.</translation>
    </message>
    <message>
        <source>Other support</source>
        <translation>Otro soporte</translation>
    </message>
    <message>
        <source>Response (IMWG)</source>
        <translation>Respuesta (IMWG)</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Timeline of {participant}: {doses} fractions given, {events} adverse events (highest grade {grade}), {transfusions} transfusions, {responses} responses.</source>
        <translation>Cronología de {participant}: fracciones administradas: {doses}; acontecimientos adversos: {events} (grado máximo {grade}); transfusiones: {transfusions}; respuestas: {responses}.</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusiones</translation>
    </message>
    <message>
        <source>date not fully known</source>
        <translation>fecha no del todo conocida</translation>
    </message>
    <message>
        <source>day; day 1 = {date}, no dated fraction yet</source>
        <translation>día; día 1 = {date}, aún sin fracción fechada</translation>
    </message>
    <message>
        <source>day; the first fraction is known only as {date}</source>
        <translation>día; la primera fracción solo se conoce como {date}</translation>
    </message>
    <message>
        <source>died</source>
        <translation>falleció</translation>
    </message>
    <message>
        <source>end not recorded</source>
        <translation>fin no registrado</translation>
    </message>
    <message>
        <source>event without a term</source>
        <translation>acontecimiento sin término</translation>
    </message>
    <message>
        <source>first and last day of the expected nadir</source>
        <translation>primer y último día del nadir esperado</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fracción</translation>
    </message>
    <message>
        <source>gr {grade} &lt;{value}</source>
        <translation>gr {grade} &lt;{value}</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grado</translation>
    </message>
    <message>
        <source>grade not recorded</source>
        <translation>grado no registrado</translation>
    </message>
    <message>
        <source>grade {grade} from {day}</source>
        <translation>grado {grade} desde el {day}</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>último contacto</translation>
    </message>
    <message>
        <source>mCi</source>
        <translation>mCi</translation>
    </message>
    <message>
        <source>new therapy</source>
        <translation>nuevo tratamiento</translation>
    </message>
    <message>
        <source>no date recorded</source>
        <translation>sin fecha registrada</translation>
    </message>
    <message>
        <source>omitted</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>on the study</source>
        <translation>en el estudio</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>other product given</source>
        <translation>otro producto administrado</translation>
    </message>
    <message>
        <source>platelets given</source>
        <translation>plaquetas administradas</translation>
    </message>
    <message>
        <source>red cells given</source>
        <translation>hematíes administrados</translation>
    </message>
    <message>
        <source>reported as above this value (&gt;)</source>
        <translation>comunicado por encima de este valor (&gt;)</translation>
    </message>
    <message>
        <source>reported as below this value (&lt;)</source>
        <translation>comunicado por debajo de este valor (&lt;)</translation>
    </message>
    <message>
        <source>response assessed</source>
        <translation>respuesta evaluada</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>serious event</source>
        <translation>acontecimiento grave</translation>
    </message>
    <message>
        <source>study day; day 1 = {date}, first fraction</source>
        <translation>día del estudio; día 1 = {date}, primera fracción</translation>
    </message>
    <message>
        <source>study day; day 1 is that of the first fraction</source>
        <translation>día del estudio; el día 1 es el de la primera fracción</translation>
    </message>
    <message>
        <source>support before it may have raised it</source>
        <translation>el soporte previo puede haberlo aumentado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>{count}; support before it may have raised it</source>
        <translation>{count}; el soporte previo puede haberlo aumentado</translation>
    </message>
    <message>
        <source>{date} (day {number})</source>
        <translation>{date} (día {number})</translation>
    </message>
    <message>
        <source>{onset} to {end}</source>
        <translation>{onset} a {end}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{unit}, best {change} %</source>
        <translation>{unit}, mejor {change} %</translation>
    </message>
    <message>
        <source>{words}, {start} to {end}</source>
        <translation>{words}, del {start} al {end}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>A few letters find a participant, an event or a page from wherever you are. Ctrl+F opens it and Esc leaves it.</source>
        <translation>Unas letras encuentran un participante, un acontecimiento o una página desde cualquier lugar. Ctrl+F la abre y Esc la cierra.</translation>
    </message>
    <message>
        <source>A study opens with what needs you: clocks of serious events, DLT windows, visits, open questions. The clock that ends first stands first, and Enter leads to the field that it is about.</source>
        <translation>Un estudio se abre con lo que le espera: plazos de acontecimientos graves, ventanas de DLT, visitas, consultas abiertas. El plazo que vence antes va primero, e Intro lleva al campo del que trata.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ctrl+P shows the DMC safety summary as it will be printed; its first page says how the cohort stands. What the committee recommended is recorded here, and the next cohort is made from it.</source>
        <translation>Ctrl+P muestra el informe de seguridad del DMC tal como se imprimirá; su primera página dice cómo está la cohorte. Lo que recomendó el comité se registra aquí, y de ello se crea la siguiente cohorte.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T goes to the page and back here, Esc leaves the tour.</source>
        <translation>Ctrl+Mayús+T va a la página y vuelve aquí, Esc sale del recorrido.</translation>
    </message>
    <message>
        <source>Doses, events, transfusions and counts of one participant are drawn along one line of time. The lists below hold the same records, and a click on a sign opens its record.</source>
        <translation>Dosis, acontecimientos, transfusiones y recuentos de un participante se dibujan en una línea de tiempo. Las listas de abajo contienen los mismos registros; un clic en un signo abre el suyo.</translation>
    </message>
    <message>
        <source>Each line is a cohort with its dose and each square a participant: evaluable, with a DLT, or with the window still open. The figures above are those of the report, and a click leads to the record.</source>
        <translation>Cada línea es una cohorte con su dosis y cada cuadrado un participante: evaluable, con una DLT o con la ventana aún abierta. Las cifras de arriba son las del informe, y un clic lleva al registro.</translation>
    </message>
    <message>
        <source>Each line is a participant and each column a visit of the schedule: complete, in part, overdue or to come. Enter goes to the record, or begins the one that is missing.</source>
        <translation>Cada línea es un participante y cada columna una visita del calendario: completa, parcial, vencida o por venir. Intro lleva al registro o empieza el que falta.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Events are typed in any words: low platelets finds Platelet count decreased, and only the grades of that term can be chosen. Below the form stands what belongs into the field with the keyboard, and nothing is saved before Ctrl+S.</source>
        <translation>Los acontecimientos se escriben con cualquier palabra: low platelets encuentra Platelet count decreased, y solo se pueden elegir los grados de ese término. Bajo el formulario figura qué va en el campo activo, y nada se guarda antes de Ctrl+S.</translation>
    </message>
    <message>
        <source>Every page of the study stands here, in the order of the work. A number beside a page says how many things wait there.</source>
        <translation>Aquí está cada página del estudio, en el orden del trabajo. Un número junto a una página dice cuántas cosas esperan allí.</translation>
    </message>
    <message>
        <source>Every save stands here with who, when and why, and no record is ever deleted. Your own study begins with File, New study, and F1 explains every page.</source>
        <translation>Cada guardado figura aquí con quién, cuándo y por qué, y ningún registro se borra nunca. Su propio estudio empieza con Archivo, Nuevo estudio, y F1 explica cada página.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Encontrarlo todo</translation>
    </message>
    <message>
        <source>Go on with the to&amp;ur</source>
        <translation>Seguir con el recorrid&amp;o</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>One participant</source>
        <translation>Un participante</translation>
    </message>
    <message>
        <source>The cohorts as a ladder</source>
        <translation>Las cohortes en escalera</translation>
    </message>
    <message>
        <source>The committee and its report</source>
        <translation>El comité y su informe</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Las páginas</translation>
    </message>
    <message>
        <source>The rule and the decision</source>
        <translation>La regla y la decisión</translation>
    </message>
    <message>
        <source>This is what the rule of the protocol says about the next dose, with the counts that it stands on. Dosebook only advises: people decide, and their decision is recorded here.</source>
        <translation>Esto dice la regla del protocolo sobre la siguiente dosis, con los números en que se basa. Dosebook solo recomienda: deciden las personas, y su decisión se registra aquí.</translation>
    </message>
    <message>
        <source>To&amp;ur of the demo</source>
        <translation>Recorrid&amp;o de la demo</translation>
    </message>
    <message>
        <source>Tour, step {number} of {all}: {title}</source>
        <translation>Recorrido, paso {number} de {all}: {title}</translation>
    </message>
    <message>
        <source>Try it: Alt+2 shows the second page. Next goes on from wherever you are.</source>
        <translation>Pruébelo: Alt+2 muestra la segunda página. Siguiente continúa desde donde esté.</translation>
    </message>
    <message>
        <source>Try it: choose another participant in the list beside it.</source>
        <translation>Pruébelo: elija otro participante en la lista de al lado.</translation>
    </message>
    <message>
        <source>Try it: go through the fields with Tab and read the line below the form.</source>
        <translation>Pruébelo: recorra los campos con Tab y lea la línea bajo el formulario.</translation>
    </message>
    <message>
        <source>Try it: hold the mouse over a square.</source>
        <translation>Pruébelo: mantenga el ratón sobre un cuadrado.</translation>
    </message>
    <message>
        <source>Try it: press Ctrl+F, type 05-02, and press Esc.</source>
        <translation>Pruébelo: pulse Ctrl+F, escriba 05-02 y pulse Esc.</translation>
    </message>
    <message>
        <source>Try it: press Ctrl+P, look at page 1, and press Esc.</source>
        <translation>Pruébelo: pulse Ctrl+P, mire la página 1 y pulse Esc.</translation>
    </message>
    <message>
        <source>Try it: walk through the lines with the arrow keys.</source>
        <translation>Pruébelo: recorra las líneas con las flechas.</translation>
    </message>
    <message>
        <source>Try it: walk with the arrow keys and read beside it what is expected.</source>
        <translation>Pruébelo: avance con las flechas y lea al lado lo que se espera.</translation>
    </message>
    <message>
        <source>Typing a record</source>
        <translation>Escribir un registro</translation>
    </message>
    <message>
        <source>What is expected of whom</source>
        <translation>Qué se espera de quién</translation>
    </message>
    <message>
        <source>What waits today</source>
        <translation>Lo que espera hoy</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
</context>
<context>
    <name>variable</name>
    <message>
        <source>0 to 4, assessed at screening; from the visit note.</source>
        <translation>De 0 a 4, evaluado en la selección; en la nota de la visita.</translation>
    </message>
    <message>
        <source>1 for the first report that follows the initial one.</source>
        <translation>1 para la primera notificación tras la inicial.</translation>
    </message>
    <message>
        <source>10:20 to 10:35, line blocked</source>
        <translation>10:20 a 10:35, vía obstruida</translation>
    </message>
    <message>
        <source>3+3: none of three with a DLT allows escalation</source>
        <translation>3+3: ninguno de tres con DLT permite escalar</translation>
    </message>
    <message>
        <source>300 µg once a day</source>
        <translation>300 µg una vez al día</translation>
    </message>
    <message>
        <source>A calculated area above it counts as this one; empty means no cap.</source>
        <translation>Una superficie calculada superior cuenta como esta; vacío significa sin límite.</translation>
    </message>
    <message>
        <source>A dose-escalation study of CLR 131 in multiple myeloma</source>
        <translation>Estudio de escalada de dosis de CLR 131 en mieloma múltiple</translation>
    </message>
    <message>
        <source>A few words; they stand at the top of the window and of each page.</source>
        <translation>Pocas palabras; figuran en lo alto de la ventana y de cada página.</translation>
    </message>
    <message>
        <source>A footnote of the schedule that matters at the visit.</source>
        <translation>Una nota del calendario que importa en la visita.</translation>
    </message>
    <message>
        <source>A guess of the DLT rate of each level, separated by semicolons.</source>
        <translation>Una estimación de la tasa de DLT de cada nivel, separadas por punto y coma.</translation>
    </message>
    <message>
        <source>A laboratory value alone is an event</source>
        <translation>Un valor analítico por sí solo es un acontecimiento</translation>
    </message>
    <message>
        <source>A lesion that was not there before, or a definite increase of one; from imaging.</source>
        <translation>Una lesión que antes no estaba, o el aumento claro de una; por imagen.</translation>
    </message>
    <message>
        <source>A missing marker lowers the response</source>
        <translation>Un marcador que falta rebaja la respuesta</translation>
    </message>
    <message>
        <source>A report prints 0 only up to this date; after it, not confirmed.</source>
        <translation>El informe solo imprime 0 hasta esta fecha; después, no confirmado.</translation>
    </message>
    <message>
        <source>A site that does not assay may correct the labelled activity for decay.</source>
        <translation>Un centro que no mide puede corregir por decaimiento la actividad de la etiqueta.</translation>
    </message>
    <message>
        <source>A window that nobody judged counts as no DLT</source>
        <translation>Una ventana que nadie valoró cuenta como sin DLT</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About version</source>
        <translation>Sobre la versión</translation>
    </message>
    <message>
        <source>Action taken with study treatment</source>
        <translation>Medida adoptada con el tratamiento del estudio</translation>
    </message>
    <message>
        <source>Activity determined by</source>
        <translation>Actividad determinada por</translation>
    </message>
    <message>
        <source>Administered amount</source>
        <translation>Cantidad administrada</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>Ingreso el</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Acontecimiento adverso</translation>
    </message>
    <message>
        <source>Advice of the rule</source>
        <translation>Consejo de la regla</translation>
    </message>
    <message>
        <source>After cohort</source>
        <translation>Tras la cohorte</translation>
    </message>
    <message>
        <source>After pegfilgrastim</source>
        <translation>Tras pegfilgrastim</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Frente a lo previsto</translation>
    </message>
    <message>
        <source>Against the reference safety information, such as the investigator&apos;s brochure.</source>
        <translation>Respecto a la información de seguridad de referencia, como el manual del investigador.</translation>
    </message>
    <message>
        <source>Age at consent</source>
        <translation>Edad al consentimiento</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>Edad desde</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>Edad hasta</translation>
    </message>
    <message>
        <source>All participants are older than 60</source>
        <translation>Todos los participantes tienen más de 60 años</translation>
    </message>
    <message>
        <source>Allowed probability of overdosing</source>
        <translation>Probabilidad permitida de sobredosificación</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Amounts are those of one administration. Leave empty for a single one.</source>
        <translation>Las cantidades son las de una administración. Déjelo vacío si fue una sola.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Antibiotics by infusion</source>
        <translation>Antibióticos por infusión</translation>
    </message>
    <message>
        <source>Anything else that a reader of the study should know.</source>
        <translation>Lo demás que deba saber quien lea el estudio.</translation>
    </message>
    <message>
        <source>Anything else that matters.</source>
        <translation>Lo demás que importe.</translation>
    </message>
    <message>
        <source>Anything on the print-out that matters for reading it.</source>
        <translation>Lo del impreso que importe para leerlo.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>As another system recorded it. It is no CTCAE grade and stands for none.</source>
        <translation>Tal como la registró otro sistema. No es un grado CTCAE ni lo sustituye.</translation>
    </message>
    <message>
        <source>As in the CTCAE, separated by semicolons; any hemorrhage stands for every term with that word.</source>
        <translation>Como en la CTCAE, separados por punto y coma; any hemorrhage representa todos los términos con esa palabra.</translation>
    </message>
    <message>
        <source>As in the protocol&apos;s schedule of assessments.</source>
        <translation>Como en el calendario de evaluaciones del protocolo.</translation>
    </message>
    <message>
        <source>As in the source of 12 Aug 2018</source>
        <translation>Como en la fuente del 12 ago 2018</translation>
    </message>
    <message>
        <source>As on the label of the vial, at the calibration time.</source>
        <translation>Según la etiqueta del vial, en el momento de la calibración.</translation>
    </message>
    <message>
        <source>As on the label of the vial, in the time zone of the site.</source>
        <translation>Como en la etiqueta del vial, en la zona horaria del centro.</translation>
    </message>
    <message>
        <source>As on the label of the vial.</source>
        <translation>Como en la etiqueta del vial.</translation>
    </message>
    <message>
        <source>As on the title page of the protocol.</source>
        <translation>Como en la portada del protocolo.</translation>
    </message>
    <message>
        <source>As ordered, with unit and frequency.</source>
        <translation>Como se prescribió, con unidad y frecuencia.</translation>
    </message>
    <message>
        <source>As printed beside the value, where the laboratory&apos;s range is not recorded.</source>
        <translation>Como figura junto al valor, si el intervalo del laboratorio no está registrado.</translation>
    </message>
    <message>
        <source>As printed beside the value; it decides how the value is read.</source>
        <translation>Como figura junto al valor; decide cómo se lee el valor.</translation>
    </message>
    <message>
        <source>As printed by the laboratory; &lt;0.2 is kept as it is.</source>
        <translation>Tal como lo imprime el laboratorio; &lt;0,2 se conserva así.</translation>
    </message>
    <message>
        <source>As the cohort&apos;s regimen has it for this fraction.</source>
        <translation>Como prevé la pauta de la cohorte para esta fracción.</translation>
    </message>
    <message>
        <source>As the investigator judges it, by the protocol&apos;s definition.</source>
        <translation>Según la valoración del investigador, con la definición del protocolo.</translation>
    </message>
    <message>
        <source>As the investigator judges it, for the fourth study treatment.</source>
        <translation>Según la valoración del investigador, para el cuarto tratamiento del estudio.</translation>
    </message>
    <message>
        <source>As the investigator judges it, for the other study treatment.</source>
        <translation>Según la valoración del investigador, para el otro tratamiento del estudio.</translation>
    </message>
    <message>
        <source>As the investigator judges it, for the third study treatment.</source>
        <translation>Según la valoración del investigador, para el tercer tratamiento del estudio.</translation>
    </message>
    <message>
        <source>As the investigator judges it, in the words of the study&apos;s scale.</source>
        <translation>Según la valoración del investigador, en los términos de la escala del estudio.</translation>
    </message>
    <message>
        <source>As the investigator judges it.</source>
        <translation>Según la valoración del investigador.</translation>
    </message>
    <message>
        <source>As the laboratory prints it.</source>
        <translation>Como lo imprime el laboratorio.</translation>
    </message>
    <message>
        <source>As the participant says; from the medical record.</source>
        <translation>Como lo dice el participante; en la historia clínica.</translation>
    </message>
    <message>
        <source>As the protocol calls it, short: Day 15, Month 3.</source>
        <translation>Como la llama el protocolo, abreviado: Día 15, Mes 3.</translation>
    </message>
    <message>
        <source>As the protocol counts the clauses of its definition.</source>
        <translation>Como numera el protocolo las cláusulas de su definición.</translation>
    </message>
    <message>
        <source>As the protocol says. An event is offered from this grade on; left empty, from grade 3 on.</source>
        <translation>Como dice el protocolo. Se propone un acontecimiento desde este grado; si se deja vacío, desde el grado 3.</translation>
    </message>
    <message>
        <source>As the third one; leave empty where there is none.</source>
        <translation>Como el tercero; déjelo vacío si no hay.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Consultado por</translation>
    </message>
    <message>
        <source>Asked by the check</source>
        <translation>Planteada por la comprobación</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Planteada el</translation>
    </message>
    <message>
        <source>Assay before</source>
        <translation>Medición previa</translation>
    </message>
    <message>
        <source>Assay date</source>
        <translation>Fecha de la medición</translation>
    </message>
    <message>
        <source>Assay time</source>
        <translation>Hora de la medición</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Evaluado por</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Evaluado el</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Assumptions to print</source>
        <translation>Supuestos que se imprimen</translation>
    </message>
    <message>
        <source>At screening, by the staging system that the protocol names.</source>
        <translation>En la selección, por el sistema de estadificación que nombra el protocolo.</translation>
    </message>
    <message>
        <source>Attribution scale</source>
        <translation>Escala de causalidad</translation>
    </message>
    <message>
        <source>Attribution to study treatment</source>
        <translation>Causalidad con el tratamiento del estudio</translation>
    </message>
    <message>
        <source>Attribution to the fourth study treatment</source>
        <translation>Causalidad con el cuarto tratamiento del estudio</translation>
    </message>
    <message>
        <source>Attribution to the other study treatment</source>
        <translation>Causalidad con el otro tratamiento del estudio</translation>
    </message>
    <message>
        <source>Attribution to the third study treatment</source>
        <translation>Causalidad con el tercer tratamiento del estudio</translation>
    </message>
    <message>
        <source>Authorised user&apos;s direction</source>
        <translation>Indicación del usuario autorizado</translation>
    </message>
    <message>
        <source>Aware at</source>
        <translation>Conocido a las</translation>
    </message>
    <message>
        <source>Before a dose is calculated; empty means that it is not rounded.</source>
        <translation>Antes de calcular una dosis; vacío significa que no se redondea.</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>Corresponde a</translation>
    </message>
    <message>
        <source>Between log α and log β, from -1 to 1; from the statistical section.</source>
        <translation>Entre log α y log β, de -1 a 1; en la sección estadística.</translation>
    </message>
    <message>
        <source>Blood culture: no growth</source>
        <translation>Hemocultivo: sin crecimiento</translation>
    </message>
    <message>
        <source>Body surface area capped at</source>
        <translation>Superficie corporal limitada a</translation>
    </message>
    <message>
        <source>Body surface area rounded to decimals</source>
        <translation>Decimales de la superficie corporal</translation>
    </message>
    <message>
        <source>Body surface area, if not calculated</source>
        <translation>Superficie corporal, si no se calcula</translation>
    </message>
    <message>
        <source>By immunohistochemistry or flow cytometry, of 100 cells or more.</source>
        <translation>Por inmunohistoquímica o citometría de flujo, de 100 células o más.</translation>
    </message>
    <message>
        <source>By its weight for safety and for the study&apos;s result.</source>
        <translation>Según su peso para la seguridad y el resultado del estudio.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By the committee&apos;s charter.</source>
        <translation>Según los estatutos del comité.</translation>
    </message>
    <message>
        <source>By the criteria of the protocol, not by the grade: death, danger to life, hospital, disability and so on.</source>
        <translation>Según los criterios del protocolo, no por el grado: muerte, peligro vital, hospital, discapacidad, etc.</translation>
    </message>
    <message>
        <source>By the criteria of the protocol; what the values suggest stands beside it.</source>
        <translation>Según los criterios del protocolo; lo que sugieren los valores figura al lado.</translation>
    </message>
    <message>
        <source>By the sponsor; the 7 or 15 days count from the day that the sponsor knew.</source>
        <translation>Por el promotor; los 7 o 15 días se cuentan desde el día en que el promotor lo supo.</translation>
    </message>
    <message>
        <source>CTCAE term</source>
        <translation>Término CTCAE</translation>
    </message>
    <message>
        <source>CTCAE terms</source>
        <translation>Términos CTCAE</translation>
    </message>
    <message>
        <source>CTCAE version</source>
        <translation>Versión de la CTCAE</translation>
    </message>
    <message>
        <source>Calibration date</source>
        <translation>Fecha de calibración</translation>
    </message>
    <message>
        <source>Calibration time</source>
        <translation>Hora de calibración</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Cause of death</source>
        <translation>Causa de la muerte</translation>
    </message>
    <message>
        <source>Cause of death in words</source>
        <translation>Causa de la muerte en palabras</translation>
    </message>
    <message>
        <source>Central laboratory</source>
        <translation>Laboratorio central</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Clause number</source>
        <translation>Número de cláusula</translation>
    </message>
    <message>
        <source>Clause of the definition</source>
        <translation>Cláusula de la definición</translation>
    </message>
    <message>
        <source>Clonal cells in the marrow</source>
        <translation>Células clonales en la médula</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Codes and trade names that sources use for it, separated by semicolons.</source>
        <translation>Códigos y marcas que usan las fuentes, separados por punto y coma.</translation>
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
        <translation>Cohorte creada a partir de ella</translation>
    </message>
    <message>
        <source>Cohort number</source>
        <translation>Número de cohorte</translation>
    </message>
    <message>
        <source>Cohort under review</source>
        <translation>Cohorte en revisión</translation>
    </message>
    <message>
        <source>Cohorts reviewed</source>
        <translation>Cohortes revisadas</translation>
    </message>
    <message>
        <source>Compared with baseline, from imaging or examination.</source>
        <translation>Frente al valor basal, por imagen o exploración.</translation>
    </message>
    <message>
        <source>Compared with the regimen of the cohort.</source>
        <translation>Frente a la pauta de la cohorte.</translation>
    </message>
    <message>
        <source>Completed lines of systemic therapy before consent; from the oncologist&apos;s history.</source>
        <translation>Líneas de tratamiento sistémico completadas antes del consentimiento; en la historia oncológica.</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calculado por</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Conflicts of interest declared</source>
        <translation>Conflictos de intereses declarados</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Count before</source>
        <translation>Recuento previo</translation>
    </message>
    <message>
        <source>Count of day 36 drawn on day 39</source>
        <translation>Recuento del día 36 extraído el día 39</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado desde</translation>
    </message>
    <message>
        <source>Counted from its last day. Left empty: 7.</source>
        <translation>Se cuenta desde su último día. Si se deja vacío: 7.</translation>
    </message>
    <message>
        <source>Counted from the lowest dose; from the statistical section.</source>
        <translation>Contado desde la dosis más baja; en la sección estadística.</translation>
    </message>
    <message>
        <source>Counted like the DLT window. Without a count in these days nobody counts as evaluable.</source>
        <translation>Se cuenta como la ventana de DLT. Sin un recuento en estos días nadie cuenta como evaluable.</translation>
    </message>
    <message>
        <source>Counts of so many days after support are told apart in nadirs and recoveries. Left empty: 3.</source>
        <translation>Los recuentos de esos días tras el soporte se distinguen en nadires y recuperaciones. Si se deja vacío: 3.</translation>
    </message>
    <message>
        <source>Course of the grade</source>
        <translation>Evolución del grado</translation>
    </message>
    <message>
        <source>DLT assessment</source>
        <translation>Evaluación de la DLT</translation>
    </message>
    <message>
        <source>DLT clause</source>
        <translation>Cláusula de DLT</translation>
    </message>
    <message>
        <source>DLT window</source>
        <translation>Ventana de DLT</translation>
    </message>
    <message>
        <source>DLT window counts from</source>
        <translation>La ventana de DLT se cuenta desde</translation>
    </message>
    <message>
        <source>DLTs/participants and the letter, such as 1/3 S; letters are E, S, D, DE and DU.</source>
        <translation>DLT/participantes y la letra, como 1/3 S; las letras son E, S, D, DE y DU.</translation>
    </message>
    <message>
        <source>DMC review</source>
        <translation>Revisión del DMC</translation>
    </message>
    <message>
        <source>Data cut-off</source>
        <translation>Corte de datos</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Datos hasta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date given</source>
        <translation>Fecha de administración</translation>
    </message>
    <message>
        <source>Date of that count</source>
        <translation>Fecha de ese recuento</translation>
    </message>
    <message>
        <source>Days after a platelet transfusion. Left empty: 7.</source>
        <translation>Días tras una transfusión de plaquetas. Si se deja vacío: 7.</translation>
    </message>
    <message>
        <source>Days between the first and the next participant</source>
        <translation>Días entre el primer participante y el siguiente</translation>
    </message>
    <message>
        <source>Days early</source>
        <translation>Días antes</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días después</translation>
    </message>
    <message>
        <source>De-escalation allowed</source>
        <translation>Se permite desescalar</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Decision in words</source>
        <translation>Decisión en palabras</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>Tabla de decisión</translation>
    </message>
    <message>
        <source>Definition of a DLT</source>
        <translation>Definición de DLT</translation>
    </message>
    <message>
        <source>Delayed by more than</source>
        <translation>Retrasada más de</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Determined by (name)</source>
        <translation>Determinada por (nombre)</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Falleció el</translation>
    </message>
    <message>
        <source>Digest of the reported data</source>
        <translation>Huella de los datos informados</translation>
    </message>
    <message>
        <source>Directive signed on</source>
        <translation>Directiva firmada el</translation>
    </message>
    <message>
        <source>Discharged on</source>
        <translation>Alta el</translation>
    </message>
    <message>
        <source>Disease measurable by</source>
        <translation>Enfermedad medible por</translation>
    </message>
    <message>
        <source>Disease stage</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose and frequency</source>
        <translation>Dosis y frecuencia</translation>
    </message>
    <message>
        <source>Dose axis</source>
        <translation>Eje de dosis</translation>
    </message>
    <message>
        <source>Dose decided</source>
        <translation>Dosis decidida</translation>
    </message>
    <message>
        <source>Dose decision</source>
        <translation>Decisión de dosis</translation>
    </message>
    <message>
        <source>Dose is planned</source>
        <translation>La dosis se planifica</translation>
    </message>
    <message>
        <source>Dose levels</source>
        <translation>Niveles de dosis</translation>
    </message>
    <message>
        <source>Dose levels are counted from the lowest; from the protocol.</source>
        <translation>Los niveles de dosis se cuentan desde el más bajo; en el protocolo.</translation>
    </message>
    <message>
        <source>Dose-limiting toxicity</source>
        <translation>Toxicidad limitante de la dosis</translation>
    </message>
    <message>
        <source>Dr Lindqvist, 9 Jan 2018: give as assayed</source>
        <translation>Dr. Lindqvist, 9 ene 2018: administrar como se midió</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>ECOG performance status</source>
        <translation>Estado funcional ECOG</translation>
    </message>
    <message>
        <source>Effective half-life in the body</source>
        <translation>Semivida efectiva en el cuerpo</translation>
    </message>
    <message>
        <source>Eligibility confirmed</source>
        <translation>Elegibilidad confirmada</translation>
    </message>
    <message>
        <source>Eligibility confirmed on</source>
        <translation>Elegibilidad confirmada el</translation>
    </message>
    <message>
        <source>Empty means 0.25.</source>
        <translation>Vacío significa 0,25.</translation>
    </message>
    <message>
        <source>Empty means 0.6 times the target.</source>
        <translation>Vacío significa 0,6 veces el objetivo.</translation>
    </message>
    <message>
        <source>Empty means 0.95.</source>
        <translation>Vacío significa 0,95.</translation>
    </message>
    <message>
        <source>Empty means 1.4 times the target.</source>
        <translation>Vacío significa 1,4 veces el objetivo.</translation>
    </message>
    <message>
        <source>Empty means of any grade.</source>
        <translation>Vacío significa de cualquier grado.</translation>
    </message>
    <message>
        <source>Empty where the range is the same for everybody.</source>
        <translation>Vacío si el intervalo es el mismo para todos.</translation>
    </message>
    <message>
        <source>End of participation</source>
        <translation>Fin de la participación</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Finalizó el</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inclusión</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Regla de escalada</translation>
    </message>
    <message>
        <source>Ethics committee, 2 Jan 2018</source>
        <translation>Comité de ética, 2 ene 2018</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Origen étnico</translation>
    </message>
    <message>
        <source>Evaluable for DLT, decided</source>
        <translation>Evaluable para DLT, decidido</translation>
    </message>
    <message>
        <source>Event that led to death</source>
        <translation>Acontecimiento que causó la muerte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Events are attributed to each of the study treatments by itself.</source>
        <translation>La causalidad se valora con cada tratamiento del estudio por separado.</translation>
    </message>
    <message>
        <source>Events or doses concerned</source>
        <translation>Acontecimientos o dosis afectados</translation>
    </message>
    <message>
        <source>Every criterion that it meets; they decide whether a report is due.</source>
        <translation>Cada criterio que cumple; deciden si procede una notificación.</translation>
    </message>
    <message>
        <source>Except these terms</source>
        <translation>Excepto estos términos</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Expected nadir from day</source>
        <translation>Nadir esperado desde el día</translation>
    </message>
    <message>
        <source>Expected nadir to day</source>
        <translation>Nadir esperado hasta el día</translation>
    </message>
    <message>
        <source>Expectedness</source>
        <translation>Carácter esperado</translation>
    </message>
    <message>
        <source>Exposure rate at release</source>
        <translation>Tasa de exposición al alta</translation>
    </message>
    <message>
        <source>Extravasation</source>
        <translation>Extravasación</translation>
    </message>
    <message>
        <source>Fever of 38.9 °C on day 18, antibiotics from day 18</source>
        <translation>Fiebre de 38,9 °C el día 18, antibióticos desde el día 18</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Follow-up number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <source>For a recovery</source>
        <translation>Para una recuperación</translation>
    </message>
    <message>
        <source>For example I-131; leave empty if the agent is not radioactive.</source>
        <translation>Por ejemplo I-131; déjelo vacío si el fármaco no es radiactivo.</translation>
    </message>
    <message>
        <source>For longer than</source>
        <translation>Durante más de</translation>
    </message>
    <message>
        <source>Formula for body surface area</source>
        <translation>Fórmula de la superficie corporal</translation>
    </message>
    <message>
        <source>Four or five without DLT allow escalation</source>
        <translation>Cuatro o cinco sin DLT permiten escalar</translation>
    </message>
    <message>
        <source>Fourth study treatment</source>
        <translation>Cuarto tratamiento del estudio</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>From and to, and why; empty means none.</source>
        <translation>Desde y hasta cuándo, y por qué; vacío significa ninguna.</translation>
    </message>
    <message>
        <source>From the administration record.</source>
        <translation>En el registro de administración.</translation>
    </message>
    <message>
        <source>From the certificate of the batch or the pharmacy&apos;s own test.</source>
        <translation>En el certificado del lote o el control de la farmacia.</translation>
    </message>
    <message>
        <source>From the death certificate or the report of who cared for the participant.</source>
        <translation>En el certificado de defunción o el informe de quien lo atendió.</translation>
    </message>
    <message>
        <source>From the dosing section of the protocol: flat, or per m² or kg.</source>
        <translation>En la sección de dosis del protocolo: fija, o por m² o kg.</translation>
    </message>
    <message>
        <source>From the label of the bag.</source>
        <translation>En la etiqueta de la bolsa.</translation>
    </message>
    <message>
        <source>From the label of the vial.</source>
        <translation>En la etiqueta del vial.</translation>
    </message>
    <message>
        <source>From the laboratory&apos;s report.</source>
        <translation>En el informe del laboratorio.</translation>
    </message>
    <message>
        <source>From the medical record.</source>
        <translation>En la historia clínica.</translation>
    </message>
    <message>
        <source>From the protocol&apos;s definition of the DLT period.</source>
        <translation>En la definición del período de DLT del protocolo.</translation>
    </message>
    <message>
        <source>From the protocol.</source>
        <translation>En el protocolo.</translation>
    </message>
    <message>
        <source>From the signed eligibility checklist.</source>
        <translation>En la lista de elegibilidad firmada.</translation>
    </message>
    <message>
        <source>From the source; it is printed with what is missing.</source>
        <translation>En la fuente; se imprime con lo que falta.</translation>
    </message>
    <message>
        <source>From the statistical section of the protocol.</source>
        <translation>En la sección estadística del protocolo.</translation>
    </message>
    <message>
        <source>From the title page of the protocol.</source>
        <translation>En la portada del protocolo.</translation>
    </message>
    <message>
        <source>Full title</source>
        <translation>Título completo</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administrada</translation>
    </message>
    <message>
        <source>Given at the local hospital</source>
        <translation>Administrado en el hospital local</translation>
    </message>
    <message>
        <source>Given for</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Given to some or all participants, for example weekly dexamethasone.</source>
        <translation>Se da a algunos o a todos los participantes, por ejemplo dexametasona semanal.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Grade or higher</source>
        <translation>Grado o superior</translation>
    </message>
    <message>
        <source>Haemoglobin after red cells</source>
        <translation>Hemoglobina tras hematíes</translation>
    </message>
    <message>
        <source>Half width of the indifference interval</source>
        <translation>Semianchura del intervalo de indiferencia</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Talla</translation>
    </message>
    <message>
        <source>Hospital stay</source>
        <translation>Estancia hospitalaria</translation>
    </message>
    <message>
        <source>How far above the target still counts as at the target; from the protocol.</source>
        <translation>Cuánto por encima del objetivo aún cuenta como objetivo; en el protocolo.</translation>
    </message>
    <message>
        <source>How far below the target still counts as at the target; from the protocol.</source>
        <translation>Cuánto por debajo del objetivo aún cuenta como objetivo; en el protocolo.</translation>
    </message>
    <message>
        <source>How it stands at the last look.</source>
        <translation>Cómo estaba la última vez que se miró.</translation>
    </message>
    <message>
        <source>How many days after it the visit still counts; empty means 0.</source>
        <translation>Cuántos días después sigue siendo válida la visita; vacío significa 0.</translation>
    </message>
    <message>
        <source>How many days before it the visit still counts; empty means 0.</source>
        <translation>Cuántos días antes sigue siendo válida la visita; vacío significa 0.</translation>
    </message>
    <message>
        <source>How many days of delay the clause still allows.</source>
        <translation>Cuántos días de retraso permite aún la cláusula.</translation>
    </message>
    <message>
        <source>How many dose levels the protocol plans.</source>
        <translation>Cuántos niveles de dosis prevé el protocolo.</translation>
    </message>
    <message>
        <source>How many evaluable participants the protocol asks for at this level.</source>
        <translation>Cuántos participantes evaluables pide el protocolo en este nivel.</translation>
    </message>
    <message>
        <source>How many the protocol asks for at the dose that is recommended.</source>
        <translation>Cuántos pide el protocolo en la dosis recomendada.</translation>
    </message>
    <message>
        <source>How many times the value at baseline meets the clause.</source>
        <translation>Cuántas veces el valor basal cumple la cláusula.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>How the protocol reads 0 of 4 or 0 of 5.</source>
        <translation>Cómo interpreta el protocolo 0 de 4 o 0 de 5.</translation>
    </message>
    <message>
        <source>Immunofixation of serum</source>
        <translation>Inmunofijación en suero</translation>
    </message>
    <message>
        <source>Immunofixation of urine</source>
        <translation>Inmunofijación en orina</translation>
    </message>
    <message>
        <source>In completed years, this one included.</source>
        <translation>En años cumplidos, este incluido.</translation>
    </message>
    <message>
        <source>In completed years; empty means any age.</source>
        <translation>En años cumplidos; vacío significa cualquier edad.</translation>
    </message>
    <message>
        <source>In the words of the certificate or of the investigator.</source>
        <translation>Con las palabras del certificado o del investigador.</translation>
    </message>
    <message>
        <source>In the words of the source or of the participant.</source>
        <translation>Con las palabras de la fuente o del participante.</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Infusion ended</source>
        <translation>Fin de la perfusión</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Its number in the regimen of the cohort, counted from 1.</source>
        <translation>Su número en la pauta de la cohorte, contado desde 1.</translation>
    </message>
    <message>
        <source>Its reference range applies, unless one is typed below with the value.</source>
        <translation>Se aplica su intervalo de referencia, salvo que abajo se indique uno con el valor.</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Valorado por</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Valorado el</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of clause</source>
        <translation>Tipo de cláusula</translation>
    </message>
    <message>
        <source>Labelled activity</source>
        <translation>Actividad de la etiqueta</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Laboratory test</source>
        <translation>Prueba de laboratorio</translation>
    </message>
    <message>
        <source>Last approval on</source>
        <translation>Última aprobación el</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Último día del periodo</translation>
    </message>
    <message>
        <source>Last dose completed to six</source>
        <translation>Última dosis completada hasta seis</translation>
    </message>
    <message>
        <source>Least participants at the dose recommended</source>
        <translation>Mínimo de participantes en la dosis recomendada</translation>
    </message>
    <message>
        <source>Leave empty to let the records decide. A decision needs a reason.</source>
        <translation>Déjelo vacío para que decidan los registros. Una decisión necesita un motivo.</translation>
    </message>
    <message>
        <source>Leave empty to use the study&apos;s formula. A typed value needs its source.</source>
        <translation>Déjelo vacío para usar la fórmula del estudio. Un valor introducido necesita su origen.</translation>
    </message>
    <message>
        <source>Leave empty while the participant is on the study.</source>
        <translation>Déjelo vacío mientras el participante esté en el estudio.</translation>
    </message>
    <message>
        <source>Left before the second fraction</source>
        <translation>Salió antes de la segunda fracción</translation>
    </message>
    <message>
        <source>Left empty: 14.</source>
        <translation>Si se deja vacío: 14.</translation>
    </message>
    <message>
        <source>Left in the line</source>
        <translation>Resto en la línea</translation>
    </message>
    <message>
        <source>Left in the syringe</source>
        <translation>Resto en la jeringa</translation>
    </message>
    <message>
        <source>Left in the vial</source>
        <translation>Resto en el vial</translation>
    </message>
    <message>
        <source>Length in days; the fraction from which it counts is given on day 1.</source>
        <translation>Duración en días; la fracción desde la que se cuenta se administra el día 1.</translation>
    </message>
    <message>
        <source>Letters such as A; B; G, in the order wanted by the committee. Empty means the usual ones. They can be ticked in the report dialog.</source>
        <translation>Letras como A; B; G, en el orden que desee el comité. Vacío significa las habituales. Pueden marcarse en el cuadro de diálogo del informe.</translation>
    </message>
    <message>
        <source>Level thought right before the trial</source>
        <translation>Nivel que se creía correcto antes del ensayo</translation>
    </message>
    <message>
        <source>List of January 2018</source>
        <translation>Lista de enero de 2018</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Lowest first, separated by semicolons; empty means the levels of the cohorts.</source>
        <translation>De menor a mayor, separados por punto y coma; vacío significa los niveles de las cohortes.</translation>
    </message>
    <message>
        <source>Margin above the target</source>
        <translation>Margen por encima del objetivo</translation>
    </message>
    <message>
        <source>Margin below the target</source>
        <translation>Margen por debajo del objetivo</translation>
    </message>
    <message>
        <source>Measured on the day of this fraction or as the protocol allows.</source>
        <translation>Medido el día de esta fracción o como permite el protocolo.</translation>
    </message>
    <message>
        <source>Measured when the participant was released; from radiation safety.</source>
        <translation>Medido al dar el alta al participante; por protección radiológica.</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Meetings of the committee are counted from 1.</source>
        <translation>Las reuniones del comité se cuentan desde 1.</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Miembros presentes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del centro</translation>
    </message>
    <message>
        <source>Name of the visit</source>
        <translation>Nombre de la visita</translation>
    </message>
    <message>
        <source>Name, date and what was directed, when the activity is off the prescription.</source>
        <translation>Nombre, fecha y lo indicado, cuando la actividad se aparta de la prescripción.</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narrativa</translation>
    </message>
    <message>
        <source>Needed when the file holds one site&apos;s participants only.</source>
        <translation>Necesario cuando el archivo contiene los participantes de un solo centro.</translation>
    </message>
    <message>
        <source>Neutrophils after filgrastim</source>
        <translation>Neutrófilos tras filgrastim</translation>
    </message>
    <message>
        <source>New anti-myeloma therapy started</source>
        <translation>Inicio de nuevo tratamiento antimieloma</translation>
    </message>
    <message>
        <source>New bone lesion</source>
        <translation>Nueva lesión ósea</translation>
    </message>
    <message>
        <source>No dose is skipped</source>
        <translation>No se salta ninguna dosis</translation>
    </message>
    <message>
        <source>No event met a clause of the definition</source>
        <translation>Ningún acontecimiento cumplió una cláusula de la definición</translation>
    </message>
    <message>
        <source>No for one that will never take place; then the reason is needed.</source>
        <translation>No para una que nunca tendrá lugar; entonces hace falta el motivo.</translation>
    </message>
    <message>
        <source>No further adverse events, checked to</source>
        <translation>Sin más acontecimientos adversos, comprobado hasta</translation>
    </message>
    <message>
        <source>No further serious events, checked to</source>
        <translation>Sin más acontecimientos graves, comprobado hasta</translation>
    </message>
    <message>
        <source>No further transfusions, checked to</source>
        <translation>Sin más transfusiones, comprobado hasta</translation>
    </message>
    <message>
        <source>No medical event; R. Silva, 10 Jan 2018</source>
        <translation>Ningún evento médico; R. Silva, 10 ene 2018</translation>
    </message>
    <message>
        <source>No new signal</source>
        <translation>Ninguna señal nueva</translation>
    </message>
    <message>
        <source>Normal from</source>
        <translation>Normal desde</translation>
    </message>
    <message>
        <source>Normal to</source>
        <translation>Normal hasta</translation>
    </message>
    <message>
        <source>Not counted when unrelated</source>
        <translation>No se cuenta si no está relacionado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Of grade or higher</source>
        <translation>De grado o superior</translation>
    </message>
    <message>
        <source>Of the radionuclide, for decay corrections; from the pharmacy manual.</source>
        <translation>Del radionúclido, para correcciones por decaimiento; en el manual de farmacia.</translation>
    </message>
    <message>
        <source>Oldest first, separated by semicolons; each participant follows one.</source>
        <translation>De la más antigua a la más reciente, separadas por punto y coma; cada participante sigue una.</translation>
    </message>
    <message>
        <source>On day</source>
        <translation>En el día</translation>
    </message>
    <message>
        <source>On how many separate days there must be a transfusion.</source>
        <translation>En cuántos días distintos debe haber una transfusión.</translation>
    </message>
    <message>
        <source>One line per fraction: dose, day (the first is day 1), days early and late.</source>
        <translation>Una línea por fracción: dosis, día (la primera es el día 1), días antes y después.</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Only for cohorts</source>
        <translation>Solo para las cohortes</translation>
    </message>
    <message>
        <source>Only for the illustration of fractions against a single dose. Empty: 2 to 8 days are shown.</source>
        <translation>Solo para la ilustración de fracciones frente a una dosis única. Vacío: se muestran de 2 a 8 días.</translation>
    </message>
    <message>
        <source>Only where the written directive gives a range.</source>
        <translation>Solo si la directiva escrita indica un intervalo.</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Open cohort 6 after the amendment</source>
        <translation>Abrir la cohorte 6 tras la enmienda</translation>
    </message>
    <message>
        <source>Open until the answer satisfies whoever asked.</source>
        <translation>Abierta hasta que la respuesta satisfaga a quien preguntó.</translation>
    </message>
    <message>
        <source>Opened after the amendment</source>
        <translation>Abierta tras la enmienda</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Or another long-acting growth factor. Left empty: 14.</source>
        <translation>U otro factor de crecimiento de acción prolongada. Si se deja vacío: 14.</translation>
    </message>
    <message>
        <source>Other names of the agent</source>
        <translation>Otros nombres del fármaco</translation>
    </message>
    <message>
        <source>Other study treatment</source>
        <translation>Otro tratamiento del estudio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Outcomes by dose level</source>
        <translation>Resultados por nivel de dosis</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>ID del participante</translation>
    </message>
    <message>
        <source>Participants are made up</source>
        <translation>Los participantes son ficticios</translation>
    </message>
    <message>
        <source>Participants per cohort</source>
        <translation>Participantes por cohorte</translation>
    </message>
    <message>
        <source>Percent of the nucleated cells, from the report of aspirate or biopsy; the higher of both.</source>
        <translation>Porcentaje de células nucleadas, en el informe del aspirado o la biopsia; el mayor de ambos.</translation>
    </message>
    <message>
        <source>Pharmacy worksheet</source>
        <translation>Hoja de la farmacia</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Exploración física</translation>
    </message>
    <message>
        <source>Physical half-life</source>
        <translation>Semivida física</translation>
    </message>
    <message>
        <source>Plain words, such as low platelets. Down: the usual ones.</source>
        <translation>Palabras corrientes en inglés, como low platelets. Abajo: las habituales.</translation>
    </message>
    <message>
        <source>Planned cohorts</source>
        <translation>Cohortes previstas</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>Fecha prevista</translation>
    </message>
    <message>
        <source>Planned dose</source>
        <translation>Dosis prevista</translation>
    </message>
    <message>
        <source>Planned participants</source>
        <translation>Participantes previstos</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Visita prevista</translation>
    </message>
    <message>
        <source>Planned, open, closed, under review, cleared: as it stands today.</source>
        <translation>Prevista, abierta, cerrada, en revisión, autorizada: como está hoy.</translation>
    </message>
    <message>
        <source>Plasma cells in the marrow</source>
        <translation>Células plasmáticas en la médula</translation>
    </message>
    <message>
        <source>Plasmacytomas</source>
        <translation>Plasmocitomas</translation>
    </message>
    <message>
        <source>Platelets after a platelet transfusion</source>
        <translation>Plaquetas tras transfusión de plaquetas</translation>
    </message>
    <message>
        <source>Platelets below 25 × 10⁹/L for more than 28 days</source>
        <translation>Plaquetas por debajo de 25 × 10⁹/L más de 28 días</translation>
    </message>
    <message>
        <source>Platelets below the limit at screening</source>
        <translation>Plaquetas por debajo del límite en la selección</translation>
    </message>
    <message>
        <source>Platelets in adult doses: one apheresis unit or one pool is 1. Red cells and others in units: one bag is 1.</source>
        <translation>Plaquetas en dosis de adulto: una unidad de aféresis o una mezcla es 1. Hematíes y otros en unidades: una bolsa es 1.</translation>
    </message>
    <message>
        <source>Platelets in ×10⁹/L or haemoglobin in g/dL, the last before this transfusion.</source>
        <translation>Plaquetas en ×10⁹/L o hemoglobina en g/dL, el último antes de esta transfusión.</translation>
    </message>
    <message>
        <source>Platelets twice a week until day 64</source>
        <translation>Plaquetas dos veces por semana hasta el día 64</translation>
    </message>
    <message>
        <source>Position in the audit trail</source>
        <translation>Posición en el registro de auditoría</translation>
    </message>
    <message>
        <source>Prescribed amount</source>
        <translation>Cantidad prescrita</translation>
    </message>
    <message>
        <source>Prescribed range from</source>
        <translation>Intervalo prescrito desde</translation>
    </message>
    <message>
        <source>Prescribed range to</source>
        <translation>Intervalo prescrito hasta</translation>
    </message>
    <message>
        <source>Printed beside the rule and the definition, for example what is not final.</source>
        <translation>Se imprime junto a la regla y la definición, por ejemplo lo que no es definitivo.</translation>
    </message>
    <message>
        <source>Prior correlation</source>
        <translation>Correlación a priori</translation>
    </message>
    <message>
        <source>Prior lines of systemic therapy</source>
        <translation>Líneas previas de tratamiento sistémico</translation>
    </message>
    <message>
        <source>Prior mean of log α</source>
        <translation>Media a priori de log α</translation>
    </message>
    <message>
        <source>Prior mean of log β</source>
        <translation>Media a priori de log β</translation>
    </message>
    <message>
        <source>Prior spread of log α</source>
        <translation>Dispersión a priori de log α</translation>
    </message>
    <message>
        <source>Prior spread of log β</source>
        <translation>Dispersión a priori de log β</translation>
    </message>
    <message>
        <source>Probability above which a dose is closed</source>
        <translation>Probabilidad por encima de la cual se cierra una dosis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Product transfused</source>
        <translation>Producto transfundido</translation>
    </message>
    <message>
        <source>Progression of the myeloma</source>
        <translation>Progresión del mieloma</translation>
    </message>
    <message>
        <source>Protocol 2.0, section 6.3</source>
        <translation>Protocolo 2.0, sección 6.3</translation>
    </message>
    <message>
        <source>Protocol deviation</source>
        <translation>Desviación del protocolo</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Número de protocolo</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Versión del protocolo</translation>
    </message>
    <message>
        <source>Protocol version followed</source>
        <translation>Versión del protocolo seguida</translation>
    </message>
    <message>
        <source>Protocol versions</source>
        <translation>Versiones del protocolo</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Quorum present</source>
        <translation>Quórum presente</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Raza</translation>
    </message>
    <message>
        <source>Radiation safety officer&apos;s word</source>
        <translation>Declaración del resp. de protección radiológica</translation>
    </message>
    <message>
        <source>Radiochemical purity</source>
        <translation>Pureza radioquímica</translation>
    </message>
    <message>
        <source>Radionuclide</source>
        <translation>Radionúclido</translation>
    </message>
    <message>
        <source>Rate that is too high (BOIN)</source>
        <translation>Tasa demasiado alta (BOIN)</translation>
    </message>
    <message>
        <source>Rate that is too low (BOIN)</source>
        <translation>Tasa demasiado baja (BOIN)</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Reading after the infusion, not corrected for decay; 0 if none.</source>
        <translation>Lectura tras la infusión, sin corregir por decaimiento; 0 si no hay.</translation>
    </message>
    <message>
        <source>Reading of the dose calibrator, not corrected for decay.</source>
        <translation>Lectura del activímetro, sin corregir por decaimiento.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for a late report</source>
        <translation>Motivo del retraso de la notificación</translation>
    </message>
    <message>
        <source>Reason for admission</source>
        <translation>Motivo del ingreso</translation>
    </message>
    <message>
        <source>Reason for deciding otherwise</source>
        <translation>Motivo para decidir otra cosa</translation>
    </message>
    <message>
        <source>Reason for screen failure</source>
        <translation>Motivo del fallo de selección</translation>
    </message>
    <message>
        <source>Reason for switching it off</source>
        <translation>Motivo para desactivarla</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Motivo en palabras</translation>
    </message>
    <message>
        <source>Reason why not</source>
        <translation>Motivo de no realizarla</translation>
    </message>
    <message>
        <source>Receives the other study treatment</source>
        <translation>Recibe el otro tratamiento del estudio</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Recommended regimen</source>
        <translation>Pauta recomendada</translation>
    </message>
    <message>
        <source>Reference dose</source>
        <translation>Dosis de referencia</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Intervalo de referencia</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Pauta</translation>
    </message>
    <message>
        <source>Relapsed or refractory multiple myeloma</source>
        <translation>Mieloma múltiple en recaída o refractario</translation>
    </message>
    <message>
        <source>Repeated the same day</source>
        <translation>Repetido el mismo día</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Report 5</source>
        <translation>Informe 5</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Informe generado</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Número de informe</translation>
    </message>
    <message>
        <source>Report that the committee saw</source>
        <translation>Informe que vio el comité</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Notificado por</translation>
    </message>
    <message>
        <source>Reported term</source>
        <translation>Término notificado</translation>
    </message>
    <message>
        <source>Reported to the authority on</source>
        <translation>Notificado a la autoridad el</translation>
    </message>
    <message>
        <source>Residual measured at</source>
        <translation>Resto medido a las</translation>
    </message>
    <message>
        <source>Residual measured on</source>
        <translation>Resto medido el</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Response (IMWG)</source>
        <translation>Respuesta (IMWG)</translation>
    </message>
    <message>
        <source>Response categories not used</source>
        <translation>Categorías de respuesta no usadas</translation>
    </message>
    <message>
        <source>Responses after this date no longer count.</source>
        <translation>Las respuestas posteriores a esta fecha ya no cuentan.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Results name it by the same words.</source>
        <translation>Los resultados lo nombran con las mismas palabras.</translation>
    </message>
    <message>
        <source>Review number</source>
        <translation>Número de revisión</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rule applied</source>
        <translation>Regla aplicada</translation>
    </message>
    <message>
        <source>SAE report</source>
        <translation>Notificación de AAG</translation>
    </message>
    <message>
        <source>Said in the empty field itself, by a key for each reason.</source>
        <translation>Se indica en el propio campo vacío, con una tecla para cada motivo.</translation>
    </message>
    <message>
        <source>Screen failure</source>
        <translation>Fallo de selección</translation>
    </message>
    <message>
        <source>Sections of the safety summary</source>
        <translation>Apartados del resumen de seguridad</translation>
    </message>
    <message>
        <source>Seen at the local hospital</source>
        <translation>Visto en el hospital local</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviado a las</translation>
    </message>
    <message>
        <source>Sent to the sponsor on</source>
        <translation>Enviado al promotor el</translation>
    </message>
    <message>
        <source>Separated by semicolons; any hemorrhage stands for every term with that word.</source>
        <translation>Separados por punto y coma; any hemorrhage representa todos los términos con esa palabra.</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Serious because</source>
        <translation>Grave porque</translation>
    </message>
    <message>
        <source>Serious event</source>
        <translation>Acontecimiento grave</translation>
    </message>
    <message>
        <source>Severity in words</source>
        <translation>Intensidad en palabras</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título corto</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Site 05</source>
        <translation>Centro 05</translation>
    </message>
    <message>
        <source>Site became aware on</source>
        <translation>El centro tuvo conocimiento el</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Esqueleto</translation>
    </message>
    <message>
        <source>Source of that area</source>
        <translation>Origen de esa superficie</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Promotor</translation>
    </message>
    <message>
        <source>Sponsor&apos;s decision</source>
        <translation>Decisión del promotor</translation>
    </message>
    <message>
        <source>Spread of the prior</source>
        <translation>Dispersión a priori</translation>
    </message>
    <message>
        <source>Staggered start of a cohort; 0 or empty means no wait.</source>
        <translation>Inicio escalonado de una cohorte; 0 o vacío significa sin espera.</translation>
    </message>
    <message>
        <source>Standard deviation of β; empty means √1.34.</source>
        <translation>Desviación típica de β; vacío significa √1,34.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still in hospital</source>
        <translation>Aún en el hospital</translation>
    </message>
    <message>
        <source>Stop when the lowest dose exceeds the rate</source>
        <translation>Parar si la dosis más baja supera la tasa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Study agent</source>
        <translation>Fármaco del estudio</translation>
    </message>
    <message>
        <source>Study: The expected nadir ends after the DLT window.</source>
        <translation>Estudio: el nadir esperado termina después de la ventana de DLT.</translation>
    </message>
    <message>
        <source>System organ class</source>
        <translation>Clase de órganos y sistemas</translation>
    </message>
    <message>
        <source>Taken at (UTC)</source>
        <translation>Tomado (UTC)</translation>
    </message>
    <message>
        <source>Taken from protocol 2.0, section 9</source>
        <translation>Tomado del protocolo 2.0, sección 9</translation>
    </message>
    <message>
        <source>Target DLT rate</source>
        <translation>Tasa objetivo de DLT</translation>
    </message>
    <message>
        <source>Target interval from</source>
        <translation>Intervalo objetivo desde</translation>
    </message>
    <message>
        <source>Target interval to</source>
        <translation>Intervalo objetivo hasta</translation>
    </message>
    <message>
        <source>Terms that the protocol leaves out of the clause, separated by semicolons.</source>
        <translation>Términos que el protocolo excluye de la cláusula, separados por punto y coma.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Text of the medical monitor</source>
        <translation>Texto del monitor médico</translation>
    </message>
    <message>
        <source>The DLT rate above which the lowest dose is too toxic; as a share of 1.</source>
        <translation>La tasa de DLT por encima de la cual la dosis más baja es demasiado tóxica; como parte de 1.</translation>
    </message>
    <message>
        <source>The DLT rate that the protocol aims at, as a share of 1.</source>
        <translation>La tasa de DLT que persigue el protocolo, como parte de 1.</translation>
    </message>
    <message>
        <source>The adverse event of grade 5, where one is recorded.</source>
        <translation>El acontecimiento adverso de grado 5, si hay uno registrado.</translation>
    </message>
    <message>
        <source>The amount on the written directive.</source>
        <translation>La cantidad de la orden escrita.</translation>
    </message>
    <message>
        <source>The assessment covers</source>
        <translation>La evaluación abarca</translation>
    </message>
    <message>
        <source>The authorised user who signed it before use.</source>
        <translation>El usuario autorizado que la firmó antes del uso.</translation>
    </message>
    <message>
        <source>The clause is met only after more than so many days.</source>
        <translation>La cláusula solo se cumple tras más de ese número de días.</translation>
    </message>
    <message>
        <source>The clause of the protocol&apos;s definition that is met.</source>
        <translation>La cláusula de la definición del protocolo que se cumple.</translation>
    </message>
    <message>
        <source>The cohort into which the participant was enrolled; from the enrolment form.</source>
        <translation>La cohorte en que se incluyó al participante; en el formulario de inclusión.</translation>
    </message>
    <message>
        <source>The cohort on which the committee is to decide.</source>
        <translation>La cohorte sobre la que debe decidir el comité.</translation>
    </message>
    <message>
        <source>The cohort that was created from this recommendation.</source>
        <translation>La cohorte que se creó de esta recomendación.</translation>
    </message>
    <message>
        <source>The cohorts that the committee looked at.</source>
        <translation>Las cohortes que examinó el comité.</translation>
    </message>
    <message>
        <source>The committee asked for three more at this dose</source>
        <translation>El comité pidió tres más con esta dosis</translation>
    </message>
    <message>
        <source>The criterion that was not met, from the checklist.</source>
        <translation>El criterio que no se cumplió, en la lista.</translation>
    </message>
    <message>
        <source>The date beside that signature.</source>
        <translation>La fecha junto a esa firma.</translation>
    </message>
    <message>
        <source>The date of that judgement.</source>
        <translation>La fecha de esa valoración.</translation>
    </message>
    <message>
        <source>The date of the last approval that was needed; from its letter.</source>
        <translation>La fecha de la última aprobación necesaria; en su carta.</translation>
    </message>
    <message>
        <source>The date that the participant wrote on the consent form.</source>
        <translation>La fecha que el participante escribió en el consentimiento.</translation>
    </message>
    <message>
        <source>The day counted from is day 1, the day before it is -1; there is no day 0.</source>
        <translation>El día desde el que se cuenta es el día 1 y el anterior es el -1; no hay día 0.</translation>
    </message>
    <message>
        <source>The day from which the protocol counts this visit.</source>
        <translation>El día desde el que el protocolo cuenta esta visita.</translation>
    </message>
    <message>
        <source>The day in the confirmation of the fax, mail or portal.</source>
        <translation>El día en la confirmación del fax, correo o portal.</translation>
    </message>
    <message>
        <source>The day of that decision.</source>
        <translation>El día de esa decisión.</translation>
    </message>
    <message>
        <source>The day of that reading; from the dose calibrator&apos;s record.</source>
        <translation>El día de esa lectura; en el registro del activímetro.</translation>
    </message>
    <message>
        <source>The day of the admission; from the discharge letter.</source>
        <translation>El día del ingreso; en el informe de alta.</translation>
    </message>
    <message>
        <source>The day of the answer.</source>
        <translation>El día de la respuesta.</translation>
    </message>
    <message>
        <source>The day of the assessment, on which its last test was drawn or read.</source>
        <translation>El día de la evaluación, en que se tomó o leyó su última prueba.</translation>
    </message>
    <message>
        <source>The day of the last enrolment, or of the decision to close it.</source>
        <translation>El día de la última inclusión, o de la decisión de cerrarla.</translation>
    </message>
    <message>
        <source>The day of the meeting; from its minutes.</source>
        <translation>El día de la reunión; en su acta.</translation>
    </message>
    <message>
        <source>The day of these readings.</source>
        <translation>El día de estas lecturas.</translation>
    </message>
    <message>
        <source>The day on which an investigator signed the checklist.</source>
        <translation>El día en que un investigador firmó la lista.</translation>
    </message>
    <message>
        <source>The day on which it began; from the transfusion record.</source>
        <translation>El día en que empezó; en el registro de transfusión.</translation>
    </message>
    <message>
        <source>The day on which it was over or back at its baseline.</source>
        <translation>El día en que terminó o volvió a su estado basal.</translation>
    </message>
    <message>
        <source>The day on which participation ended, for whatever reason.</source>
        <translation>El día en que terminó la participación, por el motivo que fuera.</translation>
    </message>
    <message>
        <source>The day on which that sample was drawn.</source>
        <translation>El día en que se tomó esa muestra.</translation>
    </message>
    <message>
        <source>The day on which the administration began; from the administration record.</source>
        <translation>El día en que empezó la administración; en el registro de administración.</translation>
    </message>
    <message>
        <source>The day on which the participant left; from the discharge letter.</source>
        <translation>El día en que el participante salió; en el informe de alta.</translation>
    </message>
    <message>
        <source>The day on which the participant was seen.</source>
        <translation>El día en que se vio al participante.</translation>
    </message>
    <message>
        <source>The day on which the place in the cohort was confirmed.</source>
        <translation>El día en que se confirmó el puesto en la cohorte.</translation>
    </message>
    <message>
        <source>The day on which the protocol was not followed.</source>
        <translation>El día en que no se siguió el protocolo.</translation>
    </message>
    <message>
        <source>The day on which the sample was drawn, not that of the print-out.</source>
        <translation>El día en que se tomó la muestra, no el del impreso.</translation>
    </message>
    <message>
        <source>The day that the regimen asks for, counted from the first fraction.</source>
        <translation>El día que pide la pauta, contado desde la primera fracción.</translation>
    </message>
    <message>
        <source>The days must lie within so many days.</source>
        <translation>Los días deben caber en ese número de días.</translation>
    </message>
    <message>
        <source>The decision as the sponsor wrote it.</source>
        <translation>La decisión como la escribió el promotor.</translation>
    </message>
    <message>
        <source>The design that the protocol names.</source>
        <translation>El diseño que nombra el protocolo.</translation>
    </message>
    <message>
        <source>The disease, in the words of the protocol.</source>
        <translation>La enfermedad, con las palabras del protocolo.</translation>
    </message>
    <message>
        <source>The dose at which the trial goes on.</source>
        <translation>La dosis con la que sigue el ensayo.</translation>
    </message>
    <message>
        <source>The dose by which doses are divided in the model; from the statistical section.</source>
        <translation>La dosis por la que se dividen las dosis en el modelo; en la sección estadística.</translation>
    </message>
    <message>
        <source>The dose-toxicity model of the protocol.</source>
        <translation>El modelo dosis-toxicidad del protocolo.</translation>
    </message>
    <message>
        <source>The event that led to the admission or made the stay longer.</source>
        <translation>El acontecimiento que llevó al ingreso o alargó la estancia.</translation>
    </message>
    <message>
        <source>The events or doses that the judgement is about.</source>
        <translation>Los acontecimientos o dosis de que trata la valoración.</translation>
    </message>
    <message>
        <source>The first day of iodide or perchlorate; from the medication chart.</source>
        <translation>El primer día de yoduro o perclorato; en la hoja de medicación.</translation>
    </message>
    <message>
        <source>The first day of the event at any grade, as far as it is known.</source>
        <translation>El primer día del acontecimiento en cualquier grado, hasta donde se sepa.</translation>
    </message>
    <message>
        <source>The first day on which it applies; empty means from the beginning.</source>
        <translation>El primer día en que se aplica; vacío significa desde el principio.</translation>
    </message>
    <message>
        <source>The first day on which somebody could be enrolled into it.</source>
        <translation>El primer día en que se pudo incluir a alguien en ella.</translation>
    </message>
    <message>
        <source>The first day, as far as it is known.</source>
        <translation>El primer día, hasta donde se sepa.</translation>
    </message>
    <message>
        <source>The first report, or one that follows it up.</source>
        <translation>La primera notificación, o una que la sigue.</translation>
    </message>
    <message>
        <source>The generic name; from the medication chart.</source>
        <translation>El nombre genérico; en la hoja de medicación.</translation>
    </message>
    <message>
        <source>The hospital told the site after the weekend</source>
        <translation>El hospital avisó al centro después del fin de semana</translation>
    </message>
    <message>
        <source>The investigator or medical monitor who decided.</source>
        <translation>El investigador o el monitor médico que decidió.</translation>
    </message>
    <message>
        <source>The investigator or the committee that judged.</source>
        <translation>El investigador o el comité que valoró.</translation>
    </message>
    <message>
        <source>The investigator who judged the items ticked beside it.</source>
        <translation>El investigador que evaluó los elementos marcados al lado.</translation>
    </message>
    <message>
        <source>The laboratory test or the measurement.</source>
        <translation>La prueba de laboratorio o la medición.</translation>
    </message>
    <message>
        <source>The largest number that the protocol allows.</source>
        <translation>El mayor número que permite el protocolo.</translation>
    </message>
    <message>
        <source>The last day of it.</source>
        <translation>Su último día.</translation>
    </message>
    <message>
        <source>The last day on which anybody of the site saw or spoke to the participant.</source>
        <translation>El último día en que alguien del centro vio al participante o habló con él.</translation>
    </message>
    <message>
        <source>The last day on which it applies; empty means until now.</source>
        <translation>El último día en que se aplica; vacío significa hasta ahora.</translation>
    </message>
    <message>
        <source>The last day on which it was given.</source>
        <translation>El último día en que se administró.</translation>
    </message>
    <message>
        <source>The last day on which the lowest counts are expected; from the protocol or the brochure.</source>
        <translation>El último día en que se espera el nadir; en el protocolo o el manual.</translation>
    </message>
    <message>
        <source>The last day whose data count for the report.</source>
        <translation>El último día cuyos datos cuentan para el informe.</translation>
    </message>
    <message>
        <source>The last measured before this fraction; from the visit note.</source>
        <translation>El último medido antes de esta fracción; en la nota de la visita.</translation>
    </message>
    <message>
        <source>The lower end of the interval of DLT rates that is aimed at.</source>
        <translation>El extremo inferior del intervalo de tasas de DLT buscado.</translation>
    </message>
    <message>
        <source>The lower limit on the laboratory&apos;s list; empty where it has none.</source>
        <translation>El límite inferior de la lista del laboratorio; vacío si no tiene.</translation>
    </message>
    <message>
        <source>The lowest grade that meets the clause.</source>
        <translation>El grado más bajo que cumple la cláusula.</translation>
    </message>
    <message>
        <source>The marker by which response is judged, as measured at baseline.</source>
        <translation>El marcador por el que se valora la respuesta, como se midió al inicio.</translation>
    </message>
    <message>
        <source>The name of the person who judged.</source>
        <translation>El nombre de la persona que valoró.</translation>
    </message>
    <message>
        <source>The name that the protocol uses.</source>
        <translation>El nombre que usa el protocolo.</translation>
    </message>
    <message>
        <source>The number of the site, as in the participant&apos;s ID.</source>
        <translation>El número del centro, como en el ID del participante.</translation>
    </message>
    <message>
        <source>The number on the title page of the protocol.</source>
        <translation>El número de la portada del protocolo.</translation>
    </message>
    <message>
        <source>The one that the protocol or the pharmacy manual names.</source>
        <translation>La que nombra el protocolo o el manual de farmacia.</translation>
    </message>
    <message>
        <source>The participant who got it.</source>
        <translation>El participante que lo recibió.</translation>
    </message>
    <message>
        <source>The participant who had the event.</source>
        <translation>El participante que tuvo el acontecimiento.</translation>
    </message>
    <message>
        <source>The participant who is not evaluable and whose place this one takes.</source>
        <translation>El participante no evaluable cuyo puesto ocupa este.</translation>
    </message>
    <message>
        <source>The participant who was in hospital.</source>
        <translation>El participante que estuvo en el hospital.</translation>
    </message>
    <message>
        <source>The participant who was to get it.</source>
        <translation>El participante que iba a recibirlo.</translation>
    </message>
    <message>
        <source>The participant whom it concerns.</source>
        <translation>El participante afectado.</translation>
    </message>
    <message>
        <source>The participant whose DLT window is judged.</source>
        <translation>El participante cuya ventana de DLT se valora.</translation>
    </message>
    <message>
        <source>The participant whose disease was assessed.</source>
        <translation>El participante cuya enfermedad se evaluó.</translation>
    </message>
    <message>
        <source>The participant whose sample it is.</source>
        <translation>El participante de quien es la muestra.</translation>
    </message>
    <message>
        <source>The participant whose visit it is.</source>
        <translation>El participante cuya visita es.</translation>
    </message>
    <message>
        <source>The participant&apos;s number in the study, never initials or a name.</source>
        <translation>El número del participante en el estudio, nunca iniciales ni un nombre.</translation>
    </message>
    <message>
        <source>The product whose transfusions count.</source>
        <translation>El producto cuyas transfusiones cuentan.</translation>
    </message>
    <message>
        <source>The reason in a few words, from the source.</source>
        <translation>El motivo en pocas palabras, de la fuente.</translation>
    </message>
    <message>
        <source>The report of Dosebook that was in front of the committee.</source>
        <translation>El informe de Dosebook que tuvo delante el comité.</translation>
    </message>
    <message>
        <source>The results, transfusions, medications and doses that this event is about.</source>
        <translation>Los resultados, transfusiones, medicaciones y dosis a los que se refiere este acontecimiento.</translation>
    </message>
    <message>
        <source>The rule is taken from protocol 2.0, which is not final</source>
        <translation>La regla procede del protocolo 2.0, que no es definitivo</translation>
    </message>
    <message>
        <source>The serious event that this report tells of.</source>
        <translation>El acontecimiento grave de que trata esta notificación.</translation>
    </message>
    <message>
        <source>The shipment came a day late</source>
        <translation>El envío llegó un día tarde</translation>
    </message>
    <message>
        <source>The study lead who decided it.</source>
        <translation>El responsable del estudio que lo decidió.</translation>
    </message>
    <message>
        <source>The study&apos;s, unless the event was graded by another.</source>
        <translation>La del estudio, salvo que el acontecimiento se graduara con otra.</translation>
    </message>
    <message>
        <source>The test to which the range belongs.</source>
        <translation>La prueba a la que pertenece el intervalo.</translation>
    </message>
    <message>
        <source>The test whose values the clause looks at.</source>
        <translation>La prueba cuyos valores mira la cláusula.</translation>
    </message>
    <message>
        <source>The time in that confirmation.</source>
        <translation>La hora en esa confirmación.</translation>
    </message>
    <message>
        <source>The time of that reading; from the dose calibrator&apos;s record.</source>
        <translation>La hora de esa lectura; en el registro del activímetro.</translation>
    </message>
    <message>
        <source>The time of that, on the clock of 24 hours; without it the whole day counts.</source>
        <translation>La hora de ello, en 24 horas; sin ella cuenta el día entero.</translation>
    </message>
    <message>
        <source>The time of these readings.</source>
        <translation>La hora de estas lecturas.</translation>
    </message>
    <message>
        <source>The unit in which the laboratory prints the range.</source>
        <translation>La unidad en que el laboratorio imprime el intervalo.</translation>
    </message>
    <message>
        <source>The unit in which the protocol gives the dose.</source>
        <translation>La unidad en que el protocolo da la dosis.</translation>
    </message>
    <message>
        <source>The upper end of the interval of DLT rates that is aimed at.</source>
        <translation>El extremo superior del intervalo de tasas de DLT buscado.</translation>
    </message>
    <message>
        <source>The upper limit on the laboratory&apos;s list; empty where it has none.</source>
        <translation>El límite superior de la lista del laboratorio; vacío si no tiene.</translation>
    </message>
    <message>
        <source>The version of the protocol that allows this cohort.</source>
        <translation>La versión del protocolo que permite esta cohorte.</translation>
    </message>
    <message>
        <source>The version that the protocol names.</source>
        <translation>La versión que nombra el protocolo.</translation>
    </message>
    <message>
        <source>The version that was in force when consent was given.</source>
        <translation>La versión vigente al dar el consentimiento.</translation>
    </message>
    <message>
        <source>The visit of the schedule; leave empty for one that was not planned.</source>
        <translation>La visita del calendario; déjelo vacío si no estaba prevista.</translation>
    </message>
    <message>
        <source>The warning that is not to be asked any more in this study.</source>
        <translation>La advertencia que ya no debe preguntarse en este estudio.</translation>
    </message>
    <message>
        <source>The words in which the protocol wants causality.</source>
        <translation>Las palabras en que el protocolo quiere la causalidad.</translation>
    </message>
    <message>
        <source>The worst grade that the event had.</source>
        <translation>El peor grado que tuvo el acontecimiento.</translation>
    </message>
    <message>
        <source>The year alone, from the medical record.</source>
        <translation>Solo el año, de la historia clínica.</translation>
    </message>
    <message>
        <source>Third study treatment</source>
        <translation>Tercer tratamiento del estudio</translation>
    </message>
    <message>
        <source>This file holds</source>
        <translation>Este archivo contiene</translation>
    </message>
    <message>
        <source>Those that the protocol does not have, such as sCR or MR; the next lower one counts.</source>
        <translation>Las que el protocolo no tiene, como sCR o MR; cuenta la inmediatamente inferior.</translation>
    </message>
    <message>
        <source>Thyroid protection from</source>
        <translation>Protección tiroidea desde</translation>
    </message>
    <message>
        <source>Thyroid protection to</source>
        <translation>Protección tiroidea hasta</translation>
    </message>
    <message>
        <source>Tick none for a visit that everybody has.</source>
        <translation>No marque ninguna si todos tienen la visita.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>Hora de administración</translation>
    </message>
    <message>
        <source>Times the baseline</source>
        <translation>Múltiplo del valor basal</translation>
    </message>
    <message>
        <source>Together with these terms</source>
        <translation>Junto con estos términos</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Tuvo lugar</translation>
    </message>
    <message>
        <source>Transfused on separate days</source>
        <translation>Transfundido en días distintos</translation>
    </message>
    <message>
        <source>Transfusion</source>
        <translation>Transfusión</translation>
    </message>
    <message>
        <source>Treatment given</source>
        <translation>Tratamiento administrado</translation>
    </message>
    <message>
        <source>Trial ends with participants</source>
        <translation>N.º de participantes con el que termina</translation>
    </message>
    <message>
        <source>Two DLTs at any number close the dose</source>
        <translation>Dos DLT, con cualquier número, cierran la dosis</translation>
    </message>
    <message>
        <source>Two platelet transfusions</source>
        <translation>Dos transfusiones de plaquetas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit of that count</source>
        <translation>Unidad de ese recuento</translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation>Unidad de la dosis</translation>
    </message>
    <message>
        <source>Up to this day the data were given to the committee.</source>
        <translation>Hasta este día se entregaron los datos al comité.</translation>
    </message>
    <message>
        <source>Up to this day the sources were read for serious events; after it, not confirmed.</source>
        <translation>Hasta este día se leyeron las fuentes en busca de acontecimientos graves; después, sin confirmar.</translation>
    </message>
    <message>
        <source>Up to this day the sources were read for transfusions; after it, not confirmed.</source>
        <translation>Hasta este día se leyeron las fuentes en busca de transfusiones; después, sin confirmar.</translation>
    </message>
    <message>
        <source>Urine not collected</source>
        <translation>Orina no recogida</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values that are absent, and why</source>
        <translation>Valores ausentes, y por qué</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>Número de visita</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Warning switched off</source>
        <translation>Advertencia desactivada</translation>
    </message>
    <message>
        <source>Weight of that day</source>
        <translation>Peso de ese día</translation>
    </message>
    <message>
        <source>What a reader must know of this assessment.</source>
        <translation>Lo que debe saber de esta evaluación quien la lea.</translation>
    </message>
    <message>
        <source>What counts as the dose when cohorts are put in order.</source>
        <translation>Qué cuenta como dosis al ordenar las cohortes.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What happened in its order, with dates and findings, without a name.</source>
        <translation>Qué ocurrió y en qué orden, con fechas y hallazgos, sin nombres.</translation>
    </message>
    <message>
        <source>What has no other form. The rest is seen from its own records.</source>
        <translation>Lo que no tiene otro formulario. El resto se ve en sus propios registros.</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Para qué fue</translation>
    </message>
    <message>
        <source>What it was given as.</source>
        <translation>Como qué se administró.</translation>
    </message>
    <message>
        <source>What the clause looks at.</source>
        <translation>Lo que mira la cláusula.</translation>
    </message>
    <message>
        <source>What the committee advises the sponsor to do.</source>
        <translation>Lo que el comité aconseja al promotor.</translation>
    </message>
    <message>
        <source>What the committee asks for beside its recommendation.</source>
        <translation>Lo que el comité pide además de su recomendación.</translation>
    </message>
    <message>
        <source>What the committee found about safety, in the words of its letter.</source>
        <translation>Lo que el comité concluyó sobre la seguridad, con las palabras de su carta.</translation>
    </message>
    <message>
        <source>What the investigator judged with that signature.</source>
        <translation>Lo que el investigador valoró con esa firma.</translation>
    </message>
    <message>
        <source>What the medical monitor wants printed on page 1.</source>
        <translation>Lo que el monitor médico quiere impreso en la página 1.</translation>
    </message>
    <message>
        <source>What the participant received; with assay and residuals it is calculated and offered.</source>
        <translation>Lo que recibió el participante; con medición y residuos se calcula y se ofrece.</translation>
    </message>
    <message>
        <source>What the people who decide chose, whether or not the rule advised it.</source>
        <translation>Lo que eligieron quienes deciden, lo aconsejara o no la regla.</translation>
    </message>
    <message>
        <source>What the schedule of assessments marks for this visit.</source>
        <translation>Lo que el calendario de evaluaciones marca para esta visita.</translation>
    </message>
    <message>
        <source>What the source says, or why the value is right as it stands.</source>
        <translation>Lo que dice la fuente, o por qué el valor es correcto tal como está.</translation>
    </message>
    <message>
        <source>What the sponsor decided upon the recommendation.</source>
        <translation>Lo que decidió el promotor ante la recomendación.</translation>
    </message>
    <message>
        <source>What the stay was for, in the words of the letter.</source>
        <translation>Para qué fue la estancia, con las palabras del informe.</translation>
    </message>
    <message>
        <source>What this version adds</source>
        <translation>Qué añade esta versión</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>What was done instead of what the protocol asks for.</source>
        <translation>Lo que se hizo en lugar de lo que pide el protocolo.</translation>
    </message>
    <message>
        <source>What was done with the study treatment because of the event.</source>
        <translation>Lo que se hizo con el tratamiento del estudio por el acontecimiento.</translation>
    </message>
    <message>
        <source>What was entered up to this entry is in the report.</source>
        <translation>Lo introducido hasta esta entrada está en el informe.</translation>
    </message>
    <message>
        <source>What was given or done, from the source.</source>
        <translation>Lo que se administró o hizo, de la fuente.</translation>
    </message>
    <message>
        <source>What was not known when the version before was sent.</source>
        <translation>Lo que no se sabía al enviar la versión anterior.</translation>
    </message>
    <message>
        <source>What will never be there. Each of them needs the reason.</source>
        <translation>Lo que no estará nunca. Cada elemento necesita el motivo.</translation>
    </message>
    <message>
        <source>When the administration began, on the clock of 24 hours.</source>
        <translation>Cuándo empezó la administración, en 24 horas.</translation>
    </message>
    <message>
        <source>When the first person of the site knew what this version tells; the 24 hours count from then.</source>
        <translation>Cuándo la primera persona del centro supo lo que cuenta esta versión; las 24 horas se cuentan desde entonces.</translation>
    </message>
    <message>
        <source>When the infusion ended, on the clock of 24 hours.</source>
        <translation>Cuándo terminó la infusión, en 24 horas.</translation>
    </message>
    <message>
        <source>When the sample was drawn, where there were several on a day.</source>
        <translation>Cuándo se tomó la muestra, si hubo varias ese día.</translation>
    </message>
    <message>
        <source>Where the area was calculated, and how.</source>
        <translation>Dónde se calculó la superficie, y cómo.</translation>
    </message>
    <message>
        <source>Where the clause stands in the protocol, and how it was read.</source>
        <translation>Dónde está la cláusula en el protocolo y cómo se interpretó.</translation>
    </message>
    <message>
        <source>Where the committee states a regimen: one line per fraction.</source>
        <translation>Si el comité indica una pauta: una línea por fracción.</translation>
    </message>
    <message>
        <source>Where the grade changed: a line for each grade, with its first day; the first begins at the onset.</source>
        <translation>Si el grado cambió: una línea por grado, con su primer día; la primera empieza en el inicio.</translation>
    </message>
    <message>
        <source>Where the range was taken from.</source>
        <translation>De dónde procede el intervalo.</translation>
    </message>
    <message>
        <source>Where the same amount was given again and again, such as a tablet a day: the day of the last one.</source>
        <translation>Si se administró la misma cantidad repetidamente, como un comprimido al día: el día del último.</translation>
    </message>
    <message>
        <source>Where the settings stand in the protocol.</source>
        <translation>Dónde están los ajustes en el protocolo.</translation>
    </message>
    <message>
        <source>Whether a second assessment agreed, as the criteria ask.</source>
        <translation>Si una segunda evaluación coincidió, como piden los criterios.</translation>
    </message>
    <message>
        <source>Whether anything was given or done against it.</source>
        <translation>Si se administró o hizo algo contra ello.</translation>
    </message>
    <message>
        <source>Whether each dose must be tried before the next higher one.</source>
        <translation>Si cada dosis debe probarse antes de la siguiente.</translation>
    </message>
    <message>
        <source>Whether it was a medical event, by whom and when.</source>
        <translation>Si fue un suceso médico de notificación obligatoria, según quién y cuándo.</translation>
    </message>
    <message>
        <source>Whether it was given; one that was left out is recorded too, with its reason.</source>
        <translation>Si se administró; una omitida también se registra, con su motivo.</translation>
    </message>
    <message>
        <source>Whether participants of other sites are entered elsewhere.</source>
        <translation>Si los participantes de otros centros se introducen en otro lugar.</translation>
    </message>
    <message>
        <source>Whether some of it went beside the vein; from the administration record.</source>
        <translation>Si parte salió de la vena; en el registro de administración.</translation>
    </message>
    <message>
        <source>Whether the dose to be recommended needs six participants; from the protocol.</source>
        <translation>Si la dosis a recomendar necesita seis participantes; en el protocolo.</translation>
    </message>
    <message>
        <source>Whether the rule may go back to a lower dose; from the protocol.</source>
        <translation>Si la regla puede volver a una dosis menor; en el protocolo.</translation>
    </message>
    <message>
        <source>Whether this participant gets the other study treatment too.</source>
        <translation>Si este participante recibe también el otro tratamiento del estudio.</translation>
    </message>
    <message>
        <source>Whether two DLTs close a dose before the cohort is full; from the protocol.</source>
        <translation>Si dos DLT cierran una dosis antes de completar la cohorte; en el protocolo.</translation>
    </message>
    <message>
        <source>Which events can meet the clause.</source>
        <translation>Qué acontecimientos pueden cumplir la cláusula.</translation>
    </message>
    <message>
        <source>Which treatment</source>
        <translation>Qué tratamiento</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>Quién respondió.</translation>
    </message>
    <message>
        <source>Who approved that it opens: ethics committee, authority, radiation safety.</source>
        <translation>Quién aprobó que se abra: comité de ética, autoridad, protección radiológica.</translation>
    </message>
    <message>
        <source>Who decided for the sponsor.</source>
        <translation>Quién decidió por el promotor.</translation>
    </message>
    <message>
        <source>Who decided.</source>
        <translation>Quién decidió.</translation>
    </message>
    <message>
        <source>Who declared what; “none” where everybody was asked and had none.</source>
        <translation>Quién declaró qué; «ninguno» si se preguntó a todos y nadie tenía ninguno.</translation>
    </message>
    <message>
        <source>Who judged: the investigator or an independent committee.</source>
        <translation>Quién valoró: el investigador o un comité independiente.</translation>
    </message>
    <message>
        <source>Who led the meeting; from its minutes.</source>
        <translation>Quién dirigió la reunión; en su acta.</translation>
    </message>
    <message>
        <source>Who read the dose calibrator or corrected the label; from the record.</source>
        <translation>Quién leyó el activímetro o corrigió la etiqueta; en el registro.</translation>
    </message>
    <message>
        <source>Who sent it.</source>
        <translation>Quién la envió.</translation>
    </message>
    <message>
        <source>Who took part and voted; from the minutes.</source>
        <translation>Quién participó y votó; en el acta.</translation>
    </message>
    <message>
        <source>Why it differs from the regimen; from the source.</source>
        <translation>Por qué difiere de la pauta; en la fuente.</translation>
    </message>
    <message>
        <source>Why it is or is not a DLT, for whoever reads it later.</source>
        <translation>Por qué es o no una DLT, para quien lo lea después.</translation>
    </message>
    <message>
        <source>Why it was given; from the order.</source>
        <translation>Por qué se administró; en la prescripción.</translation>
    </message>
    <message>
        <source>Why nobody in this study needs to be asked.</source>
        <translation>Por qué no hace falta preguntar a nadie en este estudio.</translation>
    </message>
    <message>
        <source>Why the 24 hours were missed; printed with the report.</source>
        <translation>Por qué se superaron las 24 horas; se imprime con la notificación.</translation>
    </message>
    <message>
        <source>Why the decision differs from the advice.</source>
        <translation>Por qué la decisión difiere de la recomendación.</translation>
    </message>
    <message>
        <source>Why the participant was admitted; from the discharge letter.</source>
        <translation>Por qué ingresó el participante; en el informe de alta.</translation>
    </message>
    <message>
        <source>Why the records alone do not settle it.</source>
        <translation>Por qué los registros solos no lo resuelven.</translation>
    </message>
    <message>
        <source>With a probability above</source>
        <translation>Con una probabilidad superior a</translation>
    </message>
    <message>
        <source>With the level thought right it gives a skeleton.</source>
        <translation>Con el nivel que se creía correcto da un esqueleto.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En un plazo de</translation>
    </message>
    <message>
        <source>Word for word from the protocol; it is printed on page 1 of the report.</source>
        <translation>Palabra por palabra del protocolo; se imprime en la página 1 del informe.</translation>
    </message>
    <message>
        <source>Written directive signed by</source>
        <translation>Directiva escrita firmada por</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Year of birth or age; one of them is enough.</source>
        <translation>Año de nacimiento o edad; basta uno de los dos.</translation>
    </message>
    <message>
        <source>Yes leaves out what an investigator held unrelated to the treatment.</source>
        <translation>Sí omite lo que un investigador consideró no relacionado con el tratamiento.</translation>
    </message>
    <message>
        <source>Yes only where the protocol says so. Else such a participant stands as not yet judged and counts for neither.</source>
        <translation>Sí solo si lo dice el protocolo. Si no, ese participante queda como aún no valorado y no cuenta en ningún sentido.</translation>
    </message>
    <message>
        <source>Yes where consent was given but not all criteria were met.</source>
        <translation>Sí cuando hubo consentimiento pero no se cumplieron todos los criterios.</translation>
    </message>
    <message>
        <source>Yes while it has not ended.</source>
        <translation>Sí mientras no haya terminado.</translation>
    </message>
    <message>
        <source>Yes while it is still given.</source>
        <translation>Sí mientras aún se administre.</translation>
    </message>
    <message>
        <source>Yes while the participant is still there.</source>
        <translation>Sí mientras el participante siga allí.</translation>
    </message>
    <message>
        <source>Yes: by one category, where the protocol says so. Otherwise the program says that it cannot tell.</source>
        <translation>Sí: en una categoría, donde lo diga el protocolo. En otro caso el programa dice que no puede saberlo.</translation>
    </message>
    <message>
        <source>a link to another record, which SDTM keeps in RELREC</source>
        <translation>un vínculo con otro registro, que SDTM guarda en RELREC</translation>
    </message>
    <message>
        <source>a setting of the study, for which SDTM has no variable</source>
        <translation>un ajuste del estudio, para el que SDTM no tiene variable</translation>
    </message>
    <message>
        <source>a text in free words, which SDTM keeps in the comments (CO)</source>
        <translation>un texto libre, que SDTM guarda en los comentarios (CO)</translation>
    </message>
    <message>
        <source>adult doses or units</source>
        <translation>dosis de adulto o unidades</translation>
    </message>
    <message>
        <source>belongs into the supplemental qualifiers (SUPP--)</source>
        <translation>pertenece a los calificadores suplementarios (SUPP--)</translation>
    </message>
    <message>
        <source>daratumumab</source>
        <translation>daratumumab</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>pomalidomide</source>
        <translation>pomalidomida</translation>
    </message>
    <message>
        <source>weekly dexamethasone</source>
        <translation>dexametasona semanal</translation>
    </message>
    <message>
        <source>who did or checked what, and when, which SDTM leaves to the audit trail</source>
        <translation>quién hizo o comprobó qué y cuándo, que SDTM deja al registro de auditoría</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>µSv/h at 1 m</source>
        <translation>µSv/h a 1 m</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>Add these {count} visits</source>
        <translation>Añadir estas {count} visitas</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Todas las cohortes</translation>
    </message>
    <message>
        <source>Arrows: days · PageUp, PageDown: months · Home: today · End: the last planned visit · Enter: its place in the matrix</source>
        <translation>Flechas: días · RePág, AvPág: meses · Inicio: hoy · Fin: última visita prevista · Intro: su lugar en la matriz</translation>
    </message>
    <message>
        <source>Begin the schedule</source>
        <translation>Empezar el calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Calendar of visits</source>
        <translation>Agenda de visitas</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Día {day}</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Enter a participant</source>
        <translation>Introducir un participante</translation>
    </message>
    <message>
        <source>Enter: record or new form · N: not done, why · V: the visit took place</source>
        <translation>Intro: registro o formulario nuevo · N: no realizado, por qué · V: la visita tuvo lugar</translation>
    </message>
    <message>
        <source>First cycle of 28 days, weekly</source>
        <translation>Primer ciclo de 28 días, semanal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Con qué antelación</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Last +{days} d</source>
        <translation>Última +{days} d</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Month {number}</source>
        <translation>Mes {number}</translation>
    </message>
    <message>
        <source>Next {days} days</source>
        <translation>Próximos {days} días</translation>
    </message>
    <message>
        <source>No participants yet for whom visits are planned.</source>
        <translation>Aún no hay participantes con visitas previstas.</translation>
    </message>
    <message>
        <source>No schedule of assessments yet. It tells which visit of whom is due.</source>
        <translation>Aún no hay calendario de evaluaciones. Dice qué visita de quién está pendiente.</translation>
    </message>
    <message>
        <source>No visit is planned here.</source>
        <translation>No hay ninguna visita prevista aquí.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Nothing is expected</source>
        <translation>No se espera nada</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>No hay nada vencido.</translation>
    </message>
    <message>
        <source>Only &amp;overdue</source>
        <translation>Solo &amp;vencidas</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Previsto el</translation>
    </message>
    <message>
        <source>Record as not done</source>
        <translation>Registrar como no realizado</translation>
    </message>
    <message>
        <source>Recorded visits</source>
        <translation>Visitas registradas</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The same, counted from the last fraction</source>
        <translation>Lo mismo, contado desde la última fracción</translation>
    </message>
    <message>
        <source>The study has no schedule of assessments yet. These are proposals: begin with one and change it to what the protocol says, or enter the first visit yourself.</source>
        <translation>El estudio aún no tiene calendario de evaluaciones. Estas son propuestas: empiece con una y cámbiela según lo que diga el protocolo, o introduzca usted la primera visita.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Visits of participants</source>
        <translation>Visitas de los participantes</translation>
    </message>
    <message>
        <source>Visits of the month</source>
        <translation>Visitas del mes</translation>
    </message>
    <message>
        <source>Weekly counts to day 57, then monthly</source>
        <translation>Recuentos semanales hasta el día 57, después mensuales</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Qué está pendiente</translation>
    </message>
    <message>
        <source>Why was it not done?</source>
        <translation>¿Por qué no se hizo?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>between {first} and {last}, the day that it counts from is partly known</source>
        <translation>entre el {first} y el {last}, el día desde el que se cuenta se conoce en parte</translation>
    </message>
    <message>
        <source>day {day} {anchor}</source>
        <translation>día {day} {anchor}</translation>
    </message>
    <message>
        <source>day {day} {anchor}, {early} d early to {late} d late</source>
        <translation>día {day} {anchor}, de {early} d antes a {late} d después</translation>
    </message>
    <message>
        <source>died before it was over</source>
        <translation>falleció antes de que terminara</translation>
    </message>
    <message>
        <source>done</source>
        <translation>realizado</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>from consent</source>
        <translation>desde el consentimiento</translation>
    </message>
    <message>
        <source>from enrolment</source>
        <translation>desde la inclusión</translation>
    </message>
    <message>
        <source>from the first fraction</source>
        <translation>desde la primera fracción</translation>
    </message>
    <message>
        <source>from the last fraction</source>
        <translation>desde la última fracción</translation>
    </message>
    <message>
        <source>left the study before it</source>
        <translation>dejó el estudio antes</translation>
    </message>
    <message>
        <source>never due</source>
        <translation>no corresponde</translation>
    </message>
    <message>
        <source>nobody knows the day that it counts from</source>
        <translation>nadie conoce el día desde el que se cuenta</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no realizado</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>aún no pendiente</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>on {day}, counts from {first} to {last}</source>
        <translation>el {day}, cuenta del {first} al {last}</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>fuera de la ventana</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>partly known</source>
        <translation>conocida en parte</translation>
    </message>
    <message>
        <source>possibly done</source>
        <translation>quizá realizado</translation>
    </message>
    <message>
        <source>screening failed</source>
        <translation>fallo de selección</translation>
    </message>
    <message>
        <source>the day that it counts from has not come yet</source>
        <translation>el día desde el que se cuenta aún no ha llegado</translation>
    </message>
    <message>
        <source>the day that it counts from will not come</source>
        <translation>el día desde el que se cuenta no llegará</translation>
    </message>
    <message>
        <source>without {tests}</source>
        <translation>sin {tests}</translation>
    </message>
    <message>
        <source>{month}: no visit is planned</source>
        <translation>{month}: no hay visitas previstas</translation>
    </message>
    <message>
        <source>{name}: {days}. {expected}.</source>
        <translation>{name}: {days}. {expected}.</translation>
    </message>
    <message>
        <source>{person} · {visit}, {when}</source>
        <translation>{person} · {visit}, {when}</translation>
    </message>
    <message>
        <source>{reason}: {note}</source>
        <translation>{reason}: {note}</translation>
    </message>
    <message>
        <source>{visit} counts only until {day}: {what}.</source>
        <translation>{visit} solo cuenta hasta el {day}: {what}.</translation>
    </message>
    <message>
        <source>{visit} is due, nobody knows since when: {what}.</source>
        <translation>{visit} está pendiente, nadie sabe desde cuándo: {what}.</translation>
    </message>
    <message>
        <source>{visit} is overdue by 1 day: {what}.</source>
        <translation>{visit} está vencida desde hace 1 día: {what}.</translation>
    </message>
    <message>
        <source>{visit} is overdue by {count:,} days: {what}.</source>
        <translation>{visit} está vencida desde hace {count:,} días: {what}.</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>&amp;Add a test</source>
        <translation>&amp;Añadir una prueba</translation>
    </message>
    <message>
        <source>&amp;Enter the ticked  Ctrl+S</source>
        <translation>&amp;Introducir lo marcado  Ctrl+S</translation>
    </message>
    <message>
        <source>&amp;Fill the grid</source>
        <translation>&amp;Rellenar la cuadrícula</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>&amp;Ir al campo</translation>
    </message>
    <message>
        <source>&amp;Laboratory</source>
        <translation>&amp;Laboratorio</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Omitirlas</translation>
    </message>
    <message>
        <source>&amp;Not an event…</source>
        <translation>&amp;No es un acontecimiento…</translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation>&amp;Abrir el resultado</translation>
    </message>
    <message>
        <source>&amp;Save all  Ctrl+S</source>
        <translation>&amp;Guardar todo  Ctrl+S</translation>
    </message>
    <message>
        <source>1 cell cannot be read; nothing is saved before you mend it or confirm that it stays out.</source>
        <translation>1 celda no puede leerse; no se guarda nada hasta que la corrija o confirme que queda fuera.</translation>
    </message>
    <message>
        <source>1 new value.</source>
        <translation>1 valor nuevo.</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Añadir una prueba</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Acontecimientos adversos</translation>
    </message>
    <message>
        <source>An event that is saved gets a longer course.</source>
        <translation>Un acontecimiento ya guardado recibe una evolución más larga.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Back to the list  (Esc)</source>
        <translation>Volver a la lista  (Esc)</translation>
    </message>
    <message>
        <source>CTCAE term</source>
        <translation>Término CTCAE</translation>
    </message>
    <message>
        <source>Cells that cannot be read</source>
        <translation>Celdas que no pueden leerse</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Choose an entry of the list to read it.</source>
        <translation>Elija una entrada de la lista para leerla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closing and backing up…</source>
        <translation>Cerrando y guardando una copia…</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Common events of this study</source>
        <translation>Acontecimientos frecuentes en este estudio</translation>
    </message>
    <message>
        <source>Ctrl+F or Ctrl+K</source>
        <translation>Ctrl+F o Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a block from a spreadsheet or a printout, headings and units included. In an empty cell F5 says not done, F6 unknown, F7 not applicable, F8 refused.</source>
        <translation>Ctrl+V pega un bloque de una hoja de cálculo o un impreso, con encabezados y unidades. En una celda vacía, F5 dice no realizado, F6 desconocido, F7 no procede, F8 rechazado.</translation>
    </message>
    <message>
        <source>DLT definition</source>
        <translation>Definición de DLT</translation>
    </message>
    <message>
        <source>DMC reviews</source>
        <translation>Revisiones del DMC</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Dose decisions</source>
        <translation>Decisiones de dosis</translation>
    </message>
    <message>
        <source>Dosebook {version}

Records early-phase dose-escalation trials and prints the safety summary that the committee decides on. Free software under the Apache License 2.0.</source>
        <translation>Dosebook {version}

Registra ensayos de escalada de dosis en fase temprana e imprime el resumen de seguridad sobre el que decide el comité. Software libre con la licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Events by the results</source>
        <translation>Acontecimientos según resultados</translation>
    </message>
    <message>
        <source>Events that the results suggest</source>
        <translation>Acontecimientos que sugieren los resultados</translation>
    </message>
    <message>
        <source>Find participant, event, page</source>
        <translation>Buscar participante, acontecimiento, página</translation>
    </message>
    <message>
        <source>Find participant, event, page…   Ctrl+F</source>
        <translation>Buscar participante, acontecimiento, página…   Ctrl+F</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Ocultar este aviso</translation>
    </message>
    <message>
        <source>Keep without an event</source>
        <translation>Guardar sin acontecimiento</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>Left out, because no test is called so: {names}.</source>
        <translation>Omitidas, porque ninguna prueba se llama así: {names}.</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>Asignar las columnas</translation>
    </message>
    <message>
        <source>Matched by their headings: {tests}.</source>
        <translation>Asignadas por sus títulos: {tests}.</translation>
    </message>
    <message>
        <source>No event has a CTCAE term yet. The terms used most in this study will stand here.</source>
        <translation>Ningún acontecimiento tiene aún un término CTCAE. Aquí figurarán los términos más usados en este estudio.</translation>
    </message>
    <message>
        <source>No participant is recorded yet. Enter one first.</source>
        <translation>Aún no hay ningún participante registrado. Introduzca antes uno.</translation>
    </message>
    <message>
        <source>No report of this study was made yet. Report, DMC safety summary makes one.</source>
        <translation>Aún no se ha generado ningún informe de este estudio. Informe, Resumen de seguridad para el DMC, genera uno.</translation>
    </message>
    <message>
        <source>No result suggests an event that is not recorded.</source>
        <translation>Ningún resultado sugiere un acontecimiento que no esté registrado.</translation>
    </message>
    <message>
        <source>No test is called so. Which of these columns are results, and of what?</source>
        <translation>Ninguna prueba se llama así. ¿Cuáles de estas columnas son resultados, y de qué?</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie indicado</translation>
    </message>
    <message>
        <source>Normal from</source>
        <translation>Normal desde</translation>
    </message>
    <message>
        <source>Normal to</source>
        <translation>Normal hasta</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>¿No es usted?</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Abrir estudio</translation>
    </message>
    <message>
        <source>Open the grid</source>
        <translation>Abrir la cuadrícula</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Person at this computer</source>
        <translation>Persona en este ordenador</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Protocol deviations</source>
        <translation>Desviaciones del protocolo</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recorded already and left out: {count}.</source>
        <translation>Ya registrados y omitidos: {count}.</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results of {id}</source>
        <translation>Resultados de {id}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Fila {row}</translation>
    </message>
    <message>
        <source>Save &amp;without these cells…</source>
        <translation>Guardar &amp;sin estas celdas…</translation>
    </message>
    <message>
        <source>Save nothing yet</source>
        <translation>No guardar aún</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>Guardar sin ellas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Mostrar lo encontrado</translation>
    </message>
    <message>
        <source>Space ticks a line. Term, grade, onset and course are entered as the values have them; attribution, seriousness, outcome, end and DLT stay empty for the investigator.</source>
        <translation>La barra espaciadora marca una línea. El término, el grado, el inicio y la evolución se introducen según los valores; la causalidad, la gravedad, el desenlace, el fin y la DLT quedan vacíos para el investigador.</translation>
    </message>
    <message>
        <source>Stands under everything entered here. Claimed, not proven.</source>
        <translation>Figura en todo lo introducido aquí. Declarado, no probado.</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>Estado del guardado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation>Tratamiento de soporte</translation>
    </message>
    <message>
        <source>Switch this warning off…</source>
        <translation>Desactivar esta advertencia…</translation>
    </message>
    <message>
        <source>Synthetic participants</source>
        <translation>Participantes ficticios</translation>
    </message>
    <message>
        <source>The values in the grid are not saved.</source>
        <translation>Los valores de la cuadrícula no están guardados.</translation>
    </message>
    <message>
        <source>This study file is damaged or was altered outside Dosebook. Do not enter anything in it. Keep the file, and restore a backup with File, Restore.</source>
        <translation>Este archivo del estudio está dañado o se alteró fuera de Dosebook. No introduzca nada en él. Conserve el archivo y restaure una copia de seguridad con Archivo, Restaurar.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Type its name, Enter</source>
        <translation>Escriba su nombre, Intro</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unsaved entries of {time}: {record}.</source>
        <translation>Entradas sin guardar ({time}): {record}.</translation>
    </message>
    <message>
        <source>Values by date and test</source>
        <translation>Valores por fecha y prueba</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>What would be entered</source>
        <translation>Qué se introduciría</translation>
    </message>
    <message>
        <source>Whose results are to be entered?</source>
        <translation>¿De quién se van a introducir resultados?</translation>
    </message>
    <message>
        <source>Why is it not an adverse event?</source>
        <translation>¿Por qué no es un acontecimiento adverso?</translation>
    </message>
    <message>
        <source>{count} cells cannot be read; nothing is saved before you mend them or confirm that they stay out.</source>
        <translation>{count} celdas no pueden leerse; no se guarda nada hasta que las corrija o confirme que quedan fuera.</translation>
    </message>
    <message>
        <source>{count} new values.</source>
        <translation>{count} valores nuevos.</translation>
    </message>
    <message>
        <source>{good} values can be saved now, in one save. {bad} cells are left out and stay in the grid: a date with its row, a unit or a range with its column.</source>
        <translation>Ahora se pueden guardar {good} valores, en un solo guardado. Se omiten {bad} celdas, que quedan en la cuadrícula: una fecha con su fila, una unidad o un intervalo con su columna.</translation>
    </message>
    <message>
        <source>{kind}, new</source>
        <translation>{kind}: nuevo</translation>
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
        <translation>{page}, {count} por revisar</translation>
    </message>
    <message>
        <source>{test} in {unit}</source>
        <translation>{test} en {unit}</translation>
    </message>
    <message>
        <source>“{text}” was right as recorded in {count} of the last 10. </source>
        <translation>«{text}» era correcto tal como consta en {count} de los últimos 10. </translation>
    </message>
    <message>
        <source>… and {count} more, marked in the grid</source>
        <translation>… y {count} más, marcadas en la cuadrícula</translation>
    </message>
</context>
<context>
    <name>worklist</name>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>queda 1 día</translation>
    </message>
    <message>
        <source>1 thing waits, and is late.</source>
        <translation>Pendiente: 1, con retraso.</translation>
    </message>
    <message>
        <source>1 thing waits.</source>
        <translation>Pendiente: 1.</translation>
    </message>
    <message>
        <source>And 1 more, which waits less urgently. Choose a sort to see it.</source>
        <translation>Y 1 más, menos urgente. Elija un tipo para verlo.</translation>
    </message>
    <message>
        <source>And {count} more, which wait less urgently. Choose a sort to see them.</source>
        <translation>Y {count} más, menos urgentes. Elija un tipo para verlos.</translation>
    </message>
    <message>
        <source>By the results, not recorded as events: {events}.</source>
        <translation>Según los resultados, no registrados como acontecimientos: {events}.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Counts at the expected nadir are overdue: {visits}.</source>
        <translation>Hay recuentos vencidos en el nadir esperado: {visits}.</translation>
    </message>
    <message>
        <source>Counts at the nadir</source>
        <translation>Recuentos en el nadir</translation>
    </message>
    <message>
        <source>DLT windows</source>
        <translation>Ventanas de DLT</translation>
    </message>
    <message>
        <source>Due, or since</source>
        <translation>Hasta, o desde</translation>
    </message>
    <message>
        <source>Enter or a click: the field · N: a visit was not done, why · M: its place among the visits</source>
        <translation>Intro o un clic: el campo · N: una visita no se realizó, por qué · M: su lugar entre las visitas</translation>
    </message>
    <message>
        <source>Events by the results</source>
        <translation>Acontecimientos según resultados</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Todo ({count})</translation>
    </message>
    <message>
        <source>Looking for what waits…</source>
        <translation>Buscando lo que espera…</translation>
    </message>
    <message>
        <source>No blood count since {day}, in the days of the expected nadir.</source>
        <translation>Ningún recuento sanguíneo desde el {day}, en los días del nadir esperado.</translation>
    </message>
    <message>
        <source>No blood count yet in the days of the expected nadir, {first} to {last}.</source>
        <translation>Aún ningún recuento sanguíneo en los días del nadir esperado, {first} a {last}.</translation>
    </message>
    <message>
        <source>No investigator has assessed {event}.</source>
        <translation>Ningún investigador ha evaluado {event}.</translation>
    </message>
    <message>
        <source>Nobody has signed the SAE report that was sent on {date}.</source>
        <translation>Nadie ha firmado la notificación de AAG enviada el {date}.</translation>
    </message>
    <message>
        <source>Nobody has signed the judgement about a DLT: {judgement}.</source>
        <translation>Nadie ha firmado la valoración de la DLT: {judgement}.</translation>
    </message>
    <message>
        <source>Nobody has signed the response of {date}: {category}.</source>
        <translation>Nadie ha firmado la respuesta del {date}: {category}.</translation>
    </message>
    <message>
        <source>Nobody has signed the written directive of fraction {fraction}, given {date}.</source>
        <translation>Nadie ha firmado la orden escrita de la fracción {fraction}, administrada el {date}.</translation>
    </message>
    <message>
        <source>Not counted in the days of the expected nadir: {counts}. The nadir may be lower than what is seen.</source>
        <translation>Sin recuento en los días del nadir esperado: {counts}. El nadir puede ser más bajo que lo observado.</translation>
    </message>
    <message>
        <source>Nothing waits: no clock of a serious event runs, no DLT window is about to end, no visit is overdue, no query is open, and nothing is unsigned.</source>
        <translation>No hay nada pendiente: no corre ningún plazo de un acontecimiento grave, ninguna ventana de DLT está a punto de terminar, ninguna visita está vencida, ninguna consulta está abierta y no hay nada sin firmar.</translation>
    </message>
    <message>
        <source>Open query, days since it was asked: {count}. {text}</source>
        <translation>Consulta abierta, días desde que se planteó: {count}. {text}</translation>
    </message>
    <message>
        <source>Open query. {text}</source>
        <translation>Consulta abierta. {text}</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>SAE report to the authority: {clock}.</source>
        <translation>Notificación de AAG a la autoridad: {clock}.</translation>
    </message>
    <message>
        <source>SAE report to the sponsor: {clock}.</source>
        <translation>Notificación de AAG al promotor: {clock}.</translation>
    </message>
    <message>
        <source>Serious events</source>
        <translation>Acontecimientos graves</translation>
    </message>
    <message>
        <source>Serious, and no SAE report begins its clock: {event}.</source>
        <translation>Grave, y ninguna notificación de AAG inicia su plazo: {event}.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Sponsor&apos;s decision</source>
        <translation>Decisión del promotor</translation>
    </message>
    <message>
        <source>The DLT window ended on {day}; nobody has judged yet.</source>
        <translation>La ventana de DLT terminó el {day}; aún nadie ha valorado.</translation>
    </message>
    <message>
        <source>The DLT window ends on {day}, days left: {count}.</source>
        <translation>La ventana de DLT termina el {day}, días restantes: {count}.</translation>
    </message>
    <message>
        <source>The sponsor has not decided on the committee&apos;s recommendation.</source>
        <translation>El promotor no ha decidido sobre la recomendación del comité.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>What needs me today</source>
        <translation>Lo que requiere mi atención hoy</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Qué está pendiente</translation>
    </message>
    <message>
        <source>Which sort</source>
        <translation>Qué tipo</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>desde hoy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>waits 1 day</source>
        <translation>espera desde hace 1 día</translation>
    </message>
    <message>
        <source>waits {count:,} days</source>
        <translation>espera desde hace {count:,} días</translation>
    </message>
    <message>
        <source>{count:,} days late</source>
        <translation>{count:,} días de retraso</translation>
    </message>
    <message>
        <source>{count:,} days left</source>
        <translation>quedan {count:,} días</translation>
    </message>
    <message>
        <source>{count} wait, {late} of them late. The clock that ends first stands first.</source>
        <translation>Pendientes: {count}, con retraso: {late}. El plazo que termina antes va primero.</translation>
    </message>
    <message>
        <source>{count} wait. The clock that ends first stands first.</source>
        <translation>Pendientes: {count}. El plazo que termina antes va primero.</translation>
    </message>
    <message>
        <source>{first} Overdue too: {visits}.</source>
        <translation>{first} También vencidas: {visits}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{sort} ({count})</source>
        <translation>{sort} ({count})</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} de retraso</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
</TS>
